import type { Counted } from "../count-in-words.ts";

/** Words of the timeline and of its figure. */
export interface TimelineWords {
  readonly introduction: string;
  readonly figure: {
    readonly heading: string;
    readonly howToRead: string;
    /** What the upper scale shows, by its years. */
    readonly farScale: (first: string, last: string) => string;
    /** What the lower scale shows, and how much larger a day is drawn there. */
    readonly nearScale: (first: string, last: string, times: string) => string;
    /** Names the rows of the upper scale. */
    readonly times: string;
    readonly named: string;
    readonly placed: string;
    /** The line of the day. */
    readonly day: (day: string) => string;
    /** The legend. */
    readonly key: {
      readonly day: string;
      readonly window: string;
      readonly deadline: string;
      readonly oneEnd: string;
    };
  };
  /** The figure of the records. */
  readonly recordsFigure: {
    readonly heading: string;
    readonly howToRead: string;
    readonly scale: (first: string, last: string) => string;
    readonly byQuarter: string;
    readonly longer: string;
    /** How high the highest bar is. */
    readonly highest: (count: string) => string;
    /** What the lines through the figure mean. */
    readonly lines: (searchedUpTo: string) => string;
  };
  readonly facts: {
    readonly meeting: string;
    readonly published: string;
    readonly due: string;
    readonly announced: string;
    readonly made: string;
  };
  readonly beforeHeading: string;
  readonly dayHeading: string;
  readonly aheadHeading: string;
  readonly aheadIntroduction: string;
  readonly noneAhead: string;
  readonly unplacedHeading: string;
  readonly unplacedIntroduction: string;
  readonly oneEndHeading: string;
  readonly noDateHeading: string;
  readonly textsUndatedHeading: string;
  readonly followedHeading: string;
  readonly followedIntroduction: string;
  readonly notInWords: string;
  readonly textsBefore: string;
  readonly textsAfter: string;
  readonly textsIntroduction: string;
  readonly recordsBefore: string;
  readonly recordsSince: string;
  readonly recordsIntroduction: string;
  /** The group of records whose dates no quarter holds. */
  readonly longer: string;
  readonly inferred: string;
  readonly none: string;
  readonly textsCounted: Counted;
  readonly timesCounted: Counted;
}
