import { readFile } from "node:fs/promises";
import { buildDeclaration, formatProblem } from "@entente/sdk";
import { expect, test } from "vitest";
import { authored, updated } from "../src/authored.ts";

const source = await readFile(new URL("../source/statement.txt", import.meta.url), "utf8");

function problemsWith(text: string): readonly string[] {
  const built = buildDeclaration(authored, { dataVersion: "0.1.0", updated, texts: { en: text } });
  return built.success ? [] : built.problems.map(formatProblem);
}

test("the statement as it is builds", () => {
  expect(problemsWith(source)).toEqual([]);
});

test("one changed character fails the build and names the record, the quote and the nearest words", () => {
  expect(problemsWith(source.replace("up to £7 million", "up to £8 million"))).toEqual([
    expect.stringMatching(
      /^statements\.agreed-to-fund-coquelles\.anchors\[0\]: the quote “As the Home Secretary .*£7 million.*” is orphaned: .* The nearest candidate is “As the Home Secretary .*£8 million/,
    ),
    "money.coquelles-security.anchors[0]: the quote “additional funding of up to £7 million” is orphaned: the text does not hold it; expected words of the text, character for character. The nearest candidate is “additional funding of up to £8 million” at 5978. If it is meant, copy it.",
  ]);
});

test("every sentence is guarded: a changed letter in any of them fails the build", () => {
  const sentences = [...source.matchAll(/[A-Z][a-z]+ (?:[a-z]+ ){3}/g)];
  expect(sentences.length).toBeGreaterThan(40);
  for (const { 0: words, index } of sentences) {
    const at = index + words.length - 2;
    const changed = `${source.slice(0, at)}#${source.slice(at + 1)}`;
    expect(problemsWith(changed)).not.toEqual([]);
  }
});
