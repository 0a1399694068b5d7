/** Words of the figure that shows the whole text from a distance. */
export interface StripWords {
  readonly heading: string;
  readonly howToRead: (words: number) => string;
  /** Leads past the bars. */
  readonly skip: string;
  /** The name of a bar. */
  readonly bar: (sentence: number, kinds: string, words: number) => string;
  readonly kind: string;
  readonly passages: string;
  readonly words: string;
}
