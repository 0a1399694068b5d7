import { styleText } from "node:util";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Terminal } from "../terminal.ts";

/** A style of letters. */
type Style = Parameters<typeof styleText>[0];

/** What a text is laid out for: how wide it is, and whether it shows colours. */
export interface Screen {
  /** How many columns it has. */
  readonly width: number;
  /** Whether tables would be too tight, so that records stand one below the other. */
  readonly narrow: boolean;
  /** Gives letters a style, where styles are shown. */
  readonly style: (style: Style, text: string) => string;
}

/** Where it is not known how wide a reader's window is, as in a pipe. */
const usualWidth = 100;
const leastForTables = 60;
/** Longer lines are hard to read, however wide the window is. */
const mostWidth = 140;

/** What one of the streams of a command shows. */
export function screenOf(stream: Terminal["out"]): Screen {
  const width = Math.max(20, stream.isTTY === true ? (stream.columns ?? usualWidth) : usualWidth);
  const colours = stream.isTTY === true && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
  return {
    width: Math.min(width, mostWidth),
    narrow: width < leastForTables,
    style: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text),
  };
}

/** Breaks a text into lines of a width; a word that is longer is broken too. */
export function linesOf(text: string, width: number): readonly string[] {
  return wrapAnsi(text, Math.max(1, width), { hard: true, trim: true }).split("\n");
}

/** Lines of a text that all stand as far in. */
export function indented(text: string, by: number, { width }: Screen): string {
  return linesOf(text, width - by)
    .map((line) => (line === "" ? "" : `${" ".repeat(by)}${line}`))
    .join("\n");
}

/** A point of a list: its lines after the first stand under its words. */
export function listed(text: string, { width }: Screen): string {
  return linesOf(text, width - 2)
    .map((line, index) => `${index === 0 ? "-" : " "} ${line}`)
    .join("\n");
}

/** A text, filled with spaces up to a width. */
export function padded(text: string, width: number, side: "start" | "end" = "end"): string {
  const fill = " ".repeat(Math.max(0, width - stringWidth(text)));
  return side === "end" ? `${text}${fill}` : `${fill}${text}`;
}
