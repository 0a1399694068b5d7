import type { IncomingMessage } from "node:http";
import { chooseCoding } from "./content-coding.ts";
import { contentTypeOf, isCompressible } from "./content-types.ts";
import type { EncodedFiles } from "./encoded-files.ts";
import { readRequestTarget } from "./request-target.ts";
import { findInFolder, findNotFoundPage } from "./site-folder.ts";

/** What is sent back, but for the headers that the site asks for everywhere. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Answers a request from the files of a folder. */
export async function answer(root: string, files: EncodedFiles, request: IncomingMessage): Promise<Answer> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return plainText(405, "Only GET and HEAD are answered here.", { Allow: "GET, HEAD" });
  }
  const target = readRequestTarget(request.url ?? "");
  if (target === "malformed") return plainText(400, "The address is malformed.");
  if (target === "outside") return notFound(root, files, request, []);
  const found = await findInFolder(root, target);
  switch (found.kind) {
    case "file":
      return withFile(200, found.file, files, request);
    case "folder": {
      const location = `${target.segments.map((segment) => `/${encodeURIComponent(segment)}`).join("")}/`;
      return plainText(301, `The page is at ${location}`, { Location: location + target.query });
    }
    case "nothing":
      return notFound(root, files, request, target.segments);
  }
}

async function notFound(
  root: string,
  files: EncodedFiles,
  request: IncomingMessage,
  segments: readonly string[],
): Promise<Answer> {
  const page = await findNotFoundPage(root, segments);
  return page === undefined ? plainText(404, "There is no such page.") : withFile(404, page, files, request);
}

async function withFile(status: number, file: string, files: EncodedFiles, request: IncomingMessage): Promise<Answer> {
  const contentType = contentTypeOf(file);
  const compressible = isCompressible(contentType);
  const coding = compressible ? chooseCoding(request.headers["accept-encoding"]?.toString()) : "identity";
  const { body, etag } = await files.read(file, coding);
  const headers = {
    "Content-Type": contentType,
    ETag: etag,
    ...(compressible ? { Vary: "Accept-Encoding" } : {}),
    ...(coding === "identity" ? {} : { "Content-Encoding": coding }),
  };
  const isKnown = status === 200 && knows(request.headers["if-none-match"], etag);
  return isKnown ? { status: 304, headers, body: Buffer.alloc(0) } : { status, headers, body };
}

function knows(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return known.includes("*") || known.includes(etag);
}

function plainText(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { "Content-Type": "text/plain; charset=utf-8", ...headers }, body: Buffer.from(message) };
}
