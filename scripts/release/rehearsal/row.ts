/** One way of using the packages, and how it went. */
export interface Row {
  readonly consumer: string;
  readonly way: string;
  /** What it said where it did not work. */
  readonly failure?: string;
}

/** Sets the rows out under each other. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ consumer, way, failure }) => [consumer, way, failure === undefined ? "works" : "FAILS"]);
  const head = ["consumer", "way", "result"];
  const widths = head.map((_title, column) => Math.max(...[head, ...cells].map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [head, widths.map((width) => "-".repeat(width)), ...cells].map(line).join("\n");
}
