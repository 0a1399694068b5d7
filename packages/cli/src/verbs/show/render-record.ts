import { codebook, type Declaration } from "@entente/sdk";
import { legible } from "../../layout/legible.ts";
import { indented, type Screen } from "../../layout/screen.ts";
import { isObject, recordsOf, titleOf, type Language } from "../../records.ts";
import type { Reference, RecordName } from "../../references.ts";
import { renderReport } from "../status/render-report.ts";
import type { ShownRecord } from "./shown-record.ts";

/** So many records that name another are listed for each array. */
const mostListed = 12;

/** A record for people: its name, its words, its status, its other fields, and what names it. */
export function renderRecord(
  { array, id, record, names, namedBy, passages = [], status, words }: ShownRecord,
  declaration: Declaration,
  language: Language,
  screen: Screen,
): string {
  const { style } = screen;
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [style("bold", title), ...lines.map((line) => indented(legible(line), 2, screen))];
  const { anchors: _words, ...fields } = record;
  const titles = titlesOf(names, declaration, language);
  return [
    style(["bold", "underline"], `${array} ${legible(id)}`),
    indented(legible(titleOf(record, language)), 0, screen),
    ...part(
      "words",
      words.map(({ exact, place }) => `“${exact}” (${place})`),
    ),
    ...(status === undefined ? [] : [style("bold", "status"), renderReport(status, language, screen)]),
    ...part(
      "passages",
      passages.map(({ statement, role }) => `${statement}: ${codebook.linkRoles[role][language]}`),
    ),
    ...part("fields", fieldLines(fields, titles, language)),
    ...part("named by", namersOf(namedBy)),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** What the records are called that a record names. */
function titlesOf(
  names: readonly Reference[],
  declaration: Declaration,
  language: Language,
): ReadonlyMap<string, string> {
  const records = new Map(recordsOf(declaration).map((one) => [keyOf(one), one.record]));
  return new Map(
    names.map(({ field, to }) => {
      const record = records.get(keyOf(to));
      return [field, record === undefined ? "" : shortened(titleOf(record, language))];
    }),
  );
}

function fieldLines(
  fields: Readonly<Record<string, unknown>>,
  titles: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  return Object.entries(fields)
    .filter(([field]) => field !== "id")
    .flatMap(([field, value]) => linesFor(field, value, titles, language));
}

/** One line for each value: texts in two languages in the one asked for, references with what they are called. */
function linesFor(
  path: string,
  value: unknown,
  titles: ReadonlyMap<string, string>,
  language: Language,
): readonly string[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${path}: none`];
    return value.flatMap((item: unknown, index) => linesFor(`${path}[${index}]`, item, titles, language));
  }
  if (isObject(value)) {
    const { en, fr, ...others } = value;
    const isText = typeof en === "string" && typeof fr === "string";
    return [
      ...(isText ? [`${path}: ${language === "en" ? en : fr}`] : []),
      ...Object.entries(isText ? others : value).flatMap(([key, item]) =>
        linesFor(`${path}.${key}`, item, titles, language),
      ),
    ];
  }
  const title = titles.get(path) ?? "";
  return [`${path}: ${String(value)}${title === "" ? "" : ` (${title})`}`];
}

function namersOf(namedBy: readonly Reference[]): readonly string[] {
  const byArray = new Map<string, Set<string>>();
  for (const { from } of namedBy) byArray.set(from.array, (byArray.get(from.array) ?? new Set()).add(from.id));
  return [...byArray].map(([array, ids]) => {
    const listed = [...ids].slice(0, mostListed).join(", ");
    return `${array}: ${listed}${ids.size > mostListed ? ` and ${ids.size - mostListed} more` : ""}`;
  });
}

function keyOf({ array, id }: RecordName): string {
  return `${array} ${id}`;
}

function shortened(title: string): string {
  return title.length <= 80 ? title : `${title.slice(0, 79)}…`;
}
