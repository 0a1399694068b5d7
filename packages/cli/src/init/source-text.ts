import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { decode, named, readBytes, readPiped } from "../read-input.ts";
import { Refusal } from "../refusal.ts";
import type { Terminal } from "../terminal.ts";

/** A text as it was received. */
export interface SourceText {
  /** Its bytes. */
  readonly bytes: Uint8Array;
  /** What they say, byte order mark and line ends included. */
  readonly text: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

const advice = "Name a file of plain text.";

/** The words of a file of plain text, which may be empty. */
export async function readPlainText(file: string, cwd: string): Promise<string> {
  return wordsOf(await readBytes(resolve(cwd, file), file, advice), file, false);
}

/** Reads a text, from a file or piped in, and changes nothing in it: offsets count into it as it was received. */
export async function readSourceText(file: string, terminal: Terminal): Promise<SourceText> {
  const bytes = file === "-" ? await readPiped(terminal) : await readBytes(resolve(terminal.cwd, file), file, advice);
  const text = wordsOf(bytes, file, true);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new Refusal(`${named(file)} holds no words. Give the text of a declaration, as plain text.`);
  }
  return { bytes, text, sha256: createHash("sha256").update(bytes).digest("hex") };
}

function wordsOf(bytes: Uint8Array, file: string, keepsMark: boolean): string {
  return bytes.length === 0 ? "" : decode(bytes, file, { keepsMark, advice });
}
