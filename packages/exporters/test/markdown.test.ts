import type { Declaration } from "@entente/sdk";
import { declaration } from "@entente/uk-france-2015";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { declarationOf } from "../../sdk/test/fixtures/declaration.ts";
import { markdown } from "../src/formats/markdown.ts";
import { markdownText } from "../src/markdown-text.ts";
import { plainLine } from "../src/plain-line.ts";
import { hostileLabel, without, withLabel } from "./fixtures/changed-labels.ts";

const whole: Declaration = declaration;
const languages = ["en", "fr"] as const;

/** How a line begins, by which Markdown tells what it is. */
const opener = /^(?:#{1,4} |- (?:\*\*(?=[^*]))?|> )?/;

function openersOf(text: string): readonly string[] {
  return text.split("\n").map((line) => opener.exec(line)?.[0] ?? "");
}

/** An outside reader of CommonMark, with tables, strikethrough and bare addresses as on GitHub, and HTML let through. */
const reader = new MarkdownIt({ html: true, linkify: true });

/** What the reader makes of a text: the kinds of its blocks and of the marks within them, in order. */
function shapeOf(text: string): readonly string[] {
  return reader
    .parse(text, {})
    .flatMap(({ type, tag, children }) => [`${type} ${tag}`, ...(children ?? []).map((child) => child.type)]);
}

/** The words that a reader of one line sees. */
function wordsOf(text: string): string {
  return reader
    .parse(text, {})
    .flatMap(({ children }) => children ?? [])
    .map(({ content }) => content)
    .join("");
}

/** What is left of a line's markup once what is meant to be markup, and what is escaped, is taken out. */
function strayMarkup(line: string): string {
  return line
    .replace(opener, "")
    .replaceAll(/\\[!-/:-@[-`{-~]/g, "")
    .replace(/\*\*(?=\u00a0?: )/, "")
    .replace(/<https?:\/\/[^\s<>]+>$/, "")
    .replaceAll(/[^\\`*_[\]<>&~|#$@{}^]/g, "");
}

test.each(languages)("a brief in %s is as it was looked at", async (language) => {
  const [file] = markdown.write(declarationOf(), { language, siteUrl: "https://example.org/" });
  await expect(file?.text).toMatchFileSnapshot(`snapshots/brief.${language}.md.snap`);
});

describe.each(languages)("Markdown in %s", (language) => {
  const text = markdown.write(whole, { language })[0]?.text ?? "";

  test("holds no markup but ours", () => {
    expect(text.split("\n").filter((line) => strayMarkup(line) !== "")).toEqual([]);
  });

  test("has one title, and headings that skip no level", () => {
    const levels = [...text.matchAll(/^(#+) /gm)].map(([, signs = ""]) => signs.length);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test("is read as headings, paragraphs, quotations, lists, bold labels and links to addresses", () => {
    const marks = new Set(shapeOf(text).map((mark) => mark.replace(/_(?:open|close)\b/, "")));
    expect([...marks].sort()).toEqual([
      "blockquote blockquote",
      "bullet_list ul",
      "heading h1",
      "heading h2",
      "heading h3",
      "heading h4",
      "inline ",
      "link",
      "list_item li",
      "paragraph p",
      "strong",
      "text",
    ]);
  });

  test("is the same every time", () => {
    expect(markdown.write(whole, { language })[0]?.text).toBe(text);
  });

  test("keeps its shape whatever a label says, and no label is markup", () => {
    const small = without(whole);
    const write = (label: string) => markdown.write(withLabel(small, label), { language })[0]?.text ?? "";
    const shape = openersOf(write("x"));
    const read = shapeOf(write("x"));
    fc.assert(
      fc.property(hostileLabel, (label) => {
        const written = write(label);
        expect(openersOf(written)).toEqual(shape);
        expect(shapeOf(written)).toEqual(read);
        expect(written.split("\n").filter((line) => strayMarkup(line) !== "")).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a label as Markdown", () => {
  test.each([
    ["# a", String.raw`\# a`],
    ["1. a", String.raw`1\. a`],
    ["12) a", String.raw`12\) a`],
    ["- a", String.raw`\- a`],
    ["+ a", String.raw`\+ a`],
    ["===", String.raw`\===`],
    ["> a", String.raw`\> a`],
    ["    a", "a"],
    ["a\n\n- b", "a - b"],
    ["**a** _b_ `c`", String.raw`\*\*a\*\* \_b\_ \`c\``],
    ["[a](b) ![c](d)", String.raw`\[a\](b) !\[c\](d)`],
    ["<b>&amp;", String.raw`\<b\>\&amp;`],
    ["https://a.example www.b.example", String.raw`https\://a.example www\.b.example`],
    ["a\\", "a\\\\"],
    ["a\u0000\u202eb", "a\ufffd\ufffdb"],
    ["£2.4 million – 3 m, up to 5!", "£2.4 million – 3 m, up to 5!"],
  ])("%j is %j", (label, written) => {
    expect(markdownText(label)).toBe(written);
  });

  test("is read as one paragraph of its words, whatever it says", () => {
    const expected = shapeOf("x");
    fc.assert(
      fc.property(hostileLabel, (label) => {
        fc.pre(plainLine(label) !== "");
        expect(shapeOf(markdownText(label))).toEqual(expected);
        expect(wordsOf(markdownText(label))).toBe(plainLine(label));
      }),
      { numRuns: 1_000 },
    );
  });

  // No standard of Markdown knows them. Where a page makes pictures of such words, it does so after the text was read,
  // when no escape is left.
  test("keeps the short names of pictures as words", () => {
    expect(markdownText("The :ship: sails.")).toBe("The :ship: sails.");
    expect(wordsOf(markdownText("The :ship: sails."))).toBe("The :ship: sails.");
  });

  test("says the same once its escapes are taken off", () => {
    fc.assert(
      fc.property(hostileLabel, (label) => {
        const written = markdownText(label);
        expect(written).not.toMatch(/[\n\r]/);
        const read = written.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1");
        expect(read.replaceAll(/\s+/gu, "")).toBe(
          label
            .replaceAll(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, (sign) =>
              /[\t-\r\u0085]/.test(sign) ? "" : "\ufffd",
            )
            .replaceAll(/\s+/gu, ""),
        );
      }),
    );
  });
});
