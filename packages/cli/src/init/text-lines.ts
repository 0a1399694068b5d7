import type { TextPositionSelector } from "@entente/sdk";

/** A line that is not blank, without the white space at its ends. */
export interface TextLine extends TextPositionSelector {
  /** Its words. */
  readonly words: string;
}

/** Lines that stand together between blank lines. */
export interface TextBlock extends TextPositionSelector {
  /** Its lines. */
  readonly lines: readonly TextLine[];
}

/** The blocks of a text and their lines, in their order. */
export function blocksOf(text: string): readonly TextBlock[] {
  const blocks: TextLine[][] = [];
  let isOpen = false;
  for (const { 0: whole, index } of text.matchAll(/[^\n]+|\n/g)) {
    if (whole === "\n") continue;
    const words = whole.trim();
    const start = index + whole.length - whole.trimStart().length;
    const line = { words, start, end: start + words.length };
    const isAfterBlank = text[index - 2] === "\n";
    if (words === "") isOpen = false;
    else if (isOpen && !isAfterBlank) blocks.at(-1)?.push(line);
    else {
      blocks.push([line]);
      isOpen = true;
    }
  }
  return blocks.map((lines) => ({ lines, start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }));
}
