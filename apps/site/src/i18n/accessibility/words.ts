import type { Counted } from "../count-in-words.ts";
import type { Language } from "../language.ts";

/** Words of the accessibility statement, in the shape that readers of each language know from public sites. */
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
  /** Stands over what did not hold on every page; behind each, on how many it did not. */
  readonly notEverywhere: string;
  readonly notOn: (pages: string) => string;
  readonly pages: Counted;
  /** How the tests were tested: pages with one fault each, in how many it was seen, and in how many by our own tests alone. */
  readonly proof: (all: string, seen: string, seenByNoEngine: string) => readonly string[];
  readonly preparedHeading: string;
  readonly prepared: (day: string) => readonly string[];
  readonly feedbackHeading: string;
  readonly feedback: string;
  readonly contact: string;
  readonly repository: string;
  readonly noContact: string;
  readonly unansweredHeading: string;
  readonly unanswered: readonly string[];
  /** Who helps those who get no answer. */
  readonly bodies: readonly { readonly name: string; readonly lang: Language; readonly address: string }[];
}
