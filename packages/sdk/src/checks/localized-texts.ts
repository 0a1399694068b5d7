import type { Declaration } from "../model/declaration.ts";
import type { Localized } from "../model/values.ts";
import { recordArrays } from "./record-ids.ts";

/** A text of ours with the record and the field in which it stands. */
export interface LocalizedText extends Localized {
  /** The record, as in a `Problem`. */
  readonly record: string;
  /** The field that holds both languages. */
  readonly field: string;
}

/** Every text of ours in a declaration, in the order of the document. */
export function localizedTexts(declaration: Declaration): readonly LocalizedText[] {
  return [
    ...textsIn(declaration.work, "work", ""),
    ...recordArrays.flatMap((array) =>
      declaration[array].flatMap((record) => textsIn(record, `${array}.${record.id}`, "")),
    ),
  ];
}

function textsIn(node: unknown, record: string, field: string): LocalizedText[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => textsIn(item, record, `${field}[${index}]`));
  if (typeof node !== "object" || node === null) return [];
  if (isLocalized(node)) return [{ record, field, en: node.en, fr: node.fr }];
  return Object.entries(node).flatMap(([key, value]) => textsIn(value, record, field === "" ? key : `${field}.${key}`));
}

function isLocalized(node: object): node is Localized {
  return "en" in node && "fr" in node && typeof node.en === "string" && typeof node.fr === "string";
}
