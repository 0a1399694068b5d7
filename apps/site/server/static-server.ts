import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import type { HeaderRule } from "../integrations/headers-file.ts";
import { answer } from "./answer.ts";
import { EncodedFiles } from "./encoded-files.ts";
import { headersFor, parseHeadersFile } from "./headers-file.ts";
import { forPlainHttp } from "./plain-http-headers.ts";
import { readRequestTarget } from "./request-target.ts";

export interface StaticServer {
  /** Where it listens, with a trailing slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export interface StaticServerOptions {
  readonly root: string;
  /** 0, the default, lets the system choose. */
  readonly port?: number;
  readonly host: "127.0.0.1";
}

/** How long requests under way may take once the server has been asked to stop. */
const graceInMilliseconds = 500;

/** Serves a built site as a host would: its files, with the headers of its `_headers`. */
export async function startStaticServer({ root, port = 0, host }: StaticServerOptions): Promise<StaticServer> {
  const files = new EncodedFiles();
  const server = createServer((request, response) => {
    respond(root, files, request, response).catch(() => response.destroy());
  });
  await listen(server, port, host);
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The server is expected to listen on a port.");
  return { address: `http://${host}:${bound.port}/`, close: () => close(server) };
}

async function respond(
  root: string,
  files: EncodedFiles,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, headers, body } = await answer(root, files, request);
  const target = readRequestTarget(request.url ?? "");
  const path = typeof target === "string" ? "/" : target.path;
  for (const [name, value] of forPlainHttp(headersFor(await readRules(root), path))) response.appendHeader(name, value);
  response.writeHead(status, status === 304 ? headers : { ...headers, "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Read for each request, because a new build changes the hashes together with the pages. */
async function readRules(root: string): Promise<readonly HeaderRule[]> {
  return parseHeadersFile(await readFile(join(root, "_headers"), "utf8").catch(() => ""));
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
    }, graceInMilliseconds).unref();
  });
}
