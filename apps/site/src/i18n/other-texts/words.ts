import type { Expression } from "@entente/sdk";
import type { Counted } from "../count-in-words.ts";

/** The words around other texts: the family of texts, the same subject in them, the two official texts. */
export interface OtherTextWords {
  readonly family: FamilyWords;
  readonly subjects: SubjectWords;
  readonly twoTexts: TwoTextWords;
  /** Heads of what came before the statement, of the statement, of what came after, of what no date places. */
  readonly sides: Readonly<Record<"before" | "here" | "after" | "undated", string>>;
}

interface FamilyWords {
  readonly introduction: readonly string[];
  readonly toSubjects: string;
  /** A text that the statement itself names. */
  readonly named: string;
  /** A text that the statement does not name. */
  readonly placed: string;
  readonly here: string;
  readonly toText: string;
  /** How the statement stands to the text, and in which sentence. */
  readonly statementStands: string;
  /** How the text stands to another. */
  readonly textStands: string;
}

interface SubjectWords {
  readonly introduction: readonly string[];
  readonly texts: Counted;
  readonly counts: (before: string, here: string, after: string) => string;
  readonly newHeading: string;
  readonly newIntroduction: readonly string[];
  readonly notCompared: (count: number, of: number) => string;
  readonly undertaking: string;
  readonly stated: string;
  readonly checked: string;
  readonly description: (subject: string) => string;
  readonly howToRead: string;
  readonly none: Readonly<Record<"before" | "after", string>>;
  readonly who: (actors: string) => string;
  readonly wordsNotRead: string;
}

interface TwoTextWords {
  readonly introduction: string;
  readonly single: string;
  readonly parallel: string;
  readonly textsHeading: string;
  readonly status: string;
  readonly statuses: Readonly<Record<Expression["textStatus"], string>>;
  readonly shown: string;
  readonly copy: string;
  readonly published: (day: string) => string;
  readonly compareHeading: string;
  readonly compareIntroduction: (count: number) => string;
  readonly notCompared: string;
  readonly extent: string;
}
