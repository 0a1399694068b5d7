import type { Section, Table } from "./section.ts";

/** Writes the section of one row as Markdown. */
export function writeSection({ title, notes, tables }: Section): string {
  return [`### ${title}`, notes.join("\n\n"), ...tables.map((table) => writeTable(table, "right"))].join("\n\n");
}

/** Writes the goals of all rows as one table. */
export function writeGoals(sections: readonly Section[]): string {
  const all = sections.flatMap(({ title, goals }) => goals.map((goal) => ({ title, ...goal })));
  const table = writeTable(
    {
      columns: ["work", "goal", "", "measured"],
      rows: all.map(({ title, goal, isMet, measured }) => [title, goal, isMet ? "met" : "**missed**", measured]),
    },
    "left",
  );
  const missed = all.filter(({ isMet }) => !isMet);
  const reasons = missed.map(({ title, goal, why }) => `- ${title}, ${goal}: ${why}.`);
  return [table, ...(missed.length === 0 ? [] : ["Missed, and why:", reasons.join("\n")])].join("\n\n");
}

/** The first column names what the others tell; figures stand to the right. */
function writeTable({ columns, rows }: Table, others: "left" | "right"): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const width = (column: number): number => Math.max(3, ...[columns, ...rows].map((row) => (row[column] ?? "").length));
  const isLeft = (column: number): boolean => column === 0 || others === "left";
  const padded = (row: readonly string[]): string =>
    line(row.map((cell, column) => (isLeft(column) ? cell.padEnd(width(column)) : cell.padStart(width(column)))));
  const rule = line(
    columns.map((_, column) => (isLeft(column) ? "-".repeat(width(column)) : `${"-".repeat(width(column) - 1)}:`)),
  );
  return [padded(columns), rule, ...rows.map(padded)].join("\n");
}
