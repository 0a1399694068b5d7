import { declaration } from "@entente/uk-france-2015";
import fc from "fast-check";
import { getFragmentDirectives, parseFragmentDirectives } from "text-fragments-polyfill/text-fragment-utils";
import { expect, test } from "vitest";
import * as z from "zod";
import { textFragments } from "../src/formats/text-fragments.ts";
import { isClearBoundary } from "../src/formats/text-fragments/clear-boundary.ts";
import { writeDirective } from "../src/formats/text-fragments/text-directive.ts";
import { hostileText } from "./fixtures/hostile-labels.ts";
import { smallDeclaration } from "./fixtures/small-declaration.ts";
import { findDirectiveIn, parseDirective } from "./fixtures/text-directives.ts";

const words = z.object({
  array: z.string(),
  record: z.string(),
  exact: z.string(),
  start: z.number(),
  end: z.number(),
});
const listShape = z.object({
  copies: z.array(z.object({ id: z.string(), url: z.string().optional(), reason: z.string().optional() })),
  links: z.array(words.extend({ copy: z.string(), url: z.url() })),
  withoutLink: z.array(words.extend({ reason: z.string() })),
});

function read(from: Parameters<typeof textFragments.write>[0]): z.infer<typeof listShape> {
  return listShape.parse(JSON.parse(textFragments.write(from)[0]?.text ?? ""));
}

/** What a link leads to in a text, without the space at its ends. */
function ledTo(text: string, url: string): string | undefined {
  const directive = parseDirective(url);
  const found = directive === undefined ? undefined : findDirectiveIn(text, directive);
  return found && `${found.start} ${text.slice(found.start, found.end)}`;
}

function expected(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const quoted = text.slice(start, end);
  return `${start + quoted.length - quoted.trimStart().length} ${quoted.trim()}`;
}

const text = declaration.expressions[0]?.text ?? "";
const list = read(declaration);

test("every anchor of the declaration has a link that leads to it and to nothing before it", () => {
  expect(list.withoutLink).toEqual([]);
  expect(list.links.length).toBeGreaterThan(200);
  for (const link of list.links) expect(ledTo(text, link.url)).toBe(expected(text, link));
});

test("the polyfill of the standard's authors reads the same parts", () => {
  for (const { url } of list.links) {
    const [parsed] = parseFragmentDirectives(getFragmentDirectives(new URL(url).hash)).text ?? [];
    const { textStart: start, textEnd: end, prefix, suffix } = parsed ?? {};
    expect({ prefix, start, end, suffix }).toEqual(parseDirective(url));
  }
});

test("a copy without an address is named with its reason", () => {
  expect(list.copies.filter(({ url }) => url === undefined).map(({ reason }) => reason)).toEqual(["no-address"]);
});

test("characters with a meaning in a directive are encoded", () => {
  const directive = writeDirective({ prefix: "a-b", start: "c, d & 50%", end: "-e", suffix: "f:~:g" });
  expect(directive).toBe("text=a%2Db-,c%2C%20d%20%26%2050%25,%2De,-f%3A~%3Ag");
  expect(parseDirective(`https://example.org/#x:~:${directive}`)).toEqual({
    prefix: "a-b",
    start: "c, d & 50%",
    end: "-e",
    suffix: "f:~:g",
  });
});

test.each([
  ["another case before it", "THE UK met. So did the uk", "uk", "did%20the-,uk"],
  ["a word that holds it before it", "Trucks. A truck came.", "truck", "truck,-came."],
  ["an accent of difference", "A role, a part. No, a rôle", "rôle", "No%2C%20a-,r%C3%B4le"],
  ["words joined by a full stop", "No migrants.The UK left.", "The UK", "migrants.-,The%20UK"],
  ["context before it that other words follow", "A part of a kind and of a part", "part", "of%20a-,part"],
  ["a quote over two lines", "It says\nhere that\n\nnothing holds.", "here that\n\nnothing", "here%20that,nothing"],
])("%s", (_name, source, quote, parts) => {
  const start = source.lastIndexOf(quote);
  const small = smallDeclaration(source, [quote]);
  const [statement] = small.statements;
  const anchor = { expression: "en", exact: quote, start, end: start + quote.length, sentences: [] };
  const { links } = read({ ...small, statements: statement ? [{ ...statement, anchors: [anchor] }] : [] });
  expect(links.map(({ url }) => url)).toEqual([`https://example.org/page#:~:text=${parts}`]);
});

test("what cannot be linked to is listed with its reason", () => {
  const small = smallDeclaration("Same.\nSame.\nOther \ud800.\n", ["Same.", "Other \ud800"]);
  const [first, second] = small.statements;
  const twice = { ...first, anchors: [{ expression: "en", exact: "Same.", start: 6, end: 11, sentences: [] }] };
  const statements = [twice, second].flatMap((statement) => (statement ? [{ ...statement }] : []));
  const copies = small.manifestations.map(({ url, ...copy }) => ({ ...copy, mediaType: "application/pdf", url }));
  const reasonsOf = (from: typeof small): readonly string[] => read(from).withoutLink.map(({ reason }) => reason);
  expect(reasonsOf({ ...small, manifestations: [] })).toEqual(["no-address", "no-directive"]);
  expect(reasonsOf({ ...small, statements } as typeof small)).toEqual(["no-directive"]);
  expect(reasonsOf({ ...small, manifestations: copies } as typeof small)).toEqual(["no-page-of-text", "no-directive"]);
  const unheld = small.expressions.map(({ text: _text, ...expression }) => expression);
  expect(reasonsOf({ ...small, expressions: unheld })).toEqual(["text-not-held", "text-not-held"]);
});

test("any words in any text: a link that is made leads there", () => {
  const pieces = fc.constantFrom(
    "the ",
    "The ",
    "UK",
    "it’s",
    ".",
    "2.5",
    "é",
    "e\u0301",
    "\n",
    "\n\n",
    "👩🏽‍🚒",
    "a-b",
    ", ",
  );
  const anyText = fc.array(fc.oneof(pieces, pieces, pieces, hostileText), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(anyText, fc.nat(40), fc.integer({ min: 1, max: 40 }), (parts, from, length) => {
      const source = parts.join("");
      const [start, end] = [Math.min(from, source.length - 1), Math.min(from + length, source.length)];
      if (start < 0 || start >= end) return;
      const small = smallDeclaration(source, [source.slice(start, end)]);
      const { links, withoutLink } = read(small);
      expect(links.length + withoutLink.length).toBe(1);
      const [link] = links;
      if (link) expect(ledTo(source, link.url)).toBe(expected(source, link));
    }),
    { numRuns: 2000 },
  );
});

test("a boundary that is called clear is one for the words of Unicode", () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "word" });
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.string({ unit: "grapheme" })), (source) => {
      const edges = new Set([...segmenter.segment(source)].map(({ index }) => index)).add(source.length);
      const places = Array.from({ length: source.length + 1 }, (_, place) => place);
      const isSpace = (place: number): boolean => /\s/.test(source[place - 1] ?? "") && /\s/.test(source[place] ?? "");
      for (const place of places) {
        if (isClearBoundary(source, place) && !isSpace(place)) expect(edges.has(place)).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
