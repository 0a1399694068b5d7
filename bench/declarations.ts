import { readFileSync } from "node:fs";
import type { Declaration } from "../packages/sdk/dist/index.js";
import { parseDeclaration } from "../packages/sdk/dist/schema/index.js";

const file = new URL("../packages/uk-france-2015/dist/declaration.json", import.meta.url);

/** The declaration as it is published. */
export const wholeDeclaration: Declaration = parseDeclaration(JSON.parse(readFileSync(file, "utf8")));

interface Anchored {
  readonly anchors: readonly { readonly expression: string; readonly end: number }[];
}

/**
 * The declaration up to one of its paragraphs, with the records whose words stand there. It is no finished declaration:
 * some records name others that fell away, which the checks report.
 */
export function upToParagraph(paragraphCount: number): Declaration {
  const whole = wholeDeclaration;
  const paragraphs = whole.paragraphs.slice(0, paragraphCount);
  const end = paragraphs.at(-1)?.end ?? 0;
  const isWithin = (range: { readonly end: number }): boolean => range.end <= end;
  const within = <Row extends Anchored>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => ({ ...row, anchors: row.anchors.filter(isWithin) })).filter(({ anchors }) => anchors.length > 0);
  const statements = within(whole.statements);
  const kept = new Set(statements.map(({ id }) => id));
  const rules = new Set(statements.map(({ rule }) => rule));
  const commitments = whole.commitments.filter((commitment) => commitment.statements.every((id) => kept.has(id)));
  const strands = new Set(commitments.map(({ strand }) => strand));
  return {
    ...whole,
    expressions: whole.expressions.map((expression) =>
      expression.text === undefined
        ? expression
        : {
            ...expression,
            text: expression.text.slice(0, end),
            ...(expression.headings && { headings: expression.headings.filter(isWithin) }),
          },
    ),
    alignments: whole.alignments.filter(({ anchors }) => anchors.every(isWithin)),
    paragraphs,
    sentences: whole.sentences.filter(isWithin),
    statements,
    commitments,
    strands: whole.strands.filter(({ id }) => strands.has(id)),
    money: within(whole.money),
    dates: within(whole.dates),
    quantities: within(whole.quantities),
    actors: within(whole.actors),
    places: within(whole.places),
    events: within(whole.events),
    instruments: within(whole.instruments),
    codings: [],
    exceptions: within(whole.exceptions),
    rules: whole.rules.filter(({ id }) => rules.has(id)),
  };
}

/** What a declaration may hold of one noun, as the schema limits it. */
const mostRecords = 5_000;

/**
 * The declaration with as many more of its undertakings as are asked for, as JSON: each time all of them under other ids,
 * in strands and subjects of their own and with the evidence on them, up to the most that a declaration may hold. It passes
 * every check, so that it can be shown.
 */
export function withMoreUndertakings(times: number): string {
  const { strands, commitments, subjects, evidence } = wholeDeclaration;
  const onUndertakings = evidence.filter(({ bearsOn }) => bearsOn.every(({ commitment }) => commitment !== undefined));
  const repeated = { strands, commitments, subjects, evidence: onUndertakings };
  const ids = new Set(Object.values(repeated).flatMap((records) => records.map(({ id }): string => id)));
  const again = (number: number): typeof repeated =>
    JSON.parse(
      JSON.stringify(repeated, (_, value: unknown) =>
        typeof value === "string" && ids.has(value) ? `${value}-${number}` : value,
      ),
    ) as typeof repeated;
  const copies = Array.from({ length: times }, (_, index) => again(index + 1));
  return JSON.stringify({
    ...wholeDeclaration,
    strands: [...strands, ...copies.flatMap((copy) => copy.strands)],
    commitments: [...commitments, ...copies.flatMap((copy) => copy.commitments)],
    subjects: [...subjects, ...copies.flatMap((copy) => copy.subjects)],
    evidence: [...evidence, ...copies.flatMap((copy) => copy.evidence)].slice(0, mostRecords),
  });
}

/** How many records a declaration holds, all arrays together. */
export function countRecords(declaration: Declaration): number {
  return Object.values(declaration)
    .filter((value) => Array.isArray(value))
    .reduce((total, records) => total + records.length, 0);
}

/** As many copies as are asked for, as JSON, each with ids of its own. */
export function renumberedCopies(declaration: Declaration, count: number): readonly string[] {
  const { sections, paragraphs, sentences, statements, commitments, strands, actors, places, events } = declaration;
  const renamed = [sections, paragraphs, sentences, statements, commitments, strands, actors, places, events];
  const ids = new Set(renamed.flatMap((records) => records.map(({ id }) => id)));
  // The mark stands in no text, so that a copy is made by replacing it alone.
  const mark = "-copy-mark";
  const template = JSON.stringify(declaration, (_, value: unknown) =>
    typeof value === "string" && ids.has(value) ? value + mark : value,
  );
  return Array.from({ length: count }, (_, number) => template.replaceAll(mark, `-${number}`));
}
