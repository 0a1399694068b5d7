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
/** Where the widest columns would be narrower, records are easier to read one below the other. */
const leastCap = 12;

/** A table as wide as the screen at most: its cells are wrapped, or on a narrow screen stand as lines of their own. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[], screen: Screen): string {
  const natural = columns.map(({ title }, index) =>
    Math.max(stringWidth(title), ...rows.map((row) => widest(row[index] ?? ""))),
  );
  const cap = capFor(natural, screen.width - gap * (columns.length - 1));
  if (screen.narrow || cap < leastCap) return renderBlocks(columns, rows, screen);
  const widths = natural.map((width) => Math.min(width, cap));
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

/** The greatest width that no column exceeds when all have room together. */
function capFor(natural: readonly number[], room: number): number {
  let cap = Math.max(...natural);
  while (cap > 1 && natural.reduce((sum, width) => sum + Math.min(width, cap), 0) > room) cap -= 1;
  return cap;
}

function widest(cell: string): number {
  return Math.max(...cell.split("\n").map((line) => stringWidth(line)));
}
