import { declaration as published } from "@entente/uk-france-2015";
import type { Declaration } from "@entente/sdk";
import { expect, test } from "vitest";
import { recordsOf } from "../src/records.ts";
import { referencesOf } from "../src/references.ts";

const declaration: Declaration = published;

test("every reference leads to a record, and every noun that others name is named", () => {
  const names = new Set(recordsOf(declaration).map(({ array, id }) => `${array} ${id}`));
  const references = referencesOf(declaration);

  expect(references.filter(({ to }) => !names.has(`${to.array} ${to.id}`))).toEqual([]);
  expect([...new Set(references.map(({ to }) => to.array))].sort()).toEqual([
    "actors",
    "commitments",
    "dates",
    "evidence",
    "expressions",
    "instruments",
    "money",
    "paragraphs",
    "places",
    "rules",
    "sections",
    "sentences",
    "statements",
    "strands",
    "terms",
  ]);
});

test("what stands for a retired record is a reference to it", () => {
  const redirect = {
    id: "old-name-retired",
    array: "actors",
    retired: "old-name",
    outcome: "moved",
    to: ["uk-government"],
    date: "2026-01-01",
    reason: { en: "Renamed.", fr: "Renommé." },
  } as const;
  const references = referencesOf({ ...declaration, redirects: [redirect] });

  expect(references.filter(({ from }) => from.array === "redirects")).toEqual([
    { from: { array: "redirects", id: redirect.id }, field: "to", to: { array: "actors", id: "uk-government" } },
  ]);
});
