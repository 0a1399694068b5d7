import type { Language } from "../language.ts";

/** Words of the accessibility statement, in the shape that readers know: in English that of the United Kingdom, in French that of France. */
export interface AccessibilityWords {
  readonly introduction: readonly string[];
  readonly contents: string;
  readonly stateHeading: string;
  readonly state: readonly string[];
  readonly incompleteHeading: string;
  readonly incompleteIntroduction: string;
  readonly incomplete: readonly string[];
  /** Said of the words of the text, which nobody translates. */
  readonly theirLanguage: (languageOfTheText: string) => string;
  readonly testsHeading: string;
  readonly tested: (english: string, french: string, day: string, browser: string, engines: string) => string;
  /** Said where the pages that were tested explain another text than this site. */
  readonly otherSite: string;
  readonly everywhere: string;
  readonly onSome: (pages: string) => string;
  readonly proof: (defects: string) => string;
  readonly preparedHeading: string;
  readonly prepared: (day: string) => readonly string[];
  readonly feedbackHeading: string;
  readonly feedback: string;
  readonly contact: string;
  readonly noContact: string;
  readonly unansweredHeading: string;
  readonly unanswered: readonly string[];
  /** Who helps those who get no answer. */
  readonly bodies: readonly { readonly name: string; readonly lang: Language; readonly address: string }[];
}
