import { describe, expect, it } from "vitest";
import type { Declaration } from "@entente/sdk";
import { declaration } from "../../src/declaration.ts";
import { languages } from "../../src/i18n/language.ts";
import { glossaryView } from "../../src/view/glossary-view.ts";
import { termsHereView } from "../../src/view/terms-here-view.ts";
import { codedExpression } from "../../src/view/text-view.ts";
import { wholeWordAt } from "../../src/view/whole-word.ts";

const { text = "" } = codedExpression(declaration);

describe.each(languages)("the glossary in %s", (language) => {
  const groups = glossaryView(declaration, language);
  const terms = groups.flatMap((group) => group.terms);

  it("holds every term once, the words of the statement apart from ours", () => {
    expect(terms.map(({ id }) => id).sort()).toEqual(declaration.terms.map(({ id }) => id).sort());
    for (const group of groups) {
      const ids = declaration.terms.filter(({ usedIn }) => usedIn === group.usedIn).map(({ id }) => id);
      expect(group.terms.map(({ id }) => id).sort()).toEqual(ids.sort());
    }
  });

  it("puts the terms of a group in the order of the alphabet, accents and quotation marks aside", () => {
    for (const group of groups) {
      const bare = group.terms.map(({ name }) =>
        name[language]
          .normalize("NFD")
          .replaceAll(/[^\p{L} ]/gu, "")
          .trim()
          .toLowerCase(),
      );
      expect(bare).toEqual([...bare].sort());
    }
  });

  it("shows each use with the words around it, character for character, and the sentence it stands in", () => {
    const uses = terms.flatMap((term) => term.uses);
    expect(uses).toHaveLength(declaration.terms.flatMap(({ anchors }) => anchors).length);
    for (const { before, exact, after, path } of uses) {
      const words = `${before.replace(/^… /, "")}${exact}${after.replace(/ …$/, "")}`;
      expect(text).toContain(words);
      const id = path?.split("#")[1];
      const sentence = declaration.sentences.find((each) => each.id === id);
      if (sentence !== undefined) expect(sentence.text).toContain(words);
    }
  });

  it("leads from a term only to terms that are there", () => {
    const ids = new Set(terms.map(({ id }) => id));
    for (const { seeAlso } of terms) for (const { id } of seeAlso) expect(ids).toContain(id);
    expect(terms.flatMap(({ seeAlso }) => seeAlso)).toHaveLength(
      declaration.terms.flatMap(({ seeAlso }) => seeAlso).length,
    );
  });

  it("is empty where nothing is explained", () => {
    expect(glossaryView({ ...declaration, terms: [] }, language)).toEqual([]);
  });
});

it("names as the statement's only words that it spells so", () => {
  const theirs = glossaryView(declaration, "en").flatMap(({ terms }) => terms.filter(({ isTheirWord }) => isTheirWord));
  expect(theirs.length).toBeGreaterThan(0);
  for (const { id } of theirs) {
    const name = declaration.terms.find((term) => term.id === id)?.term.en ?? "";
    expect(text).toContain(name);
  }
  expect(glossaryView(declaration, "fr").some(({ terms }) => terms.some(({ isTheirWord }) => isTheirWord))).toBe(false);
});

it("shows words that stand in a heading in the whole heading", () => {
  const sections = declaration.sections.flatMap(({ heading }) => heading ?? []);
  const inHeading = declaration.terms.flatMap(({ id, anchors }) =>
    anchors
      .filter((anchor) => sections.some(({ start, end }) => start <= anchor.start && anchor.end <= end))
      .map(() => id),
  );
  expect(inHeading.length).toBeGreaterThan(0);
  const shown = glossaryView(declaration, "en")
    .flatMap(({ terms }) => terms)
    .filter(({ id }) => inHeading.includes(id))
    .flatMap(({ uses }) => uses);
  const headings = sections.map(({ start, end }) => text.slice(start, end));
  expect(shown.map(({ before, exact, after }) => `${before}${exact}${after}`)).toEqual(
    expect.arrayContaining(headings.slice(0, 1)),
  );
});

describe("terms where they are quoted", () => {
  const here = (sentences: readonly string[], of: Declaration = declaration) =>
    termsHereView(of, sentences, "en").map(({ id }) => id);

  it("are found in each sentence that a term quotes", () => {
    for (const { id, anchors } of declaration.terms) {
      for (const { sentences } of anchors) {
        if (sentences.length > 0) expect(here(sentences)).toContain(id);
      }
    }
  });

  it("are found in further sentences that hold the same words", () => {
    const term = declaration.terms.find(({ anchors }) =>
      declaration.sentences.some((sentence) =>
        anchors.some(
          ({ exact, sentences }) => !sentences.includes(sentence.id) && wholeWordAt(sentence.text, exact) >= 0,
        ),
      ),
    );
    const exact = term?.anchors[0]?.exact ?? "";
    const holding = declaration.sentences.filter((sentence) => wholeWordAt(sentence.text, exact) >= 0);
    expect(holding.length).toBeGreaterThan(1);
    for (const { id } of holding) expect(here([id])).toContain(term?.id);
  });

  it("come in the order in which the sentences hold them", () => {
    const all = declaration.sentences.map(({ id }) => id);
    const words = declaration.sentences.map((sentence) => sentence.text).join("\n");
    const places = termsHereView(declaration, all, "en").map(({ said }) => wholeWordAt(words, said));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.length).toBeGreaterThan(1);
  });

  it("are none where no sentence is given, or no term", () => {
    expect(here([])).toEqual([]);
    expect(here(["sentence-1"], { ...declaration, terms: [] })).toEqual([]);
  });
});

describe("whole words", () => {
  it.each([
    ["EU, UN", "UN", 4],
    ["EUR and EU", "EU", 8],
    ["the EU-Africa plan", "EU", 4],
    ["H.F.C. counts", "H.F.C.", 0],
    ["PEU", "EU", -1],
    ["", "EU", -1],
  ])("in “%s”, “%s” stands at %i", (words, sought, at) => {
    expect(wholeWordAt(words, sought)).toBe(at);
  });
});
