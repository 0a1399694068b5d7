import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextPositionSelector } from "../../src/model/selector.ts";
import { segmentText } from "../../src/text/segment-text.ts";
import { cutsPair, nastyText } from "./nasty-text.ts";

/** A text, with headings and furniture that do not overlap. */
const textWithRanges = fc.tuple(nastyText, fc.array(fc.nat(200), { maxLength: 8 })).map(([text, places]) => {
  const cuts = [...new Set(places)].filter((place) => place <= text.length && !cutsPair(text, place));
  cuts.sort((a, b) => a - b);
  const ranges = cuts.flatMap((start, index) => {
    const end = cuts[index + 1];
    return index % 2 === 0 && end !== undefined ? [{ start, end }] : [];
  });
  return { text, headings: ranges.slice(1), furniture: ranges.slice(0, 1) };
});

function countOwners(text: string, ranges: readonly TextPositionSelector[]): number[] {
  const owners = new Array<number>(text.length).fill(0);
  for (const { start, end } of ranges) {
    for (let index = start; index < end; index += 1) owners[index] = (owners[index] ?? 0) + 1;
  }
  return owners;
}

describe.each(["en", "fr", "el"])("any text in %s", (language) => {
  test("has every character that is not white space in exactly one heading, sentence or piece of furniture", () => {
    fc.assert(
      fc.property(textWithRanges, ({ text, headings, furniture }) => {
        const { paragraphs } = segmentText(text, { language, headings, furniture });
        const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
        const owners = countOwners(text, [...headings, ...furniture, ...sentences]);
        expect(owners.filter((count, index) => count !== 1 && /\S/.test(text.charAt(index)))).toEqual([]);
        expect(owners.every((count) => count <= 1)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("has tight sentences, in order, inside tight paragraphs", () => {
    fc.assert(
      fc.property(textWithRanges, ({ text, ...setAside }) => {
        let reached = 0;
        for (const paragraph of segmentText(text, { language, ...setAside }).paragraphs) {
          expect(paragraph.sentences[0]?.start).toBe(paragraph.start);
          expect(paragraph.sentences.at(-1)?.end).toBe(paragraph.end);
          for (const { start, end } of paragraph.sentences) {
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(end).toBeGreaterThan(start);
            expect(cutsPair(text, start) || cutsPair(text, end)).toBe(false);
            reached = end;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a text made to be slow", () => {
  test.each([
    { name: "stops", piece: ". " },
    { name: "glued stops", piece: "a.B" },
    { name: "closing marks", piece: ".)" },
    { name: "opening marks", piece: "« “" },
    { name: "white space", piece: " \t" },
    { name: "line breaks", piece: "\r\n " },
    { name: "initials", piece: "J.-" },
    { name: "numbering", piece: "1." },
    { name: "one long word", piece: "a" },
  ])("of $name is cut to its end", ({ piece }) => {
    const text = `The${piece.repeat(100_000)}end.`;
    const sentences = segmentText(text, { language: "fr" }).paragraphs.flatMap((paragraph) => paragraph.sentences);
    expect(sentences.at(0)?.start).toBe(0);
    expect(sentences.at(-1)?.end).toBe(text.length);
  });
});
