import { describe, expect, it } from "vitest";
import { declaration } from "../../src/declaration.ts";
import { languages } from "../../src/i18n/language.ts";
import { findView } from "../../src/view/find-view.ts";

describe.each(languages)("what can be found, in %s", (language) => {
  const groups = findView(declaration, language);
  const entriesOf = (noun: string) => groups.find((group) => group.noun === noun)?.entries ?? [];

  it("holds every sentence in the order of the text, with its words", () => {
    expect(entriesOf("passages").map(({ said }) => said)).toEqual(declaration.sentences.map(({ text }) => text));
  });

  it("holds every undertaking and every sum", () => {
    const titles = declaration.commitments.map(({ title }) => title[language]);
    expect(
      entriesOf("undertakings")
        .map(({ name }) => name)
        .sort(),
    ).toEqual(titles.sort());
    expect(entriesOf("sums")).toHaveLength(declaration.money.length);
  });

  it("holds whom and what the statement names, in the order of the alphabet", () => {
    for (const noun of ["actors", "places"] as const) {
      const names = entriesOf(noun).map(({ name }) => name);
      expect(names).toHaveLength(declaration[noun].filter(({ anchors }) => anchors.length > 0).length);
      expect(names).toEqual(names.toSorted(new Intl.Collator(language).compare));
    }
  });

  it("holds every word that the glossary explains, under its short form too", () => {
    const names = entriesOf("terms").map(({ name }) => name.toLowerCase());
    expect(names).toHaveLength(declaration.terms.length);
    for (const { term, abbreviation } of declaration.terms) {
      const parts = [term[language], abbreviation?.[language] ?? ""].map((part) => part.toLowerCase());
      expect(names.some((name) => parts.every((part) => name.includes(part)))).toBe(true);
    }
  });

  it("leads from a name to each sentence that holds it, once and in their order", () => {
    for (const { sentences } of groups.flatMap(({ entries }) => entries)) {
      const numbers = sentences.map(({ number }) => number);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }
    const [first] = declaration.actors;
    const named = entriesOf("actors").find(({ path }) => path.endsWith(`#${first?.id ?? ""}`));
    const expected = new Set(first?.anchors.flatMap(({ sentences }) => sentences));
    expect(new Set(named?.sentences.map(({ path }) => path.split("#")[1]))).toEqual(expected);
  });

  it("gives no two things one name", () => {
    const names = groups.flatMap(({ entries }) => entries.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });
});

it("leaves out a sort of which there is nothing", () => {
  const groups = findView({ ...declaration, money: [] }, "en");
  expect(groups.map(({ noun }) => noun)).toEqual(["passages", "undertakings", "actors", "places", "texts", "terms"]);
});
