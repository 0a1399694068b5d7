import {
  buildDeclaration,
  describeQuote,
  formatProblem,
  type AuthoredDeclaration,
  type Declaration,
  type Expression,
} from "@entente/sdk";
import { Refusal } from "../refusal.ts";
import { nameSections } from "./name-sections.ts";
import type { Parts } from "./parts.ts";
import type { SourceText } from "./source-text.ts";

/** A declaration of which nothing is known but its text and how that is divided. */
export interface Draft {
  /** The text. */
  readonly source: SourceText;
  /** Its language, which is the id of its expression too. */
  readonly language: Expression["language"];
  /** What was set aside. */
  readonly parts: Parts;
  /** Ids of the sections. */
  readonly sectionIds: readonly string[];
  /** The text divided into sections, paragraphs and sentences; all other arrays are empty. */
  readonly declaration: Declaration;
}

/** Divides a text, and decides nothing of what it says. */
export function draftOf(source: SourceText, language: Expression["language"], parts: Parts): Draft {
  const { text } = source;
  const quoted = parts.headings.map(({ start, end }) => text.slice(start, end));
  const sectionIds = nameSections(quoted);
  const built = buildDeclaration(authored(text, language, parts, sectionIds), {
    dataVersion: "0.1.0",
    updated: "",
    texts: { [language]: text },
  });
  if (built.success) return { source, language, parts, sectionIds, declaration: built.declaration };
  throw new Refusal(`The text cannot be divided so. ${built.problems.map(formatProblem).join(" ")}`);
}

function authored(
  text: string,
  language: Expression["language"],
  { title, headings, furniture }: Parts,
  sections: readonly string[],
): AuthoredDeclaration {
  const none = { en: "", fr: "" };
  return {
    searchedUpTo: "",
    work: {
      id: "draft",
      title: none,
      documentType: "statement",
      genre: none,
      legalCharacter: { value: "unclear", basis: none },
      parties: [],
      dates: [],
      codedExpression: language,
      summary: none,
    },
    expressions: {
      [language]: {
        language,
        title: title === undefined ? "" : text.slice(title.start, title.end),
        textStatus: "original",
        headings: [
          ...(title === undefined ? [] : [{ role: "title" as const, ...describeQuote(text, title) }]),
          ...headings.map((heading) => ({ role: "section" as const, ...describeQuote(text, heading) })),
        ],
        furniture: furniture.map((place) => describeQuote(text, place)),
      },
    },
    sections,
    manifestations: [],
    alignments: [],
    statements: [],
    commitments: [],
    strands: [],
    money: [],
    actors: [],
    dates: [],
    quantities: [],
    places: [],
    events: [],
    instruments: [],
    subjects: [],
    evidence: [],
    contradictions: [],
    silences: [],
    terms: [],
    wordsSought: [],
    codings: [],
    exceptions: [],
    redirects: [],
  };
}
