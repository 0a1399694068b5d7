import { expect, test } from "vitest";
import { declaration } from "../../src/declaration.ts";
import { liveFacts, type DeclaredField } from "../../src/view/live-facts.ts";
import { recordPlaces } from "../../src/view/record-places.ts";

const fields: Readonly<Record<string, readonly DeclaredField[]>> = {
  Whole: [
    { name: "work", type: "Work" },
    { name: "actors", type: "Actor" },
    { name: "money", type: "Money" },
    { name: "novelties", type: "Novelty" },
  ],
  Actor: [{ name: "name", type: "Localized" }],
  Money: [{ name: "amounts", type: "Amount" }],
};
const types = { root: "Whole", fieldsOf: (type: string) => fields[type] ?? [] };
const novelties = [{ id: "a" }, { id: "b" }];
const facts = liveFacts({ ...declaration, novelties } as typeof declaration, types, "en");
const places = recordPlaces(declaration, "en");

test("many things of a type are counted, and the first that pages show are named with their pages", () => {
  const onPages = (places["actors"] ?? []).filter(({ path }) => path !== undefined).slice(0, 3);
  expect(facts.get("Actor")?.total).toBe(declaration.actors.length);
  expect(facts.get("Actor")?.shown.map(({ name, path }) => ({ name, path }))).toEqual(onPages);
});

test("what belongs to a record is named after it, with the code that gives it", () => {
  const [first] = facts.get("Amount")?.shown ?? [];
  expect(first).toEqual({ ...places["money"]?.[0], code: "declaration.money[0].amounts[0]" });
  expect(facts.get("Localized")?.shown[0]?.code).toMatch(/^declaration\.actors\[\d+\]\.name$/);
});

test("what is there once has no number", () => {
  expect(facts.get("Work")).toEqual({ total: 1, shown: [{ ...places["work"]?.[0], code: "declaration.work" }] });
});

test("a noun that the site does not know yet is listed all the same", () => {
  expect(facts.get("Novelty")).toEqual({
    total: 2,
    shown: [
      { name: "novelties[0]", code: "declaration.novelties[0]" },
      { name: "novelties[1]", code: "declaration.novelties[1]" },
    ],
  });
});

test("each name leads to one place", () => {
  const shown = [...facts.values()].flatMap((each) => each.shown);
  const targets = new Map<string, Set<string | undefined>>();
  for (const { name, path } of shown) targets.set(name, (targets.get(name) ?? new Set()).add(path));
  expect([...targets].filter(([, paths]) => paths.size > 1)).toEqual([]);
});

test("every array of records has a place for each", () => {
  const { redirects, ...shown } = declaration;
  for (const [array, records] of Object.entries(shown)) {
    if (Array.isArray(records)) expect(places[array], array).toHaveLength(records.length);
  }
  expect(places["redirects"]).toBeUndefined();
  expect(Array.isArray(redirects)).toBe(true);
});
