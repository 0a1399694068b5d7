import type { Declaration } from "@entente/sdk";
import { declaration } from "@entente/uk-france-2015";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { declarationOf } from "../../sdk/test/fixtures/declaration.ts";
import { text } from "../src/formats/text.ts";
import { hostileLabel, without, withLabel } from "./fixtures/changed-labels.ts";

const whole: Declaration = declaration;
const languages = ["en", "fr"] as const;

test.each(languages)("a brief in %s is as it was looked at", async (language) => {
  const [file] = text.write(declarationOf(), { language, siteUrl: "https://example.org/" });
  await expect(file?.text).toMatchFileSnapshot(`snapshots/brief.${language}.txt.snap`);
});

describe.each(languages)("plain text in %s", (language) => {
  const write = (given: Declaration): string => text.write(given, { language })[0]?.text ?? "";

  test("has lines of 78 characters at most, but for a single word", () => {
    const long = write(whole)
      .split("\n")
      .filter((line) => line.length > 78 && line.replace(/^ *[-|]? */, "").includes(" "));
    expect(long).toEqual([]);
  });

  test("loses no word by its lines", () => {
    const words = write(whole).replaceAll(/\s+/gu, " ");
    const quotes = whole.commitments
      .flatMap(({ summary }) => summary[language])
      .map((summary) => summary.replaceAll(/\s+/gu, " "));
    expect(quotes.filter((quote) => !words.includes(quote))).toEqual([]);
  });

  test("is the same every time", () => {
    expect(write(whole)).toBe(write(whole));
  });

  test("keeps its headings and items, and shows no character that controls a terminal, whatever a label says", () => {
    const small = without(whole);
    const shapeOf = (written: string): readonly string[] =>
      written.split("\n\n").map((block) => /^(?: {4}- | {4}\| | {2}|)/.exec(block)?.[0] ?? "");
    const shape = shapeOf(write(withLabel(small, "x")));
    fc.assert(
      fc.property(hostileLabel, (label) => {
        const written = write(withLabel(small, label));
        expect(shapeOf(written)).toEqual(shape);
        expect(written).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 100 },
    );
  });
});
