/** What a coder needs to know of one value of a field. */
export interface ValueGuide {
  /** What the value means. */
  readonly definition: string;
  /** What is asked of the words, where the codebook does not ask it already. */
  readonly test?: string;
  /** Words that have the value. */
  readonly examples: readonly string[];
  /** Words that plainly have another. */
  readonly counterExamples: readonly Contrast[];
  /** Words that nearly have it, or hardly. */
  readonly nearMisses: readonly Contrast[];
}

/** Words beside the value, with the reason. */
export interface Contrast {
  /** The words. */
  readonly words: string;
  /** The value that they have. */
  readonly is: string;
  /** Why. */
  readonly because: string;
}

/** One thing that a coder does. */
export interface CodingStep {
  /** What it is called. */
  readonly title: string;
  /** How it is done, rule by rule. */
  readonly rules: readonly string[];
}
