import { codebook, type Declaration } from "@entente/sdk";
import { declaration } from "@entente/uk-france-2015";
import fc from "fast-check";
import { expect, test } from "vitest";
import { webAnnotation } from "../src/formats/web-annotation.ts";
import {
  charactersOf,
  readCollection,
  resolve,
  type ReadAnnotation,
  type ReadTarget,
} from "./fixtures/annotation-reader.ts";
import { hostileText, relabelled } from "./fixtures/hostile-labels.ts";
import { smallDeclaration } from "./fixtures/small-declaration.ts";

function read(from: Declaration, options = {}): readonly ReadAnnotation[] {
  return readCollection(webAnnotation.write(from, options)[0]?.text ?? "").first.items;
}

function firstTarget({ target: [target] }: ReadAnnotation): ReadTarget {
  if (target === undefined) throw new Error("There is no target");
  return target;
}

function annotationOn(annotations: readonly ReadAnnotation[], record: string): ReadAnnotation | undefined {
  return annotations.find(({ id }) => id.endsWith(`:${record}:1`));
}

/** What is said in a language for a purpose. */
function said(annotation: ReadAnnotation | undefined, purpose: string, language = "en"): readonly string[] {
  return (annotation?.body ?? []).flatMap((body) =>
    body.type === "TextualBody" && body.purpose === purpose && body.language === language ? [body.value] : [],
  );
}

const text = declaration.expressions[0]?.text ?? "";
const annotations = read(declaration);
const arrays = [
  "statements",
  "money",
  "dates",
  "quantities",
  "actors",
  "places",
  "events",
  "instruments",
  "terms",
  "alignments",
] as const;

test("every place to which a record is bound has its annotation", () => {
  const expected = arrays.flatMap((array) =>
    declaration[array].flatMap(({ id, anchors }) =>
      anchors.map((_, index) => `urn:entente:uk-france-2015:annotations:${array}:${id}:${index + 1}`),
    ),
  );
  expect(annotations.map(({ id }) => id)).toEqual(expected);
});

test("quote and position select the same place, the one that the declaration gives, and no other", () => {
  const characters = charactersOf(text);
  const anchors = arrays.flatMap((array) => declaration[array].flatMap((record) => record.anchors));
  for (const [index, annotation] of annotations.entries()) {
    const [[byQuote, ...others] = [], [byPosition] = []] = resolve(text, firstTarget(annotation));
    expect(others).toEqual([]);
    expect(byQuote).toEqual(byPosition);
    expect(characters.slice(...(byQuote ?? [])).join("")).toBe(anchors[index]?.exact);
  }
});

test("places are counted in characters: an emoji before the quote counts once", () => {
  const source = "👩🏽‍🚒 and 🏴󠁧󠁢󠁥󠁮󠁧󠁿 said “𝒽” twice: “𝒽”.";
  const [annotation] = read(smallDeclaration(source, ["said “𝒽”"]));
  const [quoteSelector, position] = [annotation && firstTarget(annotation).selector].flat();
  expect(quoteSelector).toMatchObject({ exact: "said “𝒽”" });
  expect(position).toEqual({ type: "TextPositionSelector", start: 17, end: 25 });
  expect(charactersOf(source).slice(17, 25).join("")).toBe("said “𝒽”");
  expect(source.indexOf("said")).toBe(27);
});

test("the words around a quote are as many as tell it from others", () => {
  const refrain = "and so they went on and on, day after day, until the evening came. ";
  const source = `First: ${refrain}Then: ${refrain}`;
  const small = smallDeclaration(source, ["evening"]);
  const start = source.lastIndexOf("evening");
  const prefix = source.slice(source.indexOf("Then"), start);
  const anchor = { expression: "en", exact: "evening", prefix, start, end: start + 7, sentences: [] };
  const [annotation] = read({ ...small, statements: small.statements.map((one) => ({ ...one, anchors: [anchor] })) });
  expect(annotation && resolve(source, firstTarget(annotation))).toEqual([[[start, start + 7]], [[start, start + 7]]]);
});

