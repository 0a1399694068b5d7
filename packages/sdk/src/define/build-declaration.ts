import { codebook } from "../model/codebook/index.ts";
import type { Declaration } from "../model/declaration.ts";
import type { Expression } from "../model/expression.ts";
import { shortened, type Problem } from "../model/problem.ts";
import type { DeclarationResult } from "../model/result.ts";
import { schemaVersion } from "../model/schema-version.ts";
import type { Anchor, TextQuoteSelector } from "../model/selector.ts";
import type { Edtf } from "../model/values.ts";
import { edtfWindow, type TimeWindow } from "../time/edtf-window.ts";
import type { AuthoredDeclaration, AuthoredExpression } from "./authored.ts";
import { placeEach, placeRecords, type Ground } from "./place-records.ts";
import { structureOf } from "./structure.ts";

/** What a build adds to the authored records. */
export interface BuildOptions {
  /** Version of the facts (Semantic Versioning). */
  readonly dataVersion: string;
  /** The day on which a fact was last changed, `YYYY-MM-DD`. */
  readonly updated: string;
  /** The texts held, keyed by the id of their expression. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Makes the published form of an authored declaration: divides the coded text into sections, paragraphs and sentences,
 * and gives every quote its place. A quote that is not found exactly once is a problem, and then nothing is built.
 *
 * The result has not been checked yet: pass it to `safeParseDeclaration` of `@entente/sdk/schema`.
 *
 * @example
 * ```ts
 * import { buildDeclaration, formatProblem } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const { work } = declaration;
 * const none = { manifestations: [], alignments: [], statements: [], commitments: [], strands: [], money: [], dates: [] };
 * const noEntities = { quantities: [], actors: [], places: [], events: [], instruments: [], subjects: [] };
 * const noRecords = { evidence: [], contradictions: [], silences: [], searchedUpTo: "2025-10-03" };
 * const noUpkeep = { terms: [], wordsSought: [], codings: [], exceptions: [], redirects: [] };
 * const nothing = { ...none, ...noEntities, ...noRecords, ...noUpkeep };
 * const authored = { work, expressions: {}, sections: ["introduction"], ...nothing };
 * const built = buildDeclaration(authored, { dataVersion: "0.1.0", updated: "2026-11-24", texts: {} });
 *
 * built.problems.map(({ record, wrong }) => `${record}: ${wrong}`); // => ["work: no text is given for the expression “en”"]
 * ```
 */
export function buildDeclaration(authored: AuthoredDeclaration, options: BuildOptions): DeclarationResult {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(shortened(problem));
  const expressions = Object.entries(authored.expressions).map(([id, expression]) =>
    placeExpression(id, expression, options.texts[id], report),
  );
  const coded = expressions.find(({ id }) => id === authored.work.codedExpression);
  if (coded?.text === undefined) {
    report({
      rule: "shape",
      record: "work",
      field: "codedExpression",
      wrong: `no text is given for the expression “${authored.work.codedExpression}”`,
      expected: "the id of an expression whose text is held",
      advice: "Give its text in `texts`, under the same id.",
    });
    return { success: false, problems };
  }
  const { sections, paragraphs, sentences } = structureOf(coded, coded.text, authored.sections, report);
  const ground: Ground = { expression: coded.id, text: coded.text, report };
  const placed = <Row extends { readonly anchors: readonly TextQuoteSelector[] }>(array: string, tables: Tables<Row>) =>
    placeRecords(array, tables, ground, sentences);
  const declaration: Declaration = {
    schemaVersion,
    dataVersion: options.dataVersion,
    updated: options.updated,
    searchedUpTo: authored.searchedUpTo,
    work: {
      ...authored.work,
      dates: authored.work.dates.map((r) => windowed(r, r.date)),
    },
    expressions,
    manifestations: withIds(authored.manifestations),
    alignments: placed("alignments", authored.alignments),
    sections,
    paragraphs,
    sentences,
    statements: placed("statements", authored.statements).sort(byPlace),
    commitments: withIds(authored.commitments),
    strands: withIds(authored.strands),
    money: placed("money", authored.money).sort(byPlace),
    dates: placed("dates", authored.dates)
      .map((r) => windowed(r, r.edtf))
      .sort(byPlace),
    quantities: placed("quantities", authored.quantities).sort(byPlace),
    actors: placed("actors", authored.actors),
    places: placed("places", authored.places),
    events: placed("events", authored.events),
    instruments: placed("instruments", authored.instruments).map((r) => windowed(r, r.made)),
    subjects: withIds(authored.subjects),
    evidence: withIds(authored.evidence)
      .map((r) => windowed(r, r.date))
      .sort(byTime),
    contradictions: withIds(authored.contradictions),
    silences: withIds(authored.silences),
    terms: placed("terms", authored.terms),
    wordsSought: withIds(authored.wordsSought),
    codings: authored.codings,
    exceptions: placed("exceptions", authored.exceptions).sort(byPlace),
    rules: codebook.rules,
    redirects: withIds(authored.redirects),
  };
  return problems.length === 0 ? { success: true, declaration } : { success: false, problems };
}

function placeExpression(
  id: string,
  { headings = [], furniture = [], quirks = [], ...rest }: AuthoredExpression,
  text: string | undefined,
  report: Ground["report"],
): Expression {
  if (text === undefined) return { id, ...rest };
  const ground: Ground = { expression: id, text, report };
  const at = (field: string) => (index: number) => ({ record: `expressions.${id}`, field: `${field}[${index}]` });
  return {
    id,
    ...rest,
    text,
    headings: placeEach(headings, ground, at("headings")),
    furniture: placeEach(furniture, ground, at("furniture")),
    quirks: placeEach(quirks, ground, at("quirks")),
  };
}

type Tables<Row> = readonly Readonly<Record<string, Row>>[];

function withIds<Row extends object>(tables: Tables<Row>): (Row & { readonly id: string })[] {
  return tables.flatMap((table) => Object.entries(table).map(([id, row]) => ({ id, ...row })));
}

/** A record with the days between which its date lies. */
function windowed<Row extends object>(row: Row, edtf: Edtf | undefined): Row & TimeWindow {
  return { ...row, ...(edtf !== undefined && edtfWindow(edtf)) };
}

/** By the last day on which it can lie, which is the day from which a record counts. */
function byTime(a: TimeWindow, b: TimeWindow): number {
  const [first = "", second = ""] = [a.latest, b.latest];
  return first < second ? -1 : first > second ? 1 : 0;
}

function byPlace(a: { readonly anchors: readonly Anchor[] }, b: { readonly anchors: readonly Anchor[] }): number {
  return (a.anchors[0]?.start ?? 0) - (b.anchors[0]?.start ?? 0);
}
