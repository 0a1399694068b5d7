import type { Declaration, Localized } from "@entente/sdk";
import type { Language } from "../format.ts";
import type { BriefWords } from "./words/brief-words.ts";
import { en } from "./words/en.ts";
import { fr } from "./words/fr.ts";

/** One who reads a brief: the declaration that it is about, and the language in which it is told. */
export interface Reader {
  /** The declaration. */
  readonly declaration: Declaration;
  /** The language. */
  readonly language: Language;
  /** The words of the brief in that language. */
  readonly words: BriefWords;
}

/** A reader of a declaration in a language. */
export function readerOf(declaration: Declaration, language: Language): Reader {
  return { declaration, language, words: language === "en" ? en : fr };
}

/** A text of ours in the language of the reader. */
export function told(reader: Reader, text: Localized | undefined): string | undefined {
  return text?.[reader.language];
}

/** Names as a sentence has them: "a, b and c". */
export function joined({ words }: Reader, names: readonly string[]): string {
  const [last = "", ...before] = [...names].reverse();
  return before.length === 0 ? last : `${before.reverse().join(", ")} ${words.and} ${last}`;
}

/** What actors are called; an id stands for one that the declaration does not hold. */
export function actorNames(reader: Reader, ids: readonly string[]): string {
  const { actors } = reader.declaration;
  return joined(
    reader,
    ids.map((id) => actors.find((actor) => actor.id === id)?.name[reader.language] ?? id),
  );
}

/** What some record with a title is called; its id where the declaration does not hold it. */
export function titleOf(
  reader: Reader,
  records: readonly { readonly id: string; readonly title: Localized }[],
  id: string,
): string {
  return records.find((record) => record.id === id)?.title[reader.language] ?? id;
}

/** Parts of what is said of one thing, one after the other. */
export function parts(...said: readonly (string | undefined)[]): string {
  return said.filter((part) => part !== undefined && part !== "").join(" · ");
}

/** A number with its thousands parted as the language parts them. */
export function numberText(value: number, { language }: Reader): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, language === "en" ? "," : "\u202f");
  return fraction === undefined ? grouped : `${grouped}${language === "en" ? "." : ","}${fraction}`;
}

/** A count with its noun: "1 framework", "16 undertakings"; French has one of none. */
export function counted(count: number, [one, other]: readonly [string, string], reader: Reader): string {
  const isOne = count === 1 || (reader.language === "fr" && count === 0);
  return `${numberText(count, reader)}\u00a0${isOne ? one : other}`;
}

/** A share in hundredths, rounded. */
export function percentText(part: number, whole: number, { language }: Reader): string {
  return `${Math.round((100 * part) / whole)}${language === "en" ? "" : "\u202f"}%`;
}

/** With a large first letter, for what begins a line. */
export function opening(text: string): string {
  const [first = "", ...rest] = text;
  return first.toUpperCase() + rest.join("");
}
