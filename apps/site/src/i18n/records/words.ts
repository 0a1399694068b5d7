/** The words around records: what happened next, statuses, differences, silences. */
export interface RecordWords {
  /** Stands before the day up to which sources were searched. */
  readonly searchedUpTo: (day: string) => string;
  /** A record of which only a part was read. */
  readonly readInPart: string;
  /** Stands before the date of a record that its source does not give. */
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
}
