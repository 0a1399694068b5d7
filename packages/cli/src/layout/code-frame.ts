import type { TextPositionSelector } from "@entente/sdk";
import stringWidth from "string-width";
import { linesIn } from "../lines.ts";
import { legible } from "./legible.ts";
import type { Screen } from "./screen.ts";

/** Longer passages are shown up to here. */
const mostRows = 6;

/** A part of a line that fits on the screen: its words, and where in the line it begins and ends. */
interface Row {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text with their numbers, and carets under the words of a place; long lines are wrapped. */
export function renderCodeFrame(text: string, place: TextPositionSelector, screen: Screen): string {
  const lines = linesIn(text);
  const first = lines.placeOf(place.start).line;
  const last = lines.placeOf(Math.max(place.start, place.end - 1)).line;
  const digits = String(last).length;
  const shown: string[] = [];
  let marked = 0;
  for (let number = first; number <= last && marked < mostRows; number += 1) {
    const line = lines.lineAt(number);
    const rows = rowsOf(line.text, screen.width - digits - 5);
    const isMarked = ({ start, end }: Row): boolean => line.start + start < place.end && line.start + end > place.start;
    let isFirst = true;
    for (const [index, row] of rows.entries()) {
      if (marked >= mostRows) break;
      const near = [rows[index - 1], row, rows[index + 1]];
      if (!near.some((one) => one !== undefined && isMarked(one))) continue;
      const gutter = screen.style("dim", `${(isFirst ? String(number) : "").padStart(digits + 2)} | `);
      isFirst = false;
      shown.push(`${gutter}${legible(line.text.slice(row.start, row.end)).trimEnd()}`);
      if (!isMarked(row)) continue;
      marked += 1;
      shown.push(caretLine(line.text, row, place, line.start, digits, screen));
    }
  }
  return shown.join("\n");
}

function caretLine(
  line: string,
  row: Row,
  place: TextPositionSelector,
  lineStart: number,
  digits: number,
  { style }: Screen,
): string {
  const from = Math.max(row.start, place.start - lineStart);
  const to = Math.min(row.end, place.end - lineStart);
  const before = " ".repeat(stringWidth(legible(line.slice(row.start, from))));
  const carets = "^".repeat(Math.max(1, stringWidth(legible(line.slice(from, to).trimEnd()))));
  return `${style("dim", `${" ".repeat(digits + 2)} | `)}${before}${style("yellow", carets)}`;
}

/** Divides a line into rows of a width, between words where it can. */
function rowsOf(line: string, width: number): readonly Row[] {
  const rows: Row[] = [];
  let start = 0;
  let used = 0;
  let at = 0;
  for (const [word] of line.matchAll(/\s*\S{1,20}|\s+$/gu)) {
    const taken = stringWidth(legible(word));
    if (used > 0 && used + taken > Math.max(20, width)) {
      // The row after begins with the word, not with the spaces before it.
      const spaces = word.length - word.trimStart().length;
      rows.push({ start, end: at + spaces });
      start = at + spaces;
      used = 0;
    }
    used += taken;
    at += word.length;
  }
  return [...rows, { start, end: line.length }];
}
