import type { Declaration } from "@entente/sdk";
import { declaration } from "@entente/uk-france-2015";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csv } from "../src/formats/csv.ts";
import { hostileLabel, without, withLabel } from "./fixtures/changed-labels.ts";
import { dataPackageSchema } from "./fixtures/data-package-schema.ts";
import { asDeclared, readPackage, type ReadTable } from "./fixtures/read-package.ts";

const whole: Declaration = declaration;
const [first, ...others] = whole.manifestations;
const confirmed: Declaration = {
  ...without(whole),
  manifestations:
    first === undefined
      ? []
      : [
          {
            ...first,
            licence: { name: { en: "Open", fr: "Ouverte" }, url: "https://example.org/terms", confirmed: true },
          },
          ...others,
        ],
};

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false });
addFormats.default(ajv);
const judge = ajv.compile(dataPackageSchema);

describe.each([
  ["the real declaration", whole],
  ["a small changed one", confirmed],
])("%s", (_name, given) => {
  const { descriptor, tables } = readPackage(csv.write(given));
  const byName = new Map(tables.map((table) => [table.name, table]));

  test("has a descriptor that follows the Data Package standard", () => {
    judge(descriptor);
    expect(judge.errors).toBe(null);
  });

  test("has a file for each table, named once, and no other file", () => {
    expect(csv.write(given).map(({ name }) => name)).toEqual(["datapackage.json", ...tables.map(({ path }) => path)]);
    expect(byName.size).toBe(tables.length);
  });

  test.each(tables)("$name has the columns that its schema names, in their order", ({ header, schema }) => {
    expect(header).toEqual(schema.fields.map(({ name }) => name));
    expect(new Set(header).size).toBe(header.length);
  });

  test.each(tables)("$name holds what the types and constraints of its schema allow", ({ rows, schema }) => {
    const wrong = schema.fields.flatMap(({ name, type, constraints }) =>
      rows
        .map((row) => row[name] ?? "")
        .filter((cell) =>
          cell === ""
            ? constraints?.required === true
            : !forms[type]?.test(cell) || constraints?.enum?.includes(cell) === false,
        )
        .map((cell) => `${name}: ${cell}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(tables)("the rows of $name are told apart by its primary key", ({ rows, schema }) => {
    const keys = rows.map((row) => valuesIn(row, schema.primaryKey));
    expect(keys.filter((key) => key.includes(""))).toEqual([]);
    expect(new Set(keys.map((key) => key.join("|"))).size).toBe(rows.length);
  });

  const references = tables.flatMap((table) =>
    (table.schema.foreignKeys ?? []).map((key) => ({ table, key, name: `${table.name} (${key.fields.join(", ")})` })),
  );

  test.each(references)("every reference from $name leads to a row", ({ table, key }) => {
    const target = byName.get(key.reference.resource ?? table.name);
    expect(target?.header).toEqual(expect.arrayContaining([...key.reference.fields]));
    const known = new Set(target?.rows.map((row) => valuesIn(row, key.reference.fields).join("|")));
    const dead = table.rows
      .map((row) => valuesIn(row, key.fields))
      .filter((values) => !values.includes("") && !known.has(values.join("|")));
    expect(dead).toEqual([]);
  });

  test("has as many rows as records", () => {
    const counts = Object.fromEntries(tables.map(({ name, rows }) => [name, rows.length]));
    expect(counts).toMatchObject({ ...nounsOf(given), ...nestedIn(given) });
  });

  test("loses no value, and invents none", () => {
    const told = leavesOf(given);
    const values = tables.flatMap(({ name: table, rows, schema }) =>
      rows.flatMap((row) =>
        schema.fields.flatMap(({ name, type }) => {
          const cell = row[name] ?? "";
          if (cell === "" || isAdded(table, name)) return [];
          return type === "list" ? cell.split(",") : type === "string" ? [asDeclared(cell)] : [cell];
        }),
      ),
    );
    expect(countsOf(values)).toEqual(countsOf(told));
  });

  test("is written by RFC 4180: a header, CR LF after every record, and nothing bare that must be quoted", () => {
    const cell = /(?:"(?:[^"]|"")*"|[^",\r\n]*)/.source;
    const file = new RegExp(`^(?:${cell}(?:,${cell})*\\r\\n)+$`);
    expect(tables.filter(({ raw }) => !file.test(raw)).map(({ name }) => name)).toEqual([]);
  });

  test("is the same every time", () => {
    expect(csv.write(given)).toEqual(csv.write(given));
  });
});

describe("spreadsheets", () => {
  const runs = /^[\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

  test("run no text, and every text can be had back, whatever a label says", () => {
    const small = without(whole);
    fc.assert(
      fc.property(hostileLabel, (label) => {
        const { tables } = readPackage(csv.write(withLabel(small, label)));
        const texts = tables.flatMap(textsOf);
        expect(texts.filter((text) => runs.test(text))).toEqual([]);
        expect(texts.some((text) => asDeclared(text) === label)).toBe(true);
        const titles = tables.find(({ name }) => name === "strands")?.rows.map((row) => row["title_fr"] ?? "");
        expect(titles?.map(asDeclared)).toEqual(small.strands.map(() => label));
      }),
      { numRuns: 60 },
    );
  });

  test("take a number for a number, also one below nothing", () => {
    const places = whole.places.map((place) => ({
      ...place,
      point: { latitude: -1.5, longitude: -2, marks: "spot" as const },
    }));
    const { tables } = readPackage(csv.write({ ...whole, places }));
    const rows = tables.find(({ name }) => name === "places")?.rows;
    expect(rows?.map((row) => [row["point_latitude"], row["point_longitude"]])).toEqual(
      places.map(() => ["-1.5", "-2"]),
    );
  });

  test("are spoken of in the descriptor, in both languages", () => {
    const { description } = readPackage(csv.write(whole)).descriptor;
    expect(description).toContain("Take one apostrophe off each text cell that begins with one");
    expect(description).toContain("Retirez une apostrophe droite à chaque cellule de texte qui commence par elle");
  });
});

describe("licences", () => {
  test("stand only with the tables of the words, and only where a copy confirms them at an address", () => {
    const withLicences = readPackage(csv.write(confirmed)).tables.filter(({ licenses }) => licenses !== undefined);
    expect(withLicences.map(({ name }) => name)).toEqual(["expressions", "anchors", "sentences", "statements-cue"]);
    expect(withLicences[0]?.licenses).toEqual([{ path: "https://example.org/terms", title: "Open / Ouverte" }]);
    expect(JSON.stringify(readPackage(csv.write(whole)).descriptor)).not.toContain('"licenses"');
  });
});

test("links to the site are written only where its address is given", () => {
  expect(readPackage(csv.write(whole, { siteUrl: "https://example.org/" })).descriptor.homepage).toBe(
    "https://example.org/",
  );
  expect(readPackage(csv.write(whole)).descriptor.homepage).toBeUndefined();
});

/** How cells of each type look. */
const forms: Readonly<Record<string, RegExp>> = {
  string: /^/,
  list: /^[a-z-]+(?:,[a-z-]+)*$/,
  integer: /^\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

function valuesIn(row: Readonly<Record<string, string>>, fields: readonly string[]): readonly string[] {
  return fields.map((field) => row[field] ?? "");
}

function textsOf({ rows, schema }: ReadTable): readonly string[] {
  const names = schema.fields.filter(({ type }) => type === "string").map(({ name }) => name);
  return rows.flatMap((row) => valuesIn(row, names));
}

/** What tables need and a declaration does not hold. */
function isAdded(table: string, name: string): boolean {
  if (name === "id") return table === "anchors" || table === "figures";
  // The id of a condition is unique within its undertaking only, which stands beside it.
  if (table === "evidence-bears-on-meets" && name === "commitment") return true;
  return name === "position" || name.endsWith("_position") || name.endsWith("_id");
}

function nounsOf({ wordsSought, ...given }: Declaration): Readonly<Record<string, number>> {
  const nouns = Object.entries({ ...given, "words-sought": wordsSought });
  return {
    work: 1,
    ...Object.fromEntries(nouns.flatMap(([noun, rows]) => (Array.isArray(rows) ? [[noun, rows.length]] : []))),
  };
}

/** How many of what stands in records there are, counted from the declaration itself. */
function nestedIn({ commitments, evidence, subjects, money, instruments, silences, ...given }: Declaration) {
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  const appearances = subjects.flatMap((subject) => subject.appearances);
  const anchored = [
    given.alignments,
    given.statements,
    money,
    given.dates,
    given.quantities,
    given.actors,
    given.places,
    given.terms,
  ];
  const more = [given.events, instruments, given.exceptions];
  const anchors = [...anchored, ...more].flatMap((records) => records.flatMap((record) => record.anchors));
  return {
    anchors: anchors.length,
    "anchors-sentences": sum(anchors.map(({ sentences }) => sentences.length)),
    "commitments-obligors": sum(commitments.map(({ obligors }) => obligors.length)),
    "commitments-completion-test": sum(commitments.map(({ completionTest = [] }) => completionTest.length)),
    "evidence-bears-on": sum(evidence.map(({ bearsOn }) => bearsOn.length)),
    "evidence-bears-on-meets": sum(evidence.flatMap(({ bearsOn }) => bearsOn.map(({ meets = [] }) => meets.length))),
    figures: sum([...evidence, ...appearances].map(({ figures }) => figures.length)),
    "money-amounts": sum(money.map(({ amounts = [] }) => amounts.length)),
    "instruments-relations": sum(instruments.map(({ relations }) => relations.length)),
    "subjects-appearances": appearances.length,
    "silences-requests": sum(silences.map(({ requests }) => requests.length)),
  };
}

/** Every text, number and truth value in a declaration, as text. */
function leavesOf(value: unknown): readonly string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leavesOf);
  return [String(value)];
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of [...values].sort()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
