import { describe, expect, test } from "vitest";
import { segmentText } from "../../src/text/segment-text.ts";
import { furniture, headings, statement } from "./statement.ts";

const { paragraphs } = segmentText(statement, { language: "en", headings, furniture });
const sentencesOf = paragraphs.map((paragraph) =>
  paragraph.sentences.map(({ start, end }) => statement.slice(start, end)),
);

/** How each sentence begins, paragraph by paragraph, as counted by reading. */
const beginnings = [
  ["The Home Secretary met French Interior Minister"],
  ["Both Ministers attended a UK/France government meeting"],
  ["They discussed the European Agenda on Migration"],
  ["France and the UK reaffirmed the determination"],
  ["The joint action between our countries"],
  ["What has been happening in the Mediterranean"],
  ["In this context, the EU is fully engaged", "The UK and France are playing a full part"],
  ["Both countries agree that it is important", "Only by doing that can we"],
  ["Until we do this, numbers will", "To support this, the UK", "Considerable progress has already been made"],
  ["The UK and France are committed to working together"],
  [
    "Therefore, the UK and France welcomed",
    "The UK and France are committed to enriching",
    "We need to ensure",
    "To assist, the UK and France",
  ],
  ["With Europol and EU partners", "Following the “hotspot approach”", "Upstream work is equally important"],
  [
    "The UK and France agree it is vital",
    "Both countries have agreed to work together",
    "In Niger, a support centre",
    "To reach these goals, the Valletta conference",
  ],
  ["The UK Government has announced", "This includes aid initiatives", "An additional £100 million"],
  ["With more than €3 billion", "Countries of origin and transit", "Both countries agreed to coordinate"],
  ["The UK and France continue to work together"],
  ["As the Home Secretary described"],
  ["The French government has deployed", "In addition, France has", "France is already contributing 10 million"],
  ["Both sides agree to strengthen", "France and the UK intend"],
  ["This work to improve security", "This will protect the train platforms", "And the first UK contribution"],
  [
    "The French Interior Minister welcomed",
    "The new secure waiting area",
    "The secure waiting area, coupled",
    "The two Ministers also discussed",
  ],
  ["The two Ministers are particularly pleased", "They agreed that there should be"],
];

describe("the joint statement", () => {
  test("has 22 paragraphs and 47 sentences", () => {
    expect(paragraphs).toHaveLength(22);
    expect(sentencesOf.flat()).toHaveLength(47);
  });

  test.each(beginnings.map((expected, index) => ({ index, expected })))(
    "has the sentences of paragraph $index where a reader sees them",
    ({ index, expected }) => {
      const found = (sentencesOf[index] ?? []).map((words, place) => words.slice(0, expected[place]?.length));
      expect(found).toEqual(expected);
    },
  );

  test.each(["2015.", "undermined.", "migrants."])("ends a sentence at the glued stop of “%s”", (ending) => {
    const glued = sentencesOf.flat().filter((words) => words.endsWith(ending));
    expect(glued.length).toBeGreaterThan(0);
    expect(sentencesOf.flat().some((words) => words.includes(`${ending}T`))).toBe(false);
  });

  test.each(["2.5 million", "£1.4 million"])("keeps %s in one sentence", (amount) => {
    expect(sentencesOf.flat().filter((words) => words.includes(amount))).toHaveLength(1);
  });

  test("ends every sentence with a full stop", () => {
    expect(sentencesOf.flat().filter((words) => !words.endsWith("."))).toEqual([]);
  });
});
