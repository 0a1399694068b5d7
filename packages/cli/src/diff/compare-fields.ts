import type { Localized } from "@entente/sdk";
import type { Correction, FieldChange } from "./change.ts";
import { pairChanged } from "./compare-lists.ts";
import type { RetiredIds } from "./retired-ids.ts";
import { isObject, isSame } from "./same.ts";
import type { TextShift } from "./text-shift.ts";

/** A field that is not what it was, and what sort of change that makes. */
export interface SortedField extends FieldChange {
  /** The sort of change. */
  readonly change: Correction["change"];
}

/** What a comparison of fields has to know of the whole. */
export interface FieldContext {
  /** The ids that were retired. */
  readonly retired: RetiredIds;
  /** How places move in the text to which the record belongs. */
  readonly shift: TextShift;
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields in which two versions of a record differ; what only follows from another change is left out. */
export function compareFields(before: object, after: object, context: FieldContext): readonly SortedField[] {
  return compareParts({ ...before }, { ...after }, "", context);
}

function compareParts(before: unknown, after: unknown, field: string, context: FieldContext): readonly SortedField[] {
  if (isSame(before, after) || context.retired.explain(before, after)) return [];
  if (isOwnText(before) || isOwnText(after)) return [told("reworded", field, before, after)];
  if (isPlace(before) && isPlace(after)) return comparePlaces(before, after, field, context);
  if (isListOfParts(before) && isListOfParts(after)) return compareLists(before, after, field, context);
  if (isRecord(before) && isRecord(after)) return compareObjects(before, after, field, context);
  return [told(isTextField(field) ? "reworded" : "reclassified", field, before, after)];
}

function compareObjects(before: Fields, after: Fields, field: string, context: FieldContext): readonly SortedField[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const redated = ["edtf", "date", "made"].some((key) => before[key] !== after[key]);
  return keys
    .filter((key) => !(redated && (key === "earliest" || key === "latest")))
    .flatMap((key) => compareParts(before[key], after[key], field === "" ? key : `${field}.${key}`, context));
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  field: string,
  context: FieldContext,
): readonly SortedField[] {
  const { variants } = context.retired;
  const expected = before.flatMap(variants);
  return pairChanged(before, after).flatMap(({ index, before: old, after: now }) => {
    if (now !== undefined && expected.some((part) => isSame(part, now))) return [];
    if (now === undefined && variants(old).every((part) => !isSame(part, old))) return [];
    return compareParts(old, now, `${field}[${index}]`, context);
  });
}

/** A place and the words in it are one thing; the rest of a part that has a place is compared as ever. */
function comparePlaces(before: Place, after: Place, field: string, context: FieldContext): readonly SortedField[] {
  const { start: oldStart, end: oldEnd, text: oldText, ...oldRest } = before;
  const { start, end, text, ...rest } = after;
  const place = context.shift(before);
  const stayed = place?.start === start && place.end === end && oldText === text;
  const words = (of: Place): object => ({
    start: of.start,
    end: of.end,
    ...(of.text !== undefined && { exact: of.text }),
  });
  const moved = stayed ? [] : [told("re-anchored", field === "" ? "place" : field, words(before), words(after))];
  return [...moved, ...compareObjects(oldRest, rest, field, context)];
}

function told(change: SortedField["change"], field: string, before: unknown, after: unknown): SortedField {
  return { change, field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

interface Place extends Fields {
  readonly start: number;
  readonly end: number;
  readonly text?: unknown;
}

function isPlace(part: unknown): part is Place {
  return isObject(part) && typeof part["start"] === "number" && typeof part["end"] === "number";
}

/** A text of ours in both languages. */
function isOwnText(part: unknown): part is Localized {
  return isRecord(part) && Object.keys(part).sort().join() === "en,fr" && typeof part["en"] === "string";
}

/** One language of a text of ours that has more fields beside, as a condition of a completion test. */
function isTextField(field: string): boolean {
  return /\.(?:en|fr)$/.test(field);
}

function isRecord(part: unknown): part is Fields {
  return isObject(part) && !Array.isArray(part);
}

function isListOfParts(part: unknown): part is readonly unknown[] {
  return Array.isArray(part) && part.every(isRecord);
}
