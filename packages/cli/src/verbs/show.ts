import { backlinksOf, type Declaration, type EntityArray } from "@entente/sdk";
import { writeJson, writeText } from "../layout/write.ts";
import { didYouMean } from "../nearest-names.ts";
import { readDeclaration } from "../read-declaration.ts";
import { recordsOf, wordsOf, type BoundWords, type Language, type NamedRecord } from "../records.ts";
import { referencesOf } from "../references.ts";
import { Refusal } from "../refusal.ts";
import { screenOf } from "../layout/screen.ts";
import type { Terminal } from "../terminal.ts";
import { renderRecord } from "./show/render-record.ts";
import type { ShownRecord } from "./show/shown-record.ts";
import { reportOn } from "./status/report.ts";

/** What is asked to be shown. */
export interface ShowOptions {
  /** The file. */
  readonly declaration: string;
  /** The array in which the record stands, where several hold its id. */
  readonly array?: string;
  /** The language of what the declaration says. */
  readonly lang: Language;
  /** Whether a program reads the answer. */
  readonly json?: boolean;
}

/** Shows the records of an id, each with its words, what it names and what names it, and its status. */
export async function show(id: string, options: ShowOptions, terminal: Terminal): Promise<void> {
  const declaration = await readDeclaration(options.declaration, terminal);
  const references = referencesOf(declaration);
  const shown = chosen(declaration, id, options.array).map(({ array, record }): ShownRecord => {
    const isCommitment = array === "commitments";
    return {
      array,
      id,
      record,
      words: array === "commitments" ? passageWords(declaration, id) : wordsOf(record),
      names: references.filter(({ from }) => from.array === array && from.id === id),
      namedBy: references.filter(({ to }) => to.array === array && to.id === id),
      ...(isEntityArray(array) && { passages: passagesOf(declaration, array, id) }),
      ...(isCommitment && { status: reportOn(declaration, id, declaration.searchedUpTo) }),
    };
  });
  if (options.json === true) writeJson({ id, records: shown }, terminal);
  else {
    const screen = screenOf(terminal.out);
    writeText(shown.map((one) => renderRecord(one, declaration, options.lang, screen)).join("\n\n"), terminal);
  }
}

const entityArrays: readonly string[] = ["actors", "places", "events", "instruments", "dates"] satisfies EntityArray[];

function isEntityArray(array: string): array is EntityArray {
  return entityArrays.includes(array);
}

function passageWords({ commitments, statements }: Declaration, id: string): readonly BoundWords[] {
  const passages = commitments.find((commitment) => commitment.id === id)?.statements ?? [];
  return passages.flatMap((passage) =>
    statements.filter((statement) => statement.id === passage).flatMap((statement) => wordsOf({ ...statement })),
  );
}

function passagesOf(declaration: Declaration, array: EntityArray, id: string): NonNullable<ShownRecord["passages"]> {
  return backlinksOf(declaration, array, id).map(({ role, statement }) => ({ statement: statement.id, role }));
}

function chosen(declaration: Declaration, id: string, array: string | undefined): readonly NamedRecord[] {
  const records = recordsOf(declaration);
  const arrays = [...new Set(records.map((record) => record.array))];
  if (array !== undefined && !arrays.includes(array)) {
    throw new Refusal(
      `There is no array “${array}” with records.${didYouMean(array, arrays) || ` There are ${arrays.join(", ")}.`}`,
    );
  }
  const found = records.filter((record) => record.id === id && (array === undefined || record.array === array));
  if (found.length > 0) return found;
  const elsewhere = records.filter((record) => record.id === id).map((record) => `\`${record.array}\``);
  if (elsewhere.length > 0)
    throw new Refusal(`“${id}” is no record of \`${array ?? ""}\`; it stands in ${elsewhere.join(", ")}.`);
  const inArray = records.filter((record) => array === undefined || record.array === array).map((record) => record.id);
  throw new Refusal(`No record has the id “${id}”.${didYouMean(id, inArray)}`);
}
