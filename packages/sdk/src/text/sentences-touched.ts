import type { SentenceId } from "../model/identifier.ts";
import type { TextPositionSelector } from "../model/selector.ts";
import type { Sentence } from "../model/structure.ts";
import { overlap } from "./places.ts";

/** The sentences that share at least one character with a place in their text, in the order of the text. */
export function sentencesTouched(place: TextPositionSelector, sentences: readonly Sentence[]): readonly SentenceId[] {
  return sentences.filter((sentence) => overlap(sentence, place)).map(({ id }) => id);
}
