import { seededRandom } from "./random.ts";

/** A quote with its context, and the place from which it was taken. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

const contextLength = 32;
const shortest = 40;
const longest = 102;

/** Quotes of 71 characters on average with 32 of context on each side, at random places of a text. */
export function takeQuotes(text: string, count: number): readonly Quote[] {
  const random = seededRandom(count);
  const quotes = Array.from({ length: count }, (): Quote => {
    const length = shortest + random(longest - shortest + 1);
    const start = contextLength + random(text.length - length - 2 * contextLength);
    const end = start + length;
    return {
      exact: text.slice(start, end),
      prefix: text.slice(start - contextLength, start),
      suffix: text.slice(end, end + contextLength),
      start,
    };
  });
  return detached(quotes);
}

/** A quote of whole words in which one character was changed. */
export interface ChangedQuote extends Quote {
  /** The end of the place from which it was taken. */
  readonly end: number;
}

/** Quotes of whole words, each with one letter, figure, mark or space replaced by a letter. */
export function takeChangedQuotes(text: string, count: number): readonly ChangedQuote[] {
  const random = seededRandom(count);
  const quotes = takeQuotes(text, count).map((quote): ChangedQuote => {
    const start = text.lastIndexOf(" ", quote.start) + 1;
    const end = text.indexOf(" ", quote.start + quote.exact.length - 1);
    const words = text.slice(start, end);
    const at = random(words.length);
    const other = words[at] === "x" ? "q" : "x";
    return {
      exact: words.slice(0, at) + other + words.slice(at + 1),
      prefix: text.slice(Math.max(0, start - contextLength), start),
      suffix: text.slice(end, end + contextLength),
      start,
      end,
    };
  });
  return detached(quotes);
}

/** Quotes come from a file: strings of their own, not views of the text in which they are looked for. */
function detached<Item>(items: readonly Item[]): readonly Item[] {
  return JSON.parse(JSON.stringify(items)) as readonly Item[];
}
