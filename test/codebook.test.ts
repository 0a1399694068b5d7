import { readFile } from "node:fs/promises";
import { declaration } from "@entente/uk-france-2015";
import { codingGuide } from "@entente/sdk";
import { describe, expect, test } from "vitest";
import { codebookDocument, codebookFile } from "../scripts/codebook/codebook-document.ts";

describe("the codebook", () => {
  test("stands in docs/codebook.md as the SDK has it; run `npm run codebook` if not", async () => {
    expect(await readFile(codebookFile, "utf8")).toBe(await codebookDocument());
  });

  const { steps, ...fields } = codingGuide;
  const values = Object.entries(fields).flatMap(([field, guides]) =>
    Object.entries(guides).map(([value, guide]) => ({ field, value, guide, known: Object.keys(guides) })),
  );

  test("has steps and the fields that a coder fills", () => {
    expect(steps.length).toBeGreaterThan(3);
    expect(Object.keys(fields)).toHaveLength(9);
  });

  test.each(values)("gives $field.$value an example, a counter-example and a near miss", ({ guide, value, known }) => {
    expect(guide.examples.length).toBeGreaterThan(0);
    expect(guide.nearMisses.length).toBeGreaterThan(0);
    expect(guide.counterExamples.length).toBeGreaterThan(0);
    for (const { is } of guide.counterExamples) expect(known.filter((other) => other !== value)).toContain(is);
    for (const { is } of guide.nearMisses) expect(known).toContain(is);
  });

  test("invents its examples: none stands in the text that was coded with it", () => {
    const text = declaration.expressions[0]?.text ?? "";
    const words = values.flatMap(({ guide }) => [
      ...guide.examples,
      ...[...guide.counterExamples, ...guide.nearMisses].map((contrast) => contrast.words),
    ]);
    expect(words.filter((example) => text.includes(example.replace(/[.]$/, "")))).toEqual([]);
  });
});
