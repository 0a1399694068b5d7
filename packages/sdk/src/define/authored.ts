import type { Actor } from "../model/actor.ts";
import type { Alignment } from "../model/alignment.ts";
import type { CodingAgreement } from "../model/coding-agreement.ts";
import type { Commitment } from "../model/commitment.ts";
import type { Contradiction } from "../model/contradiction.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Exception } from "../model/exception.ts";
import type { Expression, Heading, Quirk } from "../model/expression.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Manifestation } from "../model/manifestation.ts";
import type { Money } from "../model/money.ts";
import type { Occasion } from "../model/occasion.ts";
import type { Place } from "../model/place.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Redirect } from "../model/redirect.ts";
import type { Anchor, TextPositionSelector, TextQuoteSelector } from "../model/selector.ts";
import type { Silence } from "../model/silence.ts";
import type { Statement } from "../model/statement.ts";
import type { Strand } from "../model/strand.ts";
import type { Subject } from "../model/subject.ts";
import type { Term } from "../model/term.ts";
import type { TimeMention } from "../model/time-mention.ts";
import type { TimeWindow } from "../time/edtf-window.ts";
import type { CalendarDate } from "../model/values.ts";
import type { WordSought } from "../model/word-sought.ts";
import type { Work, WorkDate } from "../model/work.ts";

/** A place as an author gives it: by its words, never by numbers. */
export type ByQuote<T extends TextPositionSelector> = Omit<T, "start" | "end"> & TextQuoteSelector;

/** A record with an id. */
export interface Identified {
  /** Its id, in kebab-case. */
  readonly id: string;
}

/** A record that is bound to words. */
export interface Anchored {
  /** The words. */
  readonly anchors: readonly Anchor[];
}

/**
 * A record as an author writes it: its id is its key, its anchors are quotes whose places are found for it, and the days
 * between which a date lies are derived.
 */
export type Authored<Noun extends Identified> = Noun extends Anchored
  ? Omit<Noun, "id" | "anchors" | keyof TimeWindow> & {
      /** The words, by quotes. */
      readonly anchors: readonly TextQuoteSelector[];
    }
  : Omit<Noun, "id" | keyof TimeWindow>;

/** Records of one noun, keyed by id. */
export type AuthoredTable<Noun extends Identified> = Readonly<Record<string, Authored<Noun>>>;

/** An expression as an author writes it: the text comes from its file, the places in it from quotes. */
export type AuthoredExpression = Omit<Expression, "id" | "text" | "headings" | "furniture" | "quirks"> & {
  /** Its headings, in the order of the text. */
  readonly headings?: readonly ByQuote<Heading>[];
  /** What belongs to the page that carried the text. */
  readonly furniture?: readonly TextQuoteSelector[];
  /** Its oddities. */
  readonly quirks?: readonly ByQuote<Quirk>[];
};

/** The work as an author writes it: the days between which its dates lie are derived. */
export type AuthoredWork = Omit<Work, "dates"> & {
  /** When the meeting was and when the text was published. */
  readonly dates: readonly Omit<WorkDate, keyof TimeWindow>[];
};

/** A declaration as an author writes it. `buildDeclaration` makes the published form of it. */
export interface AuthoredDeclaration {
  /** Up to which day of publication evidence was looked for. */
  readonly searchedUpTo: CalendarDate;
  /** The declaration as such. */
  readonly work: AuthoredWork;
  /** Its language versions, keyed by id. */
  readonly expressions: Readonly<Record<string, AuthoredExpression>>;
  /** The copies known, in tables keyed by id. */
  readonly manifestations: readonly AuthoredTable<Manifestation>[];
  /** Where its versions were compared, in tables keyed by id. */
  readonly alignments: readonly AuthoredTable<Alignment>[];
  /** Ids of the sections: first what stands before any section heading, then one for each section heading in order. */
  readonly sections: readonly string[];
  /** What each passage does, in tables keyed by id. */
  readonly statements: readonly AuthoredTable<Statement>[];
  /** The undertakings and follow-up arrangements, in tables keyed by id. */
  readonly commitments: readonly AuthoredTable<Commitment>[];
  /** The lines of work, in tables keyed by id. */
  readonly strands: readonly AuthoredTable<Strand>[];
  /** The sums that the text names, in tables keyed by id. */
  readonly money: readonly AuthoredTable<Money>[];
  /** Those who act, speak or are spoken of, in tables keyed by id. */
  readonly actors: readonly AuthoredTable<Actor>[];
  /** The times that the text names, in tables keyed by id. */
  readonly dates: readonly AuthoredTable<TimeMention>[];
  /** The figures that are neither money nor dates, in tables keyed by id. */
  readonly quantities: readonly AuthoredTable<Quantity>[];
  /** The places that the text names, in tables keyed by id. */
  readonly places: readonly AuthoredTable<Place>[];
  /** The events that the text names, in tables keyed by id. */
  readonly events: readonly AuthoredTable<Occasion>[];
  /** The other texts to which it refers or beside which we place it, in tables keyed by id. */
  readonly instruments: readonly AuthoredTable<Instrument>[];
  /** The subjects that it shares with other texts, in tables keyed by id. */
  readonly subjects: readonly AuthoredTable<Subject>[];
  /** What records show of what happened, in tables keyed by id. */
  readonly evidence: readonly AuthoredTable<Evidence>[];
  /** Where sources differ, in tables keyed by id. */
  readonly contradictions: readonly AuthoredTable<Contradiction>[];
  /** What was looked for and not found, in tables keyed by id. */
  readonly silences: readonly AuthoredTable<Silence>[];
  /** Words and abbreviations that a reader may not know, in tables keyed by id. */
  readonly terms: readonly AuthoredTable<Term>[];
  /** Words that a reader may look for, in tables keyed by id. */
  readonly wordsSought: readonly AuthoredTable<WordSought>[];
  /** How far two codings of the text agree. */
  readonly codings: readonly CodingAgreement[];
  /** Words that need no record though a check would miss one, in tables keyed by id. */
  readonly exceptions: readonly AuthoredTable<Exception>[];
  /** The ids that were retired, and what stands for them now, in tables keyed by id. */
  readonly redirects: readonly AuthoredTable<Redirect>[];
}
