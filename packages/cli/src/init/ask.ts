import { createInterface } from "node:readline/promises";
import { legible } from "../layout/legible.ts";
import { Refusal } from "../refusal.ts";
import type { Terminal } from "../terminal.ts";

/** Asks the person at a terminal. */
export interface Ask {
  /** Shows lines. */
  readonly tell: (lines: string) => void;
  /** Asks in one line, and waits for the answer. */
  readonly question: (question: string) => Promise<string>;
}

/** Whether a person can answer: both what is read and what is written is a terminal. */
export function canAsk({ in: input, err }: Terminal): boolean {
  return "isTTY" in input && input.isTTY === true && err.isTTY === true;
}

/** Asks until all is answered. An end of the input, or an interruption, ends the asking with a refusal. */
export async function asking<Answer>(
  terminal: Terminal,
  interrupted: AbortSignal,
  questions: (ask: Ask) => Promise<Answer>,
): Promise<Answer> {
  // Questions are no answer of the command, so that they go to the other stream. The terminal lets its user edit a line.
  const lines = createInterface({ input: terminal.in, output: terminal.err, terminal: false });
  const answers = lines[Symbol.asyncIterator]();
  const stop = (): void => {
    lines.close();
  };
  interrupted.addEventListener("abort", stop, { once: true });
  try {
    return await questions({
      tell: (text) => void terminal.err.write(`${legible(text)}\n`),
      question: async (question) => {
        terminal.err.write(question);
        const answer = await answers.next();
        if (answer.done !== true) return answer.value;
        throw new Refusal("\nThe questions were not answered, and nothing was written. --yes takes what is proposed.");
      },
    });
  } finally {
    interrupted.removeEventListener("abort", stop);
    lines.close();
  }
}
