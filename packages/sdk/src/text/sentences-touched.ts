import type { SentenceId } from "../model/identifier.ts";
import type { TextPositionSelector } from "../model/selector.ts";
import type { Sentence } from "../model/structure.ts";

/** The sentences that share at least one character with a place in their text, in the order of the text. */
export function sentencesTouched(
  { start, end }: TextPositionSelector,
  sentences: readonly Sentence[],
): readonly SentenceId[] {
  return sentences.filter((sentence) => sentence.start < end && start < sentence.end).map(({ id }) => id);
}
