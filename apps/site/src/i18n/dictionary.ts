import type { Counted } from "./count-in-words.ts";
import type { AccessibilityWords } from "./accessibility/words.ts";
import type { CorrectionWords } from "./corrections/words.ts";
import type { CardWords } from "./card/words.ts";
import type { CiteWords } from "./cite/words.ts";
import type { DataWords } from "./data/words.ts";
import type { EmbedWords } from "./embed/words.ts";
import type { FindWords } from "./find/words.ts";
import type { FirmnessWords } from "./firmness/words.ts";
import type { MoneyWords } from "./money/words.ts";
import type { GlossaryWords } from "./glossary/words.ts";
import type { OpenPointWords } from "./open-points/words.ts";
import type { OtherTextWords } from "./other-texts/words.ts";
import type { PlaceWords } from "./places/words.ts";
import type { RecordWords } from "./records/words.ts";
import type { StripWords } from "./strip/words.ts";
import type { WhoWords } from "./who/words.ts";
import type { TimelineWords } from "./timeline/words.ts";
import type { PageGroup, PageWithoutId } from "./routes.ts";

/** The words of the site in one language. Both languages fill every key: one that is missing does not compile. */
export interface Dictionary {
  /** Names the language itself; stands in the switch on the page of the other language. */
  readonly languageName: string;
  /** Header of every page: the name of the site. */
  readonly siteName: string;
  /** First link of every page, seen when it has the focus. */
  readonly skipToContent: string;
  /** Name of the navigation in the header. */
  readonly navigation: string;
  /** Name of the navigation in the footer; on small screens also the link to it. */
  readonly allPages: string;
  /** Headings of the groups in which the footer names all pages. */
  readonly pageGroups: Readonly<Record<PageGroup, string>>;
  /** Pages in English alone: heading in the footer, and their names. */
  readonly developers: {
    readonly heading: string;
    readonly guides: string;
    readonly api: string;
    /** Opens the line of code that gives what the page shows. */
    readonly program: string;
    /** Stands before the type of what that line gives. */
    readonly type: string;
  };
  /** Name of the way from the home page to a page. */
  readonly trail: string;
  /** Name of the switch to the other language. */
  readonly languageSwitch: string;
  /** Stands over every page while nobody answers for the site. */
  readonly preview: string;
  /** Footer of every page. */
  readonly footer: {
    readonly notOfficial: string;
    readonly editor: (name: string) => string;
    readonly data: (version: string, changed: string, searched: string) => string;
    readonly contact: string;
    readonly source: string;
    readonly licences: (termsOfTheText: string) => string;
  };
  /** Titles of the pages: in the navigation, as first heading, in the window. */
  readonly pages: Readonly<Record<PageWithoutId, string>>;
  /** Descriptions of the pages, for search engines. */
  readonly descriptions: Readonly<Record<PageWithoutId, string>>;
  /** Nouns that stand behind a number. */
  readonly counted: { readonly undertakings: Counted; readonly followUps: Counted; readonly frameworks: Counted };
  readonly home: {
    readonly whatHeading: string;
    readonly whoHeading: string;
    readonly whenHeading: string;
    readonly officialHeading: string;
    readonly forceHeading: string;
    readonly official: (publishers: string) => string;
    readonly noForce: string;
    readonly onlyPersonNamed: (person: string) => string;
    readonly meeting: (day: string) => string;
    readonly published: (days: string) => string;
    readonly countsHeading: string;
    readonly counts: (undertakings: string, followUps: string, sentences: string) => string;
    readonly frameworks: (count: string) => string;
    readonly byWhomHeading: string;
    readonly alone: (actor: string) => string;
    readonly together: string;
    readonly unclear: string;
    readonly sumsHeading: string;
    /** Said where the words present some of the sums as not new. */
    readonly sumsRestated: string;
    /** Said where the sums may not be added up. */
    readonly sumsNotAdded: string;
    readonly paidBy: (payer: string) => string;
    readonly payerOpen: string;
    readonly toMoney: string;
    readonly deadlinesHeading: string;
    readonly deadlinesIntroduction: string;
    readonly toTimeline: string;
    readonly sinceHeading: string;
    readonly since: (withoutEvidence: string, day: string) => string;
    readonly toWhatHappened: string;
    readonly notSaidHeading: string;
    readonly notSaid: string;
    readonly toNotSaid: string;
  };
  readonly text: {
    readonly introduction: (languageOfTheText: string) => string;
    readonly howToRead: string;
    readonly openingSection: string;
    readonly contents: string;
    readonly sentence: (number: number) => string;
    readonly sentenceReads: (number: number, kinds: string) => string;
    readonly linkToSentence: (number: number) => string;
    /** Choice of the words shown; each label says how many sentences it hides. */
    readonly filter: {
      readonly legend: string;
      readonly all: (sentences: number) => string;
      readonly only: (kind: string, shown: number, hidden: number) => string;
      readonly wordsOnly: string;
    };
    readonly whose: string;
    readonly cue: string;
    readonly reason: string;
    readonly note: string;
    readonly quirksHeading: string;
    readonly quirksIntroduction: string;
    readonly quirks: Readonly<Record<"missing-space" | "no-break-space" | "typographic-quotes" | "slip", string>>;
    readonly toUndertaking: string;
    readonly toFollowUp: string;
  };
  readonly undertakings: {
    readonly introduction: (undertakings: string, followUps: string) => string;
    readonly framework: string;
    readonly followUp: string;
    readonly contents: string;
  };
  readonly undertaking: {
    readonly wordsHeading: string;
    readonly wordsIntroduction: string;
    readonly sourceLine: (sentences: string) => string;
    readonly factsHeading: string;
    readonly who: string;
    readonly how: string;
    readonly firmness: string;
    readonly novelty: string;
    readonly phase: string;
    readonly horizon: string;
    readonly beneficiary: string;
    readonly due: string;
    readonly dueAtLatest: (day: string) => string;
    readonly check: string;
    readonly missing: string;
    readonly mechanism: string;
    readonly from: string;
    readonly to: string;
    readonly frequency: string;
    readonly partOf: string;
    readonly parts: string;
    readonly inferred: string;
    /** Choice on the page: says what it hides. */
    readonly hideInferred: (what: string) => string;
    /** Stands where an answer that we infer is hidden. */
    readonly notSaid: string;
    readonly doneHeading: string;
    readonly doneIntroduction: string;
    readonly moneyHeading: string;
    /** Stands where an undertaking could name a sum and does not. */
    readonly noSum: string;
    readonly sum: string;
    readonly payer: string;
    readonly purpose: string;
    readonly stage: string;
    readonly contents: string;
    readonly neighboursHeading: string;
    readonly previous: string;
    readonly next: string;
    readonly description: (title: string) => string;
  };
  readonly about: {
    readonly whatHeading: string;
    readonly what: readonly string[];
    readonly whoHeading: string;
    readonly noEditor: string;
    readonly editor: (name: string) => string;
    readonly noContact: string;
    readonly contact: string;
    readonly copiesHeading: string;
    readonly copiesIntroduction: string;
    readonly copyOf: (publisher: string, language: string) => string;
    readonly mirror: string;
    readonly languages: Readonly<Record<"en" | "fr", string>>;
    readonly licence: string;
    /** Stands in brackets behind the terms of a copy; in the footer too. */
    readonly notConfirmed: string;
    readonly licencesHeading: string;
    /** Terms on which sources may be used, with those who published them. */
    readonly sources: (publishers: string, terms: string) => string;
    readonly licences: readonly string[];
  };
  readonly method: {
    readonly introduction: readonly string[];
    readonly contents: string;
    readonly rulesHeading: string;
    /** Stands beside a rule by which no words of the text were read. */
    readonly noExample: string;
    readonly rulesIntroduction: string;
    readonly kindsHeading: string;
    readonly kindsIntroduction: string;
    readonly strengthsHeading: string;
    readonly coverageHeading: string;
    readonly coverageIntroduction: (quotes: string) => string;
    /** Heads of the table on coverage. */
    readonly counted: string;
    readonly total: string;
    readonly recorded: string;
    readonly excused: string;
    readonly things: Readonly<Record<"sentences" | "currencies" | "figures" | "times" | "modalWords", string>>;
    readonly exceptionsHeading: string;
    readonly agreementHeading: string;
    readonly agreement: (day: string) => readonly string[];
    /** Heads of the table on agreement. */
    readonly question: string;
    readonly agreed: string;
    readonly coefficients: string;
    readonly apart: string;
    readonly of: (agreed: string, units: string) => string;
    readonly closeCallsHeading: string;
    readonly closeCallsIntroduction: string;
    readonly afterHeading: string;
    readonly after: string;
    readonly unknownHeading: string;
    readonly unknown: readonly string[];
  };
  readonly notSaid: {
    readonly introduction: string;
    readonly neverHeading: string;
    readonly neverIntroduction: string;
    readonly foundHeading: string;
    readonly foundIntroduction: string;
    readonly times: (count: number) => string;
    readonly inHeading: string;
    readonly leftOutHeading: string;
    readonly leftOutIntroduction: string;
    readonly leftOut: (fact: string, missing: number, of: number) => string;
    /** What a field of a record tells, by its array and name. */
    readonly facts: Readonly<Record<string, string>>;
  };
  /** The page on which everything is found. */
  readonly find: FindWords;
  /** Images beside links on other sites. */
  readonly card: CardWords;
  /** How a page, an undertaking or a sum is cited. */
  readonly cite: CiteWords;
  /** Cards in frames of other sites. */
  readonly embed: EmbedWords;
  /** How firm the wordings of the undertakings are. */
  readonly firmness: FirmnessWords;
  /** The sums that the statement names. */
  readonly money: MoneyWords;
  /** Glossary, words explained in place, easy version. */
  readonly glossary: GlossaryWords;
  /** The accessibility statement. */
  readonly accessibility: AccessibilityWords;
  /** The whole text as bars. */
  readonly strip: StripWords;
  /** Corrections and changes: how a fact is challenged. */
  readonly corrections: CorrectionWords;
  /** Who undertakes, is asked, is welcomed. */
  readonly who: WhoWords;
  /** What came before, the day, what lay ahead, what followed. */
  readonly timeline: TimelineWords;
  /** The places that the statement names. */
  readonly places: PlaceWords;
  /** What happened next: records and statuses. */
  readonly records: RecordWords;
  /** Earlier and later texts, the same subject in them, the two official texts. */
  readonly otherTexts: OtherTextWords;
  /** Where sources differ, and what was looked for and not found. */
  readonly openPoints: OpenPointWords;
  /** The data: downloads and citations. */
  readonly data: DataWords;
  readonly notFound: { readonly explanation: string; readonly home: string };
}
