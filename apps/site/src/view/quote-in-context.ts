import type { Anchor, Declaration, SentenceId } from "@entente/sdk";

/** A paragraph of the text in which the words of a quote are marked. */
export interface MarkedParagraph {
  readonly id: string;
  readonly section: string;
  readonly segments: readonly { readonly text: string; readonly marked: boolean }[];
  /** The sentences that the marked words touch. */
  readonly sentences: readonly SentenceId[];
}

/** Shows quotes in the paragraphs in which they stand, in the order of the text. */
export function quotesInContext(
  declaration: Declaration,
  text: string,
  anchors: readonly Anchor[],
): readonly MarkedParagraph[] {
  return declaration.paragraphs.flatMap((paragraph) => {
    const inside = anchors
      .filter(({ start, end }) => start < paragraph.end && paragraph.start < end)
      .map((anchor) => ({
        ...anchor,
        start: Math.max(anchor.start, paragraph.start),
        end: Math.min(anchor.end, paragraph.end),
      }));
    if (inside.length === 0) return [];
    const segments: { text: string; marked: boolean }[] = [];
    let at = paragraph.start;
    for (const { start: from, end } of [...inside].sort((a, b) => a.start - b.start)) {
      const start = Math.max(from, at);
      if (end <= start) continue;
      segments.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
      at = end;
    }
    segments.push({ text: text.slice(at, paragraph.end), marked: false });
    return [
      {
        id: paragraph.id,
        section: paragraph.section,
        segments: segments.filter((segment) => segment.text !== ""),
        sentences: [...new Set(inside.flatMap(({ sentences }) => sentences))],
      },
    ];
  });
}
