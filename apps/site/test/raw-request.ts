import { request } from "node:http";
import { buffer } from "node:stream/consumers";

export interface RawResponse {
  readonly status: number | undefined;
  readonly headers: Readonly<NodeJS.Dict<string | string[]>>;
  readonly body: Buffer;
}

/** Sends a request with its path exactly as given, where `fetch` would tidy it and decode the answer. */
export function rawRequest(
  address: string,
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<RawResponse> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (response) => {
      buffer(response).then((body) => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      }, reject);
    })
      .on("error", reject)
      .end();
  });
}
