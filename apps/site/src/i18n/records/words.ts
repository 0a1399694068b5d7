import type { Counted } from "../count-in-words.ts";

/** The words around records: what happened next, statuses, differences, silences. */
export interface RecordWords {
  /** Stands before the day up to which sources were searched. */
  readonly searchedUpTo: (day: string) => string;
  /** A record of which only a part was read. */
  readonly readInPart: string;
  /** The date of a record that its source does not give. */
  readonly dateInferred: (date: string) => string;
  /** Who says so. */
  readonly saidBy: (speakers: string) => string;
  /** The press speaks for itself. */
  readonly saidByPress: string;
  /** What the record shows of the undertaking or passage. */
  readonly shows: string;
  /** Head of the figures of a record. */
  readonly figures: string;
  /** Head of the source. */
  readonly source: string;
  /** A copy was read and not the publisher's own page. */
  readonly copyAt: (site: string) => string;
  /** Stands in place of a date that is not shown. */
  readonly undated: string;
  /** Of a publication date that its source does not give. */
  readonly publishedAbout: (date: string) => string;
  readonly published: (date: string) => string;
  /** The source credits another text. */
  readonly creditedTo: (text: string) => string;
  /** Several records have what they tell from one place. */
  readonly oneOrigin: string;
  /** Head of our note on a record. */
  readonly note: string;
  /** The language of a source, by its BCP 47 code. */
  readonly languages: Readonly<Record<string, string>>;
  /** Noun that stands behind a number of records. */
  readonly counted: Counted;
  /** Stands behind a status on which sources differ. */
  readonly sourcesDiffer: string;
  readonly whatHappened: {
    readonly introduction: (day: string) => readonly string[];
    readonly panelsHeading: string;
    readonly panelsHowToRead: string;
    /** Opens the table with the numbers of the panels. */
    readonly panelsTable: string;
    /** Stands over the numbers of a panel. */
    readonly panelShare: (withoutEvidence: string) => string;
    readonly panelsCaption: readonly string[];
    /** Heads of the tables. */
    readonly status: string;
    readonly voice: string;
    readonly voicesHeading: string;
    readonly voicesIntroduction: (day: string) => string;
    readonly differOn: (share: string) => string;
    readonly eachHeading: string;
    readonly eachIntroduction: string;
    readonly noRecords: string;
    readonly noneDecides: (records: string) => string;
    readonly furtherHeading: string;
  };
  /** What a status means. */
  readonly statusPage: {
    readonly introduction: string;
    readonly levelsHeading: string;
    readonly voicesHeading: string;
    readonly voicesIntroduction: string;
    readonly ruleHeading: string;
    readonly notHeading: string;
    readonly not: readonly string[];
    readonly searchHeading: string;
    readonly search: readonly string[];
    readonly searchCounts: (records: string, sources: string, languages: string) => string;
    /** Noun that stands behind a number of sources. */
    readonly sources: Counted;
    readonly readOnlyInPart: (share: string) => string;
    readonly readInCopy: (share: string) => string;
    /** "71 in English". */
    readonly inLanguage: (count: string, language: string) => string;
  };
  /** Status and evidence on the page of an undertaking. */
  readonly undertaking: {
    readonly statusHeading: string;
    readonly asOf: string;
    readonly deadline: string;
    readonly because: string;
    readonly superseded: string;
    readonly wouldChange: string;
    readonly history: string;
    readonly from: (day: string) => string;
    readonly evidenceHeading: string;
    readonly noEvidence: string;
    readonly ofMembers: string;
  };
  /** On the pages of undertakings and of other passages. */
  readonly earlierHeading: string;
  readonly earlierIntroduction: string;
  readonly differencesHere: string;
  readonly silencesHere: string;
  readonly passages: {
    readonly introduction: string;
    readonly noStatus: string;
    readonly title: (sentence: string, kind: string) => string;
    readonly description: (title: string) => string;
    readonly wordsHeading: string;
    readonly wordsIntroduction: string;
    readonly kind: string;
    readonly recordsHeading: string;
  };
}
