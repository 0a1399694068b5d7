import type { ColumnRules } from "../src/formats/csv/columns.ts";
import { snake } from "../src/formats/csv/columns.ts";
import type { Field } from "../src/formats/csv/table.ts";
import { asSchema, definitionName, deref, fieldsOf, text, type Schema } from "./read-schema.ts";

/** The table to which an id of each type leads. */
const tableOfId: Readonly<Record<string, string>> = {
  ActorId: "actors",
  AlignmentId: "alignments",
  CommitmentId: "commitments",
  ConditionId: "conditions",
  ContradictionId: "contradictions",
  EvidenceId: "evidence",
  ExpressionId: "expressions",
  InstrumentId: "instruments",
  MoneyId: "money",
  OccasionId: "events",
  ParagraphId: "paragraphs",
  PlaceId: "places",
  RuleId: "rules",
  SectionId: "sections",
  SentenceId: "sentences",
  StatementId: "statements",
  StrandId: "strands",
  TermId: "terms",
  TimeMentionId: "dates",
};

/** A column as it is read from the schema. */
export interface ReadColumn {
  /** The way to its values. */
  readonly path: readonly string[];
  /** What its cells hold, or that it is a text in both languages, which has two columns. */
  readonly type: Field["type"] | "both";
  readonly description: string;
  readonly rules: ColumnRules;
  /** The table to which its values lead. */
  readonly target?: string;
}

/** The columns of a record, or of a value that stands in a list by itself; lists of records are left to other tables. */
export function columnsOf(item: Schema): readonly ReadColumn[] {
  const record = deref(item);
  return record["properties"] === undefined ? valueColumns(item) : columnsIn(record, [], "", true);
}

/** What a column is called. */
export function columnName({ path, rules }: ReadColumn): string {
  return rules.name ?? snake(path);
}

function columnsIn(record: Schema, way: readonly string[], told: string, isThere: boolean): readonly ReadColumn[] {
  return [...fieldsOf(record)].flatMap(([name, { schema, required }]): readonly ReadColumn[] => {
    // The id of a record is its key, which the table adds.
    if (way.length === 0 && name === "id" && definitionName(schema) !== undefined) return [];
    const path = [...way, name];
    const description = [told, text(schema, "description")].filter((part) => part !== "").join(" ");
    const always = required && isThere;
    const must = always ? ({ required: true } as const) : {};
    if (definitionName(schema) === "Localized") return [{ path, type: "both", description, rules: must }];
    if (isFlat(schema)) return [column(path, schema, description, always)];
    return schema["items"] === undefined ? columnsIn(deref(schema), path, description, always) : [];
  });
}

function valueColumns(item: Schema): readonly ReadColumn[] {
  const target = tableOfId[definitionName(item) ?? ""];
  const name = target === undefined ? "value" : singular(target);
  const told = text(deref(item), "description");
  const value = column([], item, told === "" ? "The value." : told, true, name);
  if (target !== "conditions") return [value];
  // The id of a condition is unique within its undertaking only.
  return [
    column(["..", "commitment"], { type: "string" }, "The undertaking of the condition.", false, "commitment"),
    value,
  ];
}

function column(
  path: readonly string[],
  schema: Schema,
  description: string,
  always: boolean,
  name?: string,
): ReadColumn {
  const target = tableOfId[definitionName(schema) ?? ""];
  const full = deref(schema);
  const values = full["enum"];
  // A text of ours that stands by itself in a record with its languages as fields.
  const given =
    name ?? (path.length === 1 && (path[0] === "en" || path[0] === "fr") ? snake(["text", ...path]) : undefined);
  const rules: ColumnRules = {
    ...(given !== undefined && { name: given }),
    ...(full["format"] === "uri" && { format: "uri" }),
    ...(always && cannotBeEmpty(full) && { required: true }),
    ...(Array.isArray(values) && { values: values.map(String) }),
  };
  return { path, type: typeOf(full), description, rules, ...(target !== undefined && { target }) };
}

/** An empty cell says that there is nothing, so what may be empty is never required. */
function cannotBeEmpty(schema: Schema): boolean {
  if (schema["type"] === "array") return false;
  return (
    schema["type"] !== "string" || ["minLength", "pattern", "enum", "const", "format"].some((key) => key in schema)
  );
}

function typeOf({ type, format }: Schema): Field["type"] {
  if (type === "array") return "list";
  if (type === "integer" || type === "number" || type === "boolean") return type;
  if (type !== "string") throw new Error(`No type of column is known for the type ${JSON.stringify(type)}.`);
  return format === "date" ? "date" : "string";
}

/** Whether a value goes into one cell: a text, a number, yes or no, or a list of values of a closed set. */
export function isFlat(schema: Schema): boolean {
  const { type, items } = deref(schema);
  return type === "array" ? "enum" in deref(asSchema(items)) : type !== "object";
}

/** What one of a table's records is called. */
export function singular(table: string): string {
  const name = table.replaceAll("-", "_");
  if (name === "money") return name;
  if (name === "words_sought") return "word_sought";
  return name.endsWith("ies") ? `${name.slice(0, -3)}y` : name.replace(/s$/, "");
}

/** The name of a table: small letters, words parted by hyphens. */
export function nameOf(path: readonly string[]): string {
  return snake(path).replaceAll("_", "-");
}
