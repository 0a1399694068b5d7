import type { Declaration, Licence, Manifestation, Source } from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { listInWords } from "../i18n/list-in-words.ts";

/** A copy of the declaration, in words. */
export interface CopyView {
  readonly publisher: string;
  readonly language: Language;
  readonly isMirror: boolean;
  readonly url: string | undefined;
  readonly noLink: string | undefined;
  readonly terms: string;
  readonly note: string | undefined;
}

/** Those who made the declaration public in their own name. */
export function officialPublishers(declaration: Declaration): readonly string[] {
  return declaration.manifestations.filter(({ copy }) => copy === "original").map(({ publisher }) => publisher);
}

/** The copy whose words are shown: the one held, or else the first known. */
export function copyShown({ manifestations, work }: Declaration): Manifestation | undefined {
  const copies = manifestations.filter(({ expression }) => expression === work.codedExpression);
  return copies.find(({ sha256 }) => sha256 !== undefined) ?? copies[0];
}

/** The terms of a copy, with what is not confirmed said so. */
export function termsOf({ licence }: { readonly licence: Licence }, notConfirmed: string, language: Language): string {
  const name = licence.name[language];
  return licence.confirmed ? name : `${name} (${notConfirmed})`;
}

/** The copies known of the declaration. */
export function copiesView(declaration: Declaration, notConfirmed: string, language: Language): readonly CopyView[] {
  return declaration.manifestations.map((copy) => ({
    publisher: copy.publisher,
    language: declaration.expressions.find(({ id }) => id === copy.expression)?.language ?? language,
    isMirror: copy.copy === "mirror",
    url: copy.url,
    noLink: copy.noLink?.[language],
    terms: termsOf(copy, notConfirmed, language),
    note: copy.note?.[language],
  }));
}

/** Terms on which sources may be used, and who published those sources. */
export interface SourceTerms {
  readonly publishers: string;
  readonly terms: string;
}

/** The terms that sources of records and of other texts ask to be named, each once. */
export function sourceTerms(
  { evidence, instruments, subjects }: Declaration,
  language: Language,
): readonly SourceTerms[] {
  const sources: readonly Source[] = [
    ...evidence.map(({ source }) => source),
    ...instruments.flatMap(({ sources: cited = [] }) => cited),
    ...subjects.flatMap(({ appearances }) => appearances.map(({ source }) => source)),
  ];
  const all = [...new Set(sources.flatMap(({ licence }) => licence?.name[language] ?? []))];
  return all.map((terms) => {
    const under = sources.filter(({ licence }) => licence?.name[language] === terms);
    return { terms, publishers: listInWords([...new Set(under.map(({ publisher }) => publisher))], language) };
  });
}
