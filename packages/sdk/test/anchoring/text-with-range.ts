import fc from "fast-check";
import type { TextPositionSelector } from "../../src/model/selector.ts";
import { cutsPair, nastyText } from "../text/nasty-text.ts";

/** A text, and a range in it that can be quoted. */
export interface TextWithRange {
  readonly text: string;
  readonly range: TextPositionSelector;
}

// Few letters, so that the same words often stand in several places.
const repetitiveText = fc
  .array(fc.constantFrom("a", "b ", "ab", " ", "😀", "\uD83D", "\uDE00"), { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.join(""));

/** Texts hard to quote from, each with a range that neither is empty nor cuts a surrogate pair. */
export const textWithRange: fc.Arbitrary<TextWithRange> = fc
  .tuple(fc.oneof(nastyText, repetitiveText), fc.nat(), fc.nat())
  .filter(([text]) => text !== "")
  .map(([text, first, second]) => {
    const cuts = Array.from({ length: text.length + 1 }, (_, index) => index).filter((index) => !cutsPair(text, index));
    const startAt = first % (cuts.length - 1);
    const endAt = startAt + 1 + (second % (cuts.length - 1 - startAt));
    return { text, range: { start: cuts[startAt] ?? 0, end: cuts[endAt] ?? text.length } };
  });
