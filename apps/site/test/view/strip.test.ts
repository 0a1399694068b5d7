import { describe, expect, test } from "vitest";
import { countKinds } from "@entente/sdk";
import { declaration } from "../../src/declaration.ts";
import { languages } from "../../src/i18n/language.ts";
import { codedExpression } from "../../src/view/text-view.ts";
import { stripView } from "../../src/view/strip-view.ts";

describe.each(languages)("the strip in %s", (language) => {
  const view = stripView(declaration, language);
  const bars = view.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.bars));

  test("holds every sentence once, in the order of the text", () => {
    expect(bars.map(({ id }) => id)).toEqual(declaration.sentences.map(({ id }) => id));
  });

  test("makes each bar as long as its sentence has words", () => {
    expect(bars.map(({ words }) => words)).toEqual(
      declaration.sentences.map(({ text }) => text.split(/\s+/).filter((word) => word !== "").length),
    );
  });

  test("gives the table the numbers that the bars show", () => {
    const parts = bars.flatMap((bar) => bar.parts);
    for (const { kind, words } of view.kinds) {
      const drawn = parts.filter((part) => part.kind === kind).reduce((sum, part) => sum + part.words, 0);
      expect(drawn, kind).toBe(words);
      expect(words, kind).toBeGreaterThan(0);
    }
    expect(view.kinds.map(({ kind, passages }) => [kind, passages])).toEqual([...countKinds(declaration)]);
  });

  test("names each bar as no other", () => {
    expect(new Set(bars.map(({ name }) => name)).size).toBe(bars.length);
  });
});

test("shows headings in the words of the text", () => {
  const { text } = codedExpression(declaration);
  for (const { heading } of stripView(declaration, "en").sections) {
    if (heading !== undefined) expect(text).toContain(heading);
  }
});
