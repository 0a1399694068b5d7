import { fileURLToPath } from "node:url";
import { matchQuote, type Declaration, type TextQuoteSelector } from "@entente/sdk";
import { declaration as typed } from "@entente/uk-france-2015";
import { expect, test } from "vitest";
import { runIn } from "./fake-terminal.ts";
import { parsed, temporaryFolder } from "./temporary-folder.ts";

const cwd = temporaryFolder();
const declaration: Declaration = typed;
const published = fileURLToPath(import.meta.resolve("@entente/uk-france-2015/declaration.json"));

test("tells the sentence and the selector of words that stand once", async () => {
  const { code, out } = await runIn({ cwd: cwd() }, "anchor", "€2 million");

  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "“€2 million” stands once in “en”.

    sentence-2, line 5, column 96, at 164–174
      5 | Northport agrees to repair the pier for £3 million, and Southport agrees to light the pier for
        | €2 million.
        | ^^^^^^^^^^
      {"exact":"€2 million"}
    "
  `);
});

test("tells places of the same words apart", async () => {
  const { code, out } = await runIn({ cwd: cwd() }, "anchor", "the pier");

  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "“the pier” stands 2 times in “en”. Each selector below tells one of them from the others.

    sentence-2, line 5, column 28, at 96–104
      5 | Northport agrees to repair the pier for £3 million, and Southport agrees to light the pier for
        |                            ^^^^^^^^
        | €2 million.
      {"exact":"the pier","prefix":"repair "}

    sentence-2, line 5, column 83, at 151–159
      5 | Northport agrees to repair the pier for £3 million, and Southport agrees to light the pier for
        |                                                                                   ^^^^^^^^
        | €2 million.
      {"exact":"the pier","prefix":"light "}
    "
  `);
});

test("finds one of several by the words around it", async () => {
  const { code, out } = await runIn({ cwd: cwd() }, "anchor", "the pier", "--prefix", "light ", "--json");

  expect(code).toBe(0);
  expect(parsed(out)).toMatchObject({ outcome: "found", place: { selector: { exact: "the pier", prefix: "light " } } });
});

test("suggests the nearest passage, and ends with 1", async () => {
  const { code, out } = await runIn({ cwd: cwd() }, "anchor", "agrees to repair a pier");

  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "“agrees to repair a pier” does not stand in “en”. The nearest passage is “agrees to repair the pier”.

    sentence-2, line 5, column 11, at 79–104
      5 | Northport agrees to repair the pier for £3 million, and Southport agrees to light the pier for
        |           ^^^^^^^^^^^^^^^^^^^^^^^^^
        | €2 million.
      {"exact":"agrees to repair the pier"}
    "
  `);
});

test("says where words stand with another context, and that words stand nowhere", async () => {
  const context = await runIn({ cwd: cwd() }, "anchor", "£3 million", "--suffix", " a year");
  const nowhere = await runIn({ cwd: cwd() }, "anchor", "lorries at Dover");

  expect([context.code, nowhere.code]).toEqual([1, 1]);
  expect(context.out).toContain("“£3 million” stands in “en”, but not with that context.");
  expect(nowhere.out).toBe("“lorries at Dover” does not stand in “en”, nor does anything near it.\n");
});

test("gives selectors that find exactly the place for which they were given", async () => {
  const text = declaration.expressions.find(({ id }) => id === declaration.work.codedExpression)?.text ?? "";
  for (const words of ["Calais", "the", "will", "secure waiting area", "France"]) {
    const { out } = await runIn({}, "anchor", words, "-d", published, "--json");
    const { candidates } = parsed(out) as { candidates: { selector: TextQuoteSelector; start: number }[] };
    for (const { selector, start } of candidates) {
      expect(matchQuote(text, selector)).toMatchObject({ outcome: "found", start });
    }
  }
});

test.each([
  [["anchor", ""], "Give the words to look for.\n"],
  [["anchor", "x", "--expression", "eng"], "There is no expression “eng”. Did you mean “en”?\n"],
])("%j is wrong use", async (args, message) => {
  expect(await runIn({ cwd: cwd() }, ...args)).toEqual({ code: 2, out: "", err: message });
});
