import { coverageLedger } from "@entente/sdk";
import { coverageReport, type CoverageCount, type CoverageReport } from "@entente/sdk/checks";
import { legible } from "../layout/legible.ts";
import { screenOf } from "../layout/screen.ts";
import { renderTable } from "../layout/table.ts";
import { writeJson, writeText } from "../layout/write.ts";
import { readDeclaration } from "../read-declaration.ts";
import type { Language } from "../records.ts";
import type { Terminal } from "../terminal.ts";

/** How coverage is told. */
export interface CoverageOptions {
  /** The file. */
  readonly declaration: string;
  /** Whether each sentence is told with what reads it. */
  readonly sentences?: boolean;
  /** The language of what the declaration says. */
  readonly lang: Language;
  /** Whether a program reads the answer. */
  readonly json?: boolean;
}

/** Tells how much of the text is accounted for, what is excused and why, and on request what reads each sentence. */
export async function coverage(options: CoverageOptions, terminal: Terminal): Promise<void> {
  const declaration = await readDeclaration(options.declaration, terminal);
  const report = coverageReport(declaration);
  const ledger = coverageLedger(declaration);
  if (options.json === true) {
    writeJson({ ...report, ...(options.sentences === true && { ledger }) }, terminal);
    return;
  }
  const screen = screenOf(terminal.out);
  const counts = renderTable(
    [
      { title: "what" },
      ...["in the text", "recorded", "excused", "missing"].map((title) => ({ title, numbers: true })),
    ],
    rowsOf(report).map(([what, { total, recorded, excused, missing }]) => [
      what,
      ...[total, recorded, excused, missing].map(String),
    ]),
    screen,
  );
  const excused = renderTable(
    [{ title: "excused words" }, { title: "check" }, { title: "why" }],
    report.exceptions.map(({ words, check, reason }) => [
      legible(words.map((word) => `“${word}”`).join(", ")),
      check,
      legible(reason[options.lang]),
    ]),
    screen,
  );
  const sentences = renderTable(
    [{ title: "sentence" }, { title: "passages" }, { title: "undertakings, or the rule" }],
    ledger.map(({ sentence, statements }) => [
      sentence,
      statements.map(({ statement }) => statement).join("\n"),
      statements.map(({ rule, commitments }) => (commitments.length > 0 ? commitments.join(", ") : rule)).join("\n"),
    ]),
    screen,
  );
  const tables = [
    counts,
    ...(report.exceptions.length > 0 ? [excused] : []),
    ...(options.sentences === true ? [sentences] : []),
  ];
  writeText(tables.join("\n\n"), terminal);
}

function rowsOf(report: CoverageReport): readonly (readonly [string, CoverageCount])[] {
  return [
    ["sentences", report.sentences],
    ["currencies", report.currencies],
    ["figures", report.figures],
    ["times", report.times],
    ["modal words", report.modalWords],
  ];
}
