declare module "ahocorasick" {
  /** Finds many words in one pass over a text; the library brings no types of its own. */
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    /** The index of the last code unit of each hit, with the words that end there. */
    search(text: string): (readonly [last: number, words: readonly string[]])[];
  }
}
