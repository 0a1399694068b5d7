import type { TextPositionSelector } from "../model/selector.ts";
import { readLanguage } from "./language-rules.ts";
import { orderSetAsideRanges } from "./set-aside-ranges.ts";
import { splitParagraphs } from "./split-paragraphs.ts";
import { splitSentences } from "./split-sentences.ts";

/** What {@link segmentText} has to be told about a text. All ranges count UTF-16 code units, end exclusive. */
export interface SegmentTextOptions {
  /**
   * The BCP 47 tag of the language the text is written in, such as `"en"` or `"fr-FR"`. Abbreviations are known for
   * English and French; any other language is segmented by Unicode's rules with the English abbreviations.
   */
  readonly language: string;
  /** The title and the section headings, in any order: set aside, and the end of the paragraph before them. */
  readonly headings?: readonly TextPositionSelector[];
  /** Words of the page that are not the text's own (“Share this article”), in any order: set aside as headings are. */
  readonly furniture?: readonly TextPositionSelector[];
}

/** One paragraph, with its sentences in reading order. */
export interface SegmentedParagraph extends TextPositionSelector {
  /** Its sentences. */
  readonly sentences: readonly TextPositionSelector[];
}

/** A text cut into paragraphs, in reading order. */
export interface TextSegmentation {
  /** Its paragraphs. */
  readonly paragraphs: readonly SegmentedParagraph[];
}

/**
 * Cuts a text into paragraphs and sentences.
 *
 * Every range counts UTF-16 code units with an exclusive end, as a W3C Web Annotation TextPositionSelector does, and
 * is tight: it neither starts nor ends with white space. Every character that is not white space (ECMAScript `\s`)
 * lies in exactly one heading, piece of furniture or sentence.
 *
 * Paragraphs are parted by blank lines, headings and furniture; a single line break is a soft wrap. Sentences follow
 * Unicode UAX #29 (`Intl.Segmenter`), corrected by rules made for English and French declarations: a stop glued to the
 * next sentence (`2015.The`) ends a sentence; abbreviations, initials, dotted names, addresses, numbering at the start
 * of a sentence and stops before a lower-case word do not; closing quotes and brackets stay with the sentence they
 * close. A paragraph without a final stop is one sentence.
 *
 * @param text - The text, with `\n` or `\r\n` line breaks.
 * @param options - The language, and the ranges that are not sentences.
 * @returns The paragraphs with their sentences, in reading order.
 * @throws `RangeError` when a heading or piece of furniture is empty, out of bounds, not whole numbers, cuts a
 * surrogate pair or overlaps another (all of them named in one message), or when the language is no BCP 47 tag.
 * @example
 * ```ts
 * import { segmentText } from "@entente/sdk";
 *
 * const text = "Calais\nMr. Smith left.He paid £1.4 million.\n\nShare";
 * const options = { language: "en", headings: [{ start: 0, end: 6 }], furniture: [{ start: 45, end: 50 }] };
 * segmentText(text, options).paragraphs.length; // => 1
 * segmentText(text, options).paragraphs[0]?.sentences; // => [{"start":7,"end":22},{"start":22,"end":43}]
 * ```
 */
export function segmentText(text: string, options: SegmentTextOptions): TextSegmentation {
  const language = readLanguage(options.language);
  const setAside = orderSetAsideRanges(text, options.headings ?? [], options.furniture ?? []);
  const paragraphs = splitParagraphs(text, setAside).map((paragraph) => ({
    ...paragraph,
    sentences: splitSentences(text.slice(paragraph.start, paragraph.end), language).map(({ start, end }) => ({
      start: paragraph.start + start,
      end: paragraph.start + end,
    })),
  }));
  return { paragraphs };
}
