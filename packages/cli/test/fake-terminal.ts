import { Readable, Writable } from "node:stream";
import { run } from "../src/run.ts";
import type { ExitCode, Terminal } from "../src/terminal.ts";

/** What a command wrote, and how it ended. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** How a test's terminal is. */
export interface TerminalSettings {
  readonly cwd?: string;
  readonly piped?: string | Uint8Array;
  /** How wide its window is; without, the command writes into a pipe. */
  readonly columns?: number;
}

/** A terminal whose streams are collected. */
export function fakeTerminal({ cwd = process.cwd(), piped = "", columns }: TerminalSettings = {}): {
  readonly terminal: Terminal;
  readonly written: { out: string; err: string };
} {
  const written = { out: "", err: "" };
  const collect = (name: "out" | "err"): Writable => {
    const stream = new Writable({
      write: (chunk: unknown, _encoding, done) => {
        written[name] += String(chunk);
        done();
      },
    });
    return columns === undefined ? stream : Object.assign(stream, { isTTY: true, columns });
  };
  const terminal = { out: collect("out"), err: collect("err"), in: Readable.from([Buffer.from(piped)]), cwd };
  return { terminal, written };
}

/** Runs the command in a terminal of a test. */
export async function runIn(settings: TerminalSettings, ...args: readonly string[]): Promise<Outcome> {
  const { terminal, written } = fakeTerminal(settings);
  const code = await run(args, terminal);
  return { code, ...written };
}
