import type { Terminal } from "../terminal.ts";

/** Writes an answer for people. */
export function writeText(text: string, { out }: Terminal): void {
  out.write(`${text}\n`);
}

/** Writes an answer for programs. */
export function writeJson(value: unknown, { out }: Terminal): void {
  out.write(`${JSON.stringify(value, undefined, 2)}\n`);
}
