import { timeline as timelineOf, type Declaration, type TimelineEntry } from "@entente/sdk";
import { legible } from "../layout/legible.ts";
import { indented, screenOf } from "../layout/screen.ts";
import { renderTable } from "../layout/table.ts";
import { writeJson, writeText } from "../layout/write.ts";
import { readDeclaration } from "../read-declaration.ts";
import type { Language } from "../records.ts";
import type { Terminal } from "../terminal.ts";

/** How the timeline is told. */
export interface TimelineOptions {
  /** The file. */
  readonly declaration: string;
  /** The language of what the declaration says. */
  readonly lang: Language;
  /** Whether a program reads the answer. */
  readonly json?: boolean;
}

/** Tells the dates of a declaration with what hangs on each, and the times that cannot be placed. */
export async function timeline({ declaration: file, lang, json }: TimelineOptions, terminal: Terminal): Promise<void> {
  const declaration = await readDeclaration(file, terminal);
  const entries = timelineOf(declaration);
  const unplaced = declaration.dates.filter(({ edtf }) => edtf === undefined);
  if (json === true) {
    writeJson({ entries, unplaced }, terminal);
    return;
  }
  const screen = screenOf(terminal.out);
  const rows = entries.map((entry) => [entry.edtf, legible(describe(entry, declaration, lang).join("\n"))]);
  const without = unplaced.map(({ asWritten }) => `“${asWritten}”`).join(", ");
  const note = indented(legible(`Times that cannot be placed: ${without}`), 0, screen);
  const table = renderTable([{ title: "when" }, { title: "what" }], rows, screen);
  writeText(unplaced.length === 0 ? table : `${table}\n\n${note}`, terminal);
}

/** Everything that hangs on a date, one line each. */
function describe(entry: TimelineEntry, { work }: Declaration, language: Language): readonly string[] {
  return [
    ...entry.work.map(({ role }) => `${role === "meeting" ? "meeting" : "published"}: ${work.title[language]}`),
    ...entry.dates.map(({ id, asWritten }) => `named as “${asWritten}” (${id})`),
    ...entry.events.map(({ id, name }) => `event: ${name[language]} (${id})`),
    ...entry.due.map(({ id, title }) => `due: ${title[language]} (${id})`),
    ...entry.announced.map(({ id, purpose }) => `announced: ${purpose[language]} (${id})`),
    ...entry.instruments.map(({ id, title }) => `text: ${title[language]} (${id})`),
  ];
}
