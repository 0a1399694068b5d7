import { describe, expect, test } from "vitest";
import { segmentText } from "../../src/text/segment-text.ts";
import { englishCases, frenchCases } from "./sentence-cases.ts";

function cutAtSentences(text: string, language: string): string[] {
  const { paragraphs } = segmentText(text, { language });
  return paragraphs.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));
}

function cutAtBars(marked: string): string[] {
  return marked.split("|").map((sentence) => sentence.trim());
}

describe.each([
  { language: "en", cases: englishCases },
  { language: "fr", cases: frenchCases },
])("in $language", ({ language, cases }) => {
  test.each(cases)("$rule", ({ texts }) => {
    for (const marked of texts) {
      expect(cutAtSentences(marked.replaceAll("|", ""), language)).toEqual(cutAtBars(marked));
    }
  });
});

describe("the language", () => {
  test.each([
    { tag: "fr-BE", sentences: 1 },
    { tag: "en-GB", sentences: 2 },
    { tag: "de", sentences: 2 },
  ])("$tag reads “éd. Seuil” as $sentences", ({ tag, sentences }) => {
    expect(cutAtSentences("Voir éd. Seuil", tag)).toHaveLength(sentences);
  });

  test("keeps Unicode's rules where ours say nothing", () => {
    expect(cutAtSentences("他来了。她走了。", "zh")).toEqual(["他来了。", "她走了。"]);
  });

  test.each(["", "en_GB", "not a language"])("is refused when it is “%s”", (language) => {
    expect(() => segmentText("Text.", { language })).toThrow(
      new RangeError(`language is ${JSON.stringify(language)}, expected a BCP 47 tag such as "en" or "fr"`),
    );
  });
});
