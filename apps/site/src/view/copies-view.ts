import type { Declaration } from "@entente/sdk";
import type { Language } from "../i18n/language.ts";

/** A copy of the declaration, in words. */
export interface CopyView {
  readonly publisher: string;
  readonly language: Language;
  readonly isMirror: boolean;
  readonly url: string | undefined;
  readonly noLink: string | undefined;
  readonly licence: string;
  readonly confirmed: boolean;
  readonly note: string | undefined;
}

/** Those who made the declaration public in their own name. */
export function officialPublishers(declaration: Declaration): readonly string[] {
  return declaration.manifestations.filter(({ copy }) => copy === "original").map(({ publisher }) => publisher);
}

/** The terms of the copy whose words are shown. */
export function termsOfTheText({ manifestations, work }: Declaration, language: Language): string {
  const copies = manifestations.filter(({ expression }) => expression === work.codedExpression);
  const held = copies.find(({ sha256 }) => sha256 !== undefined) ?? copies[0];
  return held?.licence.name[language] ?? "";
}

/** The copies known of the declaration. */
export function copiesView(declaration: Declaration, language: Language): readonly CopyView[] {
  return declaration.manifestations.map((copy) => ({
    publisher: copy.publisher,
    language: declaration.expressions.find(({ id }) => id === copy.expression)?.language ?? language,
    isMirror: copy.copy === "mirror",
    url: copy.url,
    noLink: copy.noLink?.[language],
    licence: copy.licence.name[language],
    confirmed: copy.licence.confirmed,
    note: copy.note?.[language],
  }));
}
