import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { Refusal } from "./refusal.ts";
import type { Terminal } from "./terminal.ts";

/** Beyond this many bytes a file is not read: the largest declaration is far smaller. */
export const mostBytes = 64 * 1024 * 1024;

/** A text from a file, or from what is piped in (`-`), or a sentence that says why not. */
export async function readInput(file: string, terminal: Terminal): Promise<string> {
  return file === "-" ? decode(await readPiped(terminal), file) : readText(resolve(terminal.cwd, file), file);
}

async function readText(path: string, file: string): Promise<string> {
  return decode(await readBytes(path, file), file);
}

/** The bytes of a file, or a sentence that says why not and what to do instead. */
export async function readBytes(
  path: string,
  file: string,
  advice = "Name the file of a declaration.",
): Promise<Uint8Array> {
  const handle = await open(path, "r").catch((error: unknown) => {
    throw unreadable(file, error, advice);
  });
  try {
    const about = await handle.stat();
    if (about.isDirectory()) throw new Refusal(`${named(file)} is a folder. Name the file in it.`);
    if (about.size > mostBytes) throw tooLarge(file);
    return await collect(handle.createReadStream({ autoClose: false }), file);
  } finally {
    await handle.close();
  }
}

/** The bytes that are piped in. */
export function readPiped({ in: piped }: Terminal): Promise<Uint8Array> {
  return collect(piped, "-");
}

/** How a message names what was read. */
export function named(file: string): string {
  return file === "-" ? "What was piped in" : `“${file}”`;
}

/** Collects bytes up to the limit: what is piped, or a device, does not say how much there is. */
async function collect(stream: AsyncIterable<unknown>, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
      size += bytes.length;
      if (size > mostBytes) throw tooLarge(file);
      chunks.push(bytes);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : unreadable(file, error);
  }
  return Buffer.concat(chunks);
}

/** The text that bytes are in UTF-8; its byte order mark is a character of it only where that is asked for. */
export function decode(
  bytes: Uint8Array,
  file: string,
  { keepsMark = false, advice = "Name a declaration.json." } = {},
): string {
  if (bytes.length === 0) throw new Refusal(`${named(file)} is empty. Give a declaration.json.`);
  if (isUtf16(bytes)) throw new Refusal(`${named(file)} is text in UTF-16. Save it as UTF-8.`);
  if (bytes.includes(0)) throw new Refusal(`${named(file)} is a binary file, and no text. ${advice}`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: keepsMark }).decode(bytes);
  } catch {
    throw new Refusal(`${named(file)} is text in another encoding than UTF-8. Save it as UTF-8.`);
  }
}

/** Whether it begins with the mark of UTF-16, or as a JSON text in UTF-16 does. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (first !== 0 && second === 0 && third !== 0 && fourth === 0) || (first === 0 && second !== 0 && third === 0);
}

function unreadable(file: string, error: unknown, advice = "Name the file of a declaration."): Refusal {
  return new Refusal(`${named(file)} cannot be read: ${reasonOf(error)}. ${advice}`);
}

function tooLarge(file: string): Refusal {
  const megabytes = mostBytes / 1024 / 1024;
  return new Refusal(
    `${named(file)} has more than the ${megabytes} MiB that are read. Divide it, or name another file.`,
  );
}

function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file";
  if (code === "ENOTDIR") return "a part of its path is no folder";
  if (code === "EACCES" || code === "EPERM") return "you may not read it";
  if (code === "EISDIR") return "it is a folder";
  if (code === "ERR_INVALID_ARG_VALUE") return "that is no name of a file";
  return "the system refuses it";
}
