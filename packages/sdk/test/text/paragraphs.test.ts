import { describe, expect, test } from "vitest";
import { segmentText } from "../../src/text/segment-text.ts";
import type { SegmentTextOptions } from "../../src/text/segment-text.ts";

function cutAtParagraphs(text: string, setAside: Omit<SegmentTextOptions, "language"> = {}): string[] {
  const { paragraphs } = segmentText(text, { language: "en", ...setAside });
  return paragraphs.map(({ start, end }) => text.slice(start, end));
}

describe("paragraphs", () => {
  test.each([
    { name: "are parted by a blank line", text: "One.\n\nTwo.", paragraphs: ["One.", "Two."] },
    { name: "are parted by a line of white space", text: "One.\n \t\u00A0\nTwo.", paragraphs: ["One.", "Two."] },
    { name: "are parted by any number of blank lines", text: "One.\n\n \n\n\nTwo.", paragraphs: ["One.", "Two."] },
    { name: "are parted by blank lines of Windows", text: "One.\r\n\r\nTwo.", paragraphs: ["One.", "Two."] },
    { name: "run over a single line break", text: "One\ntwo.\r\nThree.", paragraphs: ["One\ntwo.\r\nThree."] },
    { name: "leave out the white space around them", text: "\n \n  One.  \n\n", paragraphs: ["One."] },
    { name: "are none in an empty text", text: "", paragraphs: [] },
    { name: "are none in white space", text: " \n\u00A0\r\n\t", paragraphs: [] },
  ])("$name", ({ text, paragraphs }) => {
    expect(cutAtParagraphs(text)).toEqual(paragraphs);
  });

  test("end at headings and furniture without a blank line, given in any order", () => {
    const text = "One.\nHead\nTwo.Share Three.\nEnd";
    const headings = [
      { start: 27, end: 30 },
      { start: 5, end: 9 },
    ];
    expect(cutAtParagraphs(text, { headings, furniture: [{ start: 14, end: 19 }] })).toEqual([
      "One.",
      "Two.",
      "Three.",
    ]);
  });

  test("are none where headings and furniture cover the text and touch", () => {
    const headings = [{ start: 0, end: 4 }];
    expect(cutAtParagraphs("HeadShare", { headings, furniture: [{ start: 4, end: 9 }] })).toEqual([]);
  });
});

describe("headings and furniture are refused when they", () => {
  test.each([
    { flaw: "are empty", range: { start: 2, end: 2 }, says: "(2 to 2) is empty or reversed" },
    { flaw: "are reversed", range: { start: 3, end: 2 }, says: "(3 to 2) is empty or reversed" },
    {
      flaw: "start before the text",
      range: { start: -1, end: 2 },
      says: "(-1 to 2) is out of bounds, expected 0 to 8",
    },
    { flaw: "end after the text", range: { start: 1, end: 9 }, says: "(1 to 9) is out of bounds, expected 0 to 8" },
    { flaw: "are fractions", range: { start: 0.5, end: 2 }, says: "(0.5 to 2) is not in whole numbers" },
    { flaw: "are no numbers", range: { start: 0, end: NaN }, says: "(0 to NaN) is not in whole numbers" },
    { flaw: "cut a surrogate pair", range: { start: 0, end: 7 }, says: "(0 to 7) cuts a surrogate pair in two" },
  ])("$flaw", ({ range, says }) => {
    const headings = [{ start: 0, end: 1 }, range];
    const furniture = [range];
    expect(() => segmentText("A text😀", { language: "en", headings })).toThrow(`headings[1] ${says}`);
    expect(() => segmentText("A text😀", { language: "en", furniture })).toThrow(`furniture[0] ${says}`);
  });

  test("overlap, with all that is wrong in one message", () => {
    const headings = [
      { start: 4, end: 6 },
      { start: 0, end: 5 },
      { start: 7, end: 7 },
    ];
    const furniture = [{ start: 1, end: 2 }];
    expect(() => segmentText("A longer text", { language: "en", headings, furniture })).toThrow(
      new RangeError(
        [
          "The text cannot be segmented:",
          "- headings[2] (7 to 7) is empty or reversed, expected its start before its end",
          "- furniture[0] (1 to 2) overlaps headings[1], expected a start of 5 or more",
          "- headings[0] (4 to 6) overlaps headings[1], expected a start of 5 or more",
        ].join("\n"),
      ),
    );
  });
});
