import { summaryAt, type CalendarDate, type Declaration, type StatusSummary } from "@entente/sdk";
import { legible } from "../layout/legible.ts";
import { indented, screenOf, type Screen } from "../layout/screen.ts";
import { writeJson, writeText } from "../layout/write.ts";
import { didYouMean } from "../nearest-names.ts";
import { readDeclaration } from "../read-declaration.ts";
import type { Language } from "../records.ts";
import { Refusal } from "../refusal.ts";
import type { Terminal } from "../terminal.ts";
import { renderReport } from "./status/render-report.ts";
import { renderCounts } from "./status/render-counts.ts";
import { reportOn, type StatusReport } from "./status/report.ts";

/** What is asked about statuses. */
export interface StatusOptions {
  /** The file. */
  readonly declaration: string;
  /** The day; the end of the search if it is left out. */
  readonly on?: CalendarDate;
  /** The language of what the declaration says. */
  readonly lang: Language;
  /** Whether a program reads the answer. */
  readonly json?: boolean;
}

/** Tells what records show of undertakings on a day: of all, counted and one by one, or of those named. */
export async function status(ids: readonly string[], options: StatusOptions, terminal: Terminal): Promise<void> {
  const declaration = await readDeclaration(options.declaration, terminal);
  const day = options.on ?? declaration.searchedUpTo;
  const summary = summaryAt(declaration, day);
  const reports = chosen(declaration, ids).map((id) => reportOn(declaration, id, day));
  if (options.json === true) {
    const { undertakings, followUps, asOf } = summary;
    writeJson({ on: day, asOf, ...(ids.length === 0 && { undertakings, followUps }), statuses: reports }, terminal);
    return;
  }
  const screen = screenOf(terminal.out);
  const counts = ids.length === 0 ? [renderCounts(summary, options.lang, screen)] : [];
  const blocks = reports.map((report) => block(report, options.lang, screen));
  writeText([headline(declaration, day, summary, screen), ...counts, ...blocks].join("\n\n"), terminal);
}

function chosen({ commitments }: Declaration, ids: readonly string[]): readonly string[] {
  const known = commitments.map(({ id }) => id);
  for (const id of ids) {
    if (!known.includes(id)) throw new Refusal(`No undertaking has the id “${id}”.${didYouMean(id, known)}`);
  }
  return ids.length === 0 ? known : [...new Set(ids)];
}

function headline(
  { searchedUpTo, commitments }: Declaration,
  day: CalendarDate,
  { asOf, undertakings, followUps }: StatusSummary,
  screen: Screen,
): string {
  const frameworks = commitments.length - undertakings.total - followUps.total;
  const others = frameworks === 0 ? "" : ` Frameworks (${frameworks}) are not counted with what they hold.`;
  const later = asOf === day ? "" : ` Records were searched up to ${searchedUpTo}: nothing later is known.`;
  return indented(`What records show on ${day}, searched up to ${searchedUpTo}.${later}${others}`, 0, screen);
}

function block(report: StatusReport, language: Language, screen: Screen): string {
  const title = indented(legible(report.title[language]), 2, screen);
  return [screen.style("bold", legible(report.commitment)), title, renderReport(report, language, screen)].join("\n");
}
