import type { TextPositionSelector } from "../model/selector.ts";
import { isAbbreviated } from "./abbreviation-rules.ts";
import { findStops } from "./find-stops.ts";
import type { Stop } from "./find-stops.ts";
import type { LanguageRules } from "./language-rules.ts";
import { readAsOneLine } from "./read-as-one-line.ts";

/**
 * Cuts a paragraph into sentences.
 *
 * @param paragraph - The paragraph, without white space at its ends.
 * @param language - The rules of its language.
 * @returns The sentences, tight and in reading order, in the offsets of the paragraph.
 */
export function splitSentences(paragraph: string, language: LanguageRules): TextPositionSelector[] {
  const sentences: TextPositionSelector[] = [];
  let start = 0;
  for (const stop of findStops(readAsOneLine(paragraph), language.segmenter)) {
    if (!endsSentence(paragraph, start, stop, language)) continue;
    sentences.push({ start, end: stop.end });
    start = stop.next;
  }
  return start < paragraph.length ? [...sentences, { start, end: paragraph.length }] : sentences;
}

function endsSentence(paragraph: string, start: number, stop: Stop, language: LanguageRules): boolean {
  if (isNumbering(paragraph.slice(start, stop.end))) return false;
  if (!stop.isSingle) return true;
  const word = wordEndingAt(paragraph, start, stop.start);
  return word === undefined || !isAbbreviated(word, stop.following, language.abbreviations);
}

// “1.”, “2.3.”, “a.”, “(iv).”: a label of the sentence that follows, not a sentence.
const numbering = /^[([]?(?:\p{L}|[ivx]{1,5}|\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,4})[.)\]]{1,2}$/iu;

function isNumbering(sentence: string): boolean {
  return sentence.length < 24 && numbering.test(sentence);
}

const longestAbbreviation = 24;
const lastWord = /(?<!\p{N})[\p{L}\p{M}][\p{L}\p{M}.°-]{0,23}$/u;

function wordEndingAt(paragraph: string, start: number, end: number): string | undefined {
  return lastWord.exec(paragraph.slice(Math.max(start, end - longestAbbreviation), end))?.[0];
}
