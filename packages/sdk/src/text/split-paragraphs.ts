import type { TextPositionSelector } from "../model/selector.ts";

const blankLines = /\n[^\S\n]*\n/g;

/**
 * Cuts what the headings and the furniture leave of a text at its blank lines.
 *
 * @param text - The text.
 * @param setAside - The headings and the furniture, in reading order.
 * @returns The paragraphs, tight and in reading order.
 */
export function splitParagraphs(text: string, setAside: readonly TextPositionSelector[]): TextPositionSelector[] {
  return rangesBetween(text.length, setAside)
    .flatMap(({ start, end }) => {
      const breaks = [...text.slice(start, end).matchAll(blankLines)].map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
      }));
      return rangesBetween(end, breaks, start);
    })
    .map((range) => tighten(text, range))
    .filter(({ start, end }) => start < end);
}

function rangesBetween(end: number, gaps: readonly TextPositionSelector[], start = 0): TextPositionSelector[] {
  const starts = [start, ...gaps.map((gap) => gap.end)];
  return starts.map((from, index) => ({ start: from, end: gaps[index]?.start ?? end }));
}

function tighten(text: string, { start, end }: TextPositionSelector): TextPositionSelector {
  const words = text.slice(start, end);
  const tight = start + words.length - words.trimStart().length;
  return { start: tight, end: tight + words.trim().length };
}
