import type { Terminal } from "../../terminal.ts";

/** Shows which format is being written, where somebody may watch. */
export function progressOn(
  { err }: Terminal,
  total: number,
): {
  readonly show: (number: number, id: string) => void;
  readonly clear: () => void;
} {
  if (err.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  return {
    show: (number, id) => void err.write(`\r\u001b[K[${number}/${total}] ${id}`),
    clear: () => void err.write("\r\u001b[K"),
  };
}
