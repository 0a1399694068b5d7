import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { type ContentCoding, encode } from "./content-coding.ts";

export interface EncodedFile {
  readonly body: Buffer;
  readonly etag: string;
}

/** Reads and compresses each file once, and again only after it has changed on disk. */
export class EncodedFiles {
  readonly #files = new Map<string, Promise<EncodedFile>>();

  async read(file: string, coding: ContentCoding): Promise<EncodedFile> {
    const { mtimeMs, size } = await stat(file);
    const key = [file, coding, mtimeMs, size].join("\0");
    const known = this.#files.get(key);
    if (known !== undefined) return known;
    const encoded = encodeFile(file, coding);
    this.#files.set(key, encoded);
    return encoded;
  }
}

async function encodeFile(file: string, coding: ContentCoding): Promise<EncodedFile> {
  const content = await readFile(file);
  const digest = createHash("sha256").update(content).digest("base64url").slice(0, 22);
  return { body: await encode(content, coding), etag: `"${digest}-${coding}"` };
}
