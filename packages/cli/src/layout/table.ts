import stringWidth from "string-width";
import { linesOf, padded, type Screen } from "./screen.ts";

/** A column of a table. */
export interface Column {
  /** What stands at its head. */
  readonly title: string;
  /** Whether it holds numbers, which stand to the right. */
  readonly numbers?: boolean;
}

const gap = 2;
/** Longer words are broken, so that one of them does not make a whole column wide. */
const longestWhole = 32;

/** A table as wide as the screen at most: its cells are wrapped, or on a narrow screen stand as lines of their own. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[], screen: Screen): string {
  const cells = columns.map(({ title }, index) => [title, ...rows.map((row) => row[index] ?? "")]);
  const widths = widthsFor(cells, screen.width - gap * (columns.length - 1));
  if (screen.narrow || widths === undefined) return renderBlocks(columns, rows, screen);
  const titles = columns.map(({ title }) => title);
  return [
    ...rowLines(titles, columns, widths).map((line) => screen.style("bold", line)),
    ...rows.flatMap((row) => rowLines(row, columns, widths)),
  ].join("\n");
}

/** Each record as lines that name the column. */
function renderBlocks(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, style }: Screen,
): string {
  const blocks = rows.map((row) =>
    columns
      .flatMap(({ title }, index) => {
        const cell = row[index] ?? "";
        if (cell === "") return [];
        const [first = "", ...others] = linesOf(`${title}: ${cell}`, width - 2);
        const named = first.startsWith(`${title}:`)
          ? `${style("bold", `${title}:`)}${first.slice(title.length + 1)}`
          : first;
        return [named, ...others.map((line) => `  ${line}`)];
      })
      .join("\n"),
  );
  return blocks.join("\n\n");
}

function rowLines(row: readonly string[], columns: readonly Column[], widths: readonly number[]): readonly string[] {
  const cells = columns.map((_, index) => linesOf(row[index] ?? "", widths[index] ?? 1));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ numbers }, index) =>
        padded(cells[index]?.[line] ?? "", widths[index] ?? 0, numbers === true ? "start" : "end"),
      )
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}

/** The widths of the columns, the widest narrowed first and none below its longest word; none if they have no room. */
function widthsFor(cells: readonly (readonly string[])[], room: number): readonly number[] | undefined {
  const wanted = cells.map((column) => ({ natural: widest(column, "\n"), least: widest(column, /\s/) }));
  const widthsUnder = (cap: number): readonly number[] =>
    wanted.map(({ natural, least }) => Math.max(Math.min(natural, cap), Math.min(least, longestWhole)));
  for (let cap = Math.max(...wanted.map(({ natural }) => natural)); cap > 0; cap -= 1) {
    const widths = widthsUnder(cap);
    if (widths.reduce((sum, width) => sum + width, 0) <= room) return widths;
  }
  return undefined;
}

function widest(column: readonly string[], between: string | RegExp): number {
  return Math.max(...column.flatMap((cell) => cell.split(between)).map((part) => stringWidth(part)));
}
