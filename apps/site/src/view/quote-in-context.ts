import type { Anchor, Declaration, SentenceId } from "@entente/sdk";

/** A stretch of the text in which the words of a quote are marked. */
export interface MarkedPassage {
  readonly id: string;
  readonly segments: readonly { readonly text: string; readonly marked: boolean }[];
  /** The sentences that the marked words touch. */
  readonly sentences: readonly SentenceId[];
}

interface Stretch {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Shows quotes in the paragraphs in which they stand, in the order of the text. */
export function quotesInContext(
  { paragraphs }: Declaration,
  text: string,
  anchors: readonly Anchor[],
): readonly MarkedPassage[] {
  return quotesIn(paragraphs, text, anchors);
}

/** Shows quotes in the sentences in which they stand, in the order of the text. */
export function quotesInSentences(
  { sentences }: Declaration,
  text: string,
  anchors: readonly Anchor[],
): readonly MarkedPassage[] {
  return quotesIn(sentences, text, anchors);
}

function quotesIn(stretches: readonly Stretch[], text: string, anchors: readonly Anchor[]): readonly MarkedPassage[] {
  return stretches.flatMap((stretch) => {
    const inside = anchors
      .filter(({ start, end }) => start < stretch.end && stretch.start < end)
      .map((anchor) => ({
        ...anchor,
        start: Math.max(anchor.start, stretch.start),
        end: Math.min(anchor.end, stretch.end),
      }));
    if (inside.length === 0) return [];
    const segments: { text: string; marked: boolean }[] = [];
    let at = stretch.start;
    for (const { start: from, end } of [...inside].sort((a, b) => a.start - b.start)) {
      const start = Math.max(from, at);
      if (end <= start) continue;
      segments.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
      at = end;
    }
    segments.push({ text: text.slice(at, stretch.end), marked: false });
    return [
      {
        id: stretch.id,
        segments: segments.filter((segment) => segment.text !== ""),
        sentences: [...new Set(inside.flatMap(({ sentences }) => sentences))],
      },
    ];
  });
}
