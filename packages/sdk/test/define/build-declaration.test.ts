import { describe, expect, test } from "vitest";
import { authored, text } from "../fixtures/authored.ts";
import { buildProblems, declarationOf } from "../fixtures/declaration.ts";

describe("buildDeclaration", () => {
  test("divides the text and names its parts", () => {
    const { sections, paragraphs, sentences } = declarationOf();
    expect(sections.map(({ id, heading }) => [id, heading && text.slice(heading.start, heading.end)])).toEqual([
      ["introduction", undefined],
      ["ships", "Ships and piers"],
    ]);
    expect(paragraphs.map(({ id }) => id)).toEqual(["introduction-1", "ships-1"]);
    expect(sentences.map(({ id, paragraph }) => [id, paragraph])).toEqual([
      ["sentence-1", "introduction-1"],
      ["sentence-2", "ships-1"],
      ["sentence-3", "ships-1"],
      ["sentence-4", "ships-1"],
    ]);
  });

  test("gives every quote its place and its sentences", () => {
    expect(declarationOf().money[0]?.anchors).toEqual([
      { expression: "en", exact: "up to £3 million", start: 164, end: 180, sentences: ["sentence-2"] },
    ]);
  });

  test("names the record, the quote, the outcome and the nearest candidate when a character of the text changes", () => {
    const changed = { en: text.replace("repair the pier and", "repair the pyer and") };
    expect(buildProblems(authored, changed)).toEqual([
      "statements.northport-agrees.anchors[0]: the quote “Northport agrees to repair the pier and its 40 piles for up to £3 million by June.” is orphaned: the text does not hold it; expected words of the text, character for character. The nearest candidate is “Northport agrees to repair the pyer and its 40 piles for up to £3 million by June.” at 107. If it is meant, copy it.",
    ]);
  });

  test("asks for context when a quote is ambiguous, and reports every problem", () => {
    const [statements = {}] = authored.statements;
    const met = statements["mayors-met"];
    if (met === undefined) throw new Error("The fixture has lost its first statement.");
    const variant = {
      ...authored,
      sections: ["introduction"],
      statements: [
        {
          ...statements,
          "mayors-met": { ...met, anchors: [{ exact: "mayors" }, { exact: "mayors", prefix: "three " }] },
        },
      ],
    };
    expect(buildProblems(variant)).toEqual([
      "declaration.sections: 1 section ids are given; expected 2: one for what stands before the first section heading, and one for each section heading. Give as many ids as there are parts, in the order of the text.",
      "statements.mayors-met.anchors[0]: the quote “mayors” is ambiguous: it stands at 55, 194; expected a quote that stands once in the text. Add the words before it as `prefix` or the words after it as `suffix`.",
      "statements.mayors-met.anchors[1]: the quote “mayors” is orphaned: it stands at 55, 194, without the given context; expected a prefix and a suffix that stand right before and right after it. Copy them from the text, character for character, or leave them out.",
    ]);
  });

  test("reports headings and furniture that overlap", () => {
    const { en } = authored.expressions;
    if (en === undefined) throw new Error("The fixture has lost its expression.");
    const expressions = { en: { ...en, furniture: [{ exact: "statement on the ferry" }] } };
    expect(buildProblems({ ...authored, expressions }).at(0)).toMatch(
      /^expressions\.en\.headings: the text cannot be divided: .*; expected a known language, and headings and furniture that do not overlap\. Correct the quotes of the headings and of the furniture\.$/,
    );
  });

  test("says so when the coded text is not given", () => {
    expect(buildProblems({ ...authored, work: { ...authored.work, codedExpression: "fr" } })).toEqual([
      "work.codedExpression: no text is given for the expression “fr”; expected the id of an expression whose text is held. Give its text in `texts`, under the same id.",
    ]);
  });
});
