import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { startStaticServer } from "../server/static-server.ts";
import { type RawResponse, rawRequest } from "./raw-request.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const files = {
  _headers:
    "/*\n  X-Everywhere: yes\n/text/*\n  Content-Security-Policy: default-src 'none'; upgrade-insecure-requests\n",
  "index.html": "<p>home</p>",
  "404.html": "<p>not found</p>",
  "text/index.html": `<p>${"text ".repeat(200)}</p>`,
  "fr/index.html": "<p>accueil</p>",
  "fr/404.html": "<p>introuvable</p>",
  "empty/data.json": "{}",
  "favicon.svg": "<svg/>",
  "mark.png": "png",
  "downloads/text.en.akn.xml": "<akomaNtoso/>",
  "downloads/text.xml": "<text/>",
  "downloads/en/places.geojson": "{}",
  "downloads/text.en.ics": "BEGIN:VCALENDAR",
  "downloads/unknown": "?",
};

interface RunningSite {
  readonly root: string;
  readonly get: (path: string, headers?: Record<string, string>, method?: string) => Promise<RawResponse>;
}

async function start(): Promise<RunningSite> {
  const root = await temporaryFolder(files);
  const { address, close } = await startStaticServer({ root, host: "127.0.0.1" });
  onTestFinished(close);
  return { root, get: (path, headers = {}, method = "GET") => rawRequest(address, path, { method, headers }) };
}

test.each([
  ["/", 200, "text/html; charset=utf-8", "<p>home</p>"],
  ["/fr/?a=b", 200, "text/html; charset=utf-8", "<p>accueil</p>"],
  ["/fr/index.html", 200, "text/html; charset=utf-8", "<p>accueil</p>"],
  ["/favicon.svg", 200, "image/svg+xml; charset=utf-8", "<svg/>"],
  ["/mark.png", 200, "image/png", "png"],
  ["/empty/data.json", 200, "application/json; charset=utf-8", "{}"],
  ["/downloads/text.en.akn.xml", 200, "application/akn+xml; charset=utf-8", "<akomaNtoso/>"],
  ["/downloads/text.xml", 200, "application/xml; charset=utf-8", "<text/>"],
  ["/downloads/en/places.geojson", 200, "application/geo+json; charset=utf-8", "{}"],
  ["/downloads/text.en.ics", 200, "text/calendar; charset=utf-8", "BEGIN:VCALENDAR"],
  ["/downloads/unknown", 200, "application/octet-stream", "?"],
  ["/nothing/here", 404, "text/html; charset=utf-8", "<p>not found</p>"],
  ["/favicon.svg/", 404, "text/html; charset=utf-8", "<p>not found</p>"],
  ["/_headers", 404, "text/html; charset=utf-8", "<p>not found</p>"],
  ["/empty/", 404, "text/html; charset=utf-8", "<p>not found</p>"],
  ["/empty", 404, "text/html; charset=utf-8", "<p>not found</p>"],
  ["/fr/rien/", 404, "text/html; charset=utf-8", "<p>introuvable</p>"],
  ["/fr/../../../etc/passwd", 404, "text/html; charset=utf-8", "<p>not found</p>"],
  ["/%2e%2e/%2e%2e/etc/passwd", 404, "text/html; charset=utf-8", "<p>not found</p>"],
  ["/%E0%A4", 400, "text/plain; charset=utf-8", "The address is malformed."],
])("GET %s answers %i", async (path, status, contentType, body) => {
  const { get } = await start();
  const response = await get(path);
  expect([response.status, response.headers["content-type"], response.body.toString()]).toEqual([
    status,
    contentType,
    body,
  ]);
  expect(response.headers["x-everywhere"]).toBe("yes");
});

test("a folder asked for without its slash is redirected to, query included", async () => {
  const { get } = await start();
  const { status, headers } = await get("/text?a=b");
  expect([status, headers["location"]]).toEqual([301, "/text/?a=b"]);
});

test("HEAD is GET without the body, and other methods are refused", async () => {
  const { get } = await start();
  const [asked, head] = [await get("/text/"), await get("/text/", {}, "HEAD")];
  expect(head.body).toHaveLength(0);
  expect({ ...head.headers, date: "" }).toEqual({ ...asked.headers, date: "" });
  const refused = await get("/", {}, "POST");
  expect([refused.status, refused.headers["allow"]]).toEqual([405, "GET, HEAD"]);
});

describe("compression", () => {
  test.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ])("%s is sent to those who accept it", async (coding, decode) => {
    const { get } = await start();
    const { headers, body } = await get("/text/", { "accept-encoding": coding });
    expect([headers["content-encoding"], headers["vary"]]).toEqual([coding, "Accept-Encoding"]);
    expect(decode(body).toString()).toBe(files["text/index.html"]);
    expect(body.length).toBeLessThan(100);
  });

  test("images are sent as they are", async () => {
    const { get } = await start();
    expect((await get("/mark.png", { "accept-encoding": "br, gzip" })).headers["content-encoding"]).toBeUndefined();
  });
});

test("what a client already has is not sent again, and what has changed is", async () => {
  const { root, get } = await start();
  const etag = (await get("/")).headers["etag"]?.toString() ?? "";
  const known = await get("/", { "if-none-match": `"other", W/${etag}` });
  expect([known.status, known.headers["etag"], known.body.length]).toEqual([304, etag, 0]);
  await writeFile(join(root, "index.html"), "<p>another home</p>");
  const changed = await get("/", { "if-none-match": etag });
  expect([changed.status, changed.body.toString()]).toEqual([200, "<p>another home</p>"]);
});

test("the policy comes where it should, without asking for https on a server that has none", async () => {
  const { get } = await start();
  expect((await get("/text/")).headers["content-security-policy"]).toBe("default-src 'none'");
  expect((await get("/")).headers["content-security-policy"]).toBeUndefined();
});
