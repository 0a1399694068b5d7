import type { Actor } from "../model/actor.ts";
import type { Commitment } from "../model/commitment.ts";
import type { Expression, Heading, Quirk } from "../model/expression.ts";
import type { Manifestation } from "../model/manifestation.ts";
import type { Money } from "../model/money.ts";
import type { Anchor, TextPositionSelector, TextQuoteSelector } from "../model/selector.ts";
import type { Statement } from "../model/statement.ts";
import type { Strand } from "../model/strand.ts";
import type { Work } from "../model/work.ts";

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

/** A record as an author writes it: its id is its key, and its anchors are quotes whose places are found for it. */
export type Authored<Noun extends Identified> = Noun extends Anchored
  ? Omit<Noun, "id" | "anchors"> & {
      /** The words, by quotes. */
      readonly anchors: readonly TextQuoteSelector[];
    }
  : Omit<Noun, "id">;

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

/** A declaration as an author writes it. `buildDeclaration` makes the published form of it. */
export interface AuthoredDeclaration {
  /** The declaration as such. */
  readonly work: Work;
  /** Its language versions, keyed by id. */
  readonly expressions: Readonly<Record<string, AuthoredExpression>>;
  /** The copies known, in tables keyed by id. */
  readonly manifestations: readonly AuthoredTable<Manifestation>[];
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
}
