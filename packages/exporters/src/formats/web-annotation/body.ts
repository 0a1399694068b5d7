import type { Localized } from "@entente/sdk";

/** Why a body is there (Web Annotation Data Model, 3.3.5). */
export type Purpose = "classifying" | "commenting" | "describing" | "identifying" | "linking";

/** What an annotation says of words: a text, or a resource. */
export type Body = TextualBody | LinkedBody;

interface TextualBody {
  readonly type: "TextualBody";
  readonly purpose: Purpose;
  readonly format: "text/plain";
  readonly language: string;
  readonly value: string;
}

interface LinkedBody {
  readonly type: "SpecificResource";
  readonly purpose: Purpose;
  readonly source: string;
}

/** A text in both languages, as a body for each; none for no text. */
export function told(purpose: Purpose, text: Localized | undefined): readonly Body[] {
  if (text === undefined) return [];
  const inLanguage = (language: keyof Localized): Body => {
    return { type: "TextualBody", purpose, format: "text/plain", language, value: text[language] };
  };
  return [inLanguage("en"), inLanguage("fr")];
}

/** A resource as a body. */
export function linked(purpose: Purpose, source: string): Body {
  return { type: "SpecificResource", purpose, source };
}