test("a page with an address is a target by the quote alone", () => {
  const target = annotations[0]?.target[1];
  expect(target?.source).toBe(declaration.manifestations.find(({ id }) => id === "copy-held")?.url);
  expect(target?.selector).toMatchObject({ type: "TextQuoteSelector" });
});

test("a passage is classified, with whose words they are, the reason, and what it undertakes", () => {
  const fencing = annotationOn(annotations, "first-fencing-will-be-completed");
  expect(fencing?.body).toContainEqual({
    type: "SpecificResource",
    purpose: "classifying",
    source: "urn:entente:codebook:kinds:commitment",
  });
  expect(said(fencing, "classifying", "fr")).toEqual([codebook.kinds.commitment.label.fr]);
  expect(said(fencing, "describing")[0]).toContain("Whose words or act: UK Government");
  expect(said(fencing, "linking")).toContain("Complete the first UK contribution of tunnel fencing");
  expect(fencing?.motivation).toEqual(["identifying", "classifying", "describing", "linking", "commenting"]);
});

test("what bounds a sum, and what is inferred, is told", () => {
  const sum = annotationOn(annotations, "coquelles-security");
  expect(said(sum, "describing")[0]).toContain("Sum: up to £7 million (GBP 7000000)");
  expect(said(sum, "describing", "fr")[0]).toContain("Somme\u00a0: jusqu’à £7 million (GBP 7000000)");
  expect(said(annotationOn(annotations, "uk-aid-in-africa"), "describing")[0]).toContain(
    "UK Government (inferred by us)",
  );
  expect(said(annotationOn(annotations, "before-the-summit"), "describing")[0]).toContain("[2015-07-28..2015-11-29]");
});

test("on a site, records are named by their addresses there", () => {
  const [first] = read(declaration, { siteUrl: "https://example.org/" });
  expect(first?.id).toBe("https://example.org/#annotations/statements/ministers-met/1");
});

test("a text that is not held has no positions", () => {
  const small = smallDeclaration("One two", ["two"]);
  const [annotation] = read({ ...small, expressions: small.expressions.map(({ text: _text, ...rest }) => rest) });
  expect(annotation && firstTarget(annotation).selector).toEqual({ type: "TextQuoteSelector", exact: "two" });
});

test("the reader sees planted defects", () => {
  const json = webAnnotation.write(declaration)[0]?.text ?? "";
  const defects = [
    ['"TextPositionSelector"', '"TextPosition"'],
    ['"start": 91', '"start": -1'],
    ['"classifying"', '"rating"'],
    ['"total": ', '"total": 1'],
    ['"exact": ', '"exactly": '],
  ] as const;
  for (const [right, wrong] of defects) expect(() => readCollection(json.replace(right, wrong))).toThrow();
});

test("any text, any quote, any label: valid, and both selectors find the quote", () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom("the ", "🇫🇷", "👩🏽‍🚒", "e\u0301", "\n", "a"), hostileText), {
    minLength: 1,
  });
  fc.assert(
    fc.property(pieces, fc.nat(30), fc.integer({ min: 1, max: 30 }), hostileText, (parts, from, length, label) => {
      const characters = charactersOf(parts.join(""));
      const exact = characters.slice(from, from + length).join("");
      const start = characters.slice(0, from).join("").length;
      if (exact === "") return;
      const source = characters.join("");
      const small = smallDeclaration(source, [exact]);
      const [statement] = small.statements;
      if (statement === undefined) return;
      // The context that an author must give, since the words may stand more than once.
      const anchor = { expression: "en", exact, start, end: start + exact.length, sentences: [] };
      const around = { prefix: source.slice(0, start), suffix: source.slice(anchor.end) };
      const statements = [{ ...statement, anchors: [{ ...anchor, ...around }] }];
      const [annotation] = read(relabelled({ ...small, statements }, { en: label, fr: label }));
      const [byQuote, byPosition] = annotation === undefined ? [] : resolve(source, firstTarget(annotation));
      expect(byPosition).toEqual([[from, from + charactersOf(exact).length]]);
      expect(byQuote).toEqual(byPosition);
    }),
  );
});
