import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { matchQuote, summaryAt, type Anchor, type Declaration } from "@entente/sdk";
import { coverageReport } from "@entente/sdk/checks";
import { declarationJsonSchema, parseDeclaration } from "@entente/sdk/schema";
import { declaration as imported } from "@entente/uk-france-2015";
import { describe, expect, test } from "vitest";

const packageFolder = new URL("../", import.meta.url);
const json = await readFile(new URL("dist/declaration.json", packageFolder), "utf8");
const declaration = JSON.parse(json) as Declaration;
const [english] = declaration.expressions;
const text = english?.text ?? "";
const anchored = [
  "alignments",
  "statements",
  "money",
  "dates",
  "quantities",
  "actors",
  "places",
  "events",
  "instruments",
  "terms",
  "exceptions",
] as const;
const anchors: readonly (Anchor & { readonly owner: string })[] = anchored.flatMap((array) =>
  declaration[array].flatMap((record) =>
    record.anchors.map((anchor) => ({ ...anchor, owner: `${array}.${record.id}` })),
  ),
);

describe("the source", () => {
  test("is held byte for byte", async () => {
    const bytes = await readFile(new URL("source/statement.txt", packageFolder));
    const held = declaration.manifestations.find(({ sha256 }) => sha256 !== undefined);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(held?.sha256);
    expect(bytes.toString("utf8")).toBe(text);
  });
});

// From here on, only what declaration.json itself holds is used: it can be verified by itself.
describe("declaration.json by itself", () => {
  test("covers the source exactly once with headings, sentences and furniture", () => {
    const owners = new Uint8Array(text.length);
    for (const { start, end } of [
      ...(english?.headings ?? []),
      ...(english?.furniture ?? []),
      ...declaration.sentences,
    ]) {
      for (let at = start; at < end; at += 1) owners[at] = (owners[at] ?? 0) + 1;
    }
    const wrong = range(0, text.length).filter((at) => /\S/u.test(text[at] ?? "") && owners[at] !== 1);
    expect(wrong).toEqual([]);
    expect(Math.max(...owners)).toBe(1);
  });

  test("has the title, two section headings, 22 paragraphs and 47 sentences", () => {
    expect(english?.headings?.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Joint action between the UK and France on migrant pressure",
      "Tackling illegal migration and its causes upstream",
      "The Port of Calais and the Channel Tunnel",
    ]);
    expect([declaration.paragraphs.length, declaration.sentences.length]).toEqual([22, 47]);
  });

  test.each(anchors)("binds “$exact” of $owner to its place, and only to that", (anchor) => {
    expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
    expect(matchQuote(text, anchor)).toMatchObject({ outcome: "found", start: anchor.start, end: anchor.end });
  });

  test.each(declaration.sentences)("reads $id", ({ id }) => {
    expect(declaration.statements.some((statement) => statement.anchors.some((a) => a.sentences.includes(id)))).toBe(
      true,
    );
  });

  test("leaves no word of a sentence unread but words that join two readings", () => {
    const read = new Set(
      declaration.statements.flatMap((s) => s.anchors.flatMap(({ start, end }) => range(start, end))),
    );
    const unread = declaration.sentences.flatMap(({ start, end }) =>
      range(start, end)
        .map((at) => (read.has(at) ? "\n" : (text[at] ?? "")))
        .join("")
        .split("\n")
        .map((word) => word.trim())
        .filter((word) => word !== ""),
    );
    expect(new Set(unread)).toEqual(new Set(["and", "but", "alongside", "that"]));
  });

  test("records every sum that the text names, with qualifier and basis", () => {
    const told = declaration.money.map(({ amounts = [], qualifier, basis }) => [
      amounts.map(({ asWritten }) => asWritten).join(" = "),
      qualifier,
      basis,
    ]);
    expect(told).toEqual([
      ["£217 million", "exact", "total"],
      ["£100 million", "exact", "total"],
      ["€3 billion", "more-than", "per-year"],
      ["£12 million", "exact", "total"],
      ["£1.4 million = 2m Euros", "exact", "total"],
      ["£7 million", "up-to", "total"],
      ["10 million Euros", "exact", "per-year"],
      ["", "unquantified", undefined],
    ]);
    const signs = [...text.matchAll(/[£€]|Euros/g)].map(({ index }) => index);
    const quoted = declaration.money.flatMap((sum) => sum.anchors);
    expect(signs.filter((at) => !quoted.some(({ start, end }) => start <= at && at < end))).toEqual([]);
    expect(signs).toHaveLength(8);
  });

  test("holds every noun", () => {
    const empty = Object.entries(declaration).filter(([, value]) => Array.isArray(value) && value.length === 0);
    expect(empty.map(([array]) => array)).toEqual(["redirects"]);
  });

  test("accounts for every sentence, currency, figure, time and modal word", async () => {
    const published: unknown = JSON.parse(await readFile(new URL("dist/coverage.json", packageFolder), "utf8"));
    const { exceptions, ...counts } = coverageReport(declaration);
    expect(published).toEqual({ ...counts, exceptions });
    expect(Object.values(counts).map(({ missing }) => missing)).toEqual([0, 0, 0, 0, 0]);
    expect(counts.figures.total).toBe(
      declaration.sentences.flatMap((sentence) => sentence.text.match(/\d+(?:[.,]\d+)*/g) ?? []).length,
    );
    expect(exceptions.map(({ words }) => words.join(" / "))).toEqual([
      "need to ensure an effective",
      "immediate situation",
      "do not need international protection",
      "ensure the security of goods",
      "conditions that are needed",
      "continuing law enforcement focus",
      "strands of work agreed",
    ]);
  });

  test("gives the deadlines that the words name, and no other", () => {
    const due = declaration.commitments.flatMap((commitment) =>
      commitment.due === undefined ? [] : [[commitment.id, commitment.due]],
    );
    expect(due).toEqual([
      ["enhance-practical-cooperation", "before-the-summit"],
      ["first-tunnel-fencing", "end-of-the-week"],
      ["paris-dialogue", "dialogue-deadline"],
    ]);
  });

  test("keeps the port as a place and as a body apart, and a country and its government", () => {
    const wordsOf = (array: "actors" | "places", id: string) =>
      declaration[array]
        .find((record) => record.id === id)
        ?.anchors.map(({ start, end }) => text.slice(start - 8, end + 7));
    expect(wordsOf("actors", "port-of-calais")).toEqual(["ort the Port of Calais to cre", "ith the Port to pro"]);
    expect(wordsOf("places", "port-of-calais")).toEqual([
      "n.\n\nThe Port of Calais and th",
      "hin the Port. The n",
      "cing at Calais port, will ",
    ]);
    expect(wordsOf("places", "united-kingdom")).toEqual([
      " in the UK.\n\nThis",
      "for the UK. And t",
      "rea for UK-bound ",
    ]);
  });

  test("passes its own parser and gives itself back unchanged", () => {
    expect(JSON.stringify(parseDeclaration(JSON.parse(json)), undefined, 2)).toBe(json.trim());
  });

  test("is what the module exports, and schema.json is its schema", async () => {
    expect(imported).toEqual(declaration);
    const schema: unknown = JSON.parse(await readFile(new URL("dist/schema.json", packageFolder), "utf8"));
    expect(schema).toEqual(declarationJsonSchema());
  });
});

describe("the glossary and the easy version", () => {
  test("hold terms of the text and of ours, in both languages", () => {
    const uses = declaration.terms.map(({ usedIn }) => usedIn);
    expect(uses.filter((use) => use === "text").length).toBeGreaterThanOrEqual(25);
    expect(uses.filter((use) => use === "explanation").length).toBeGreaterThanOrEqual(10);
  });

  test("the first words quoted for a term of the text are those of its first use", () => {
    for (const { id, anchors } of declaration.terms) {
      const [first] = anchors;
      if (first !== undefined) expect([id, text.indexOf(first.exact)]).toEqual([id, first.start]);
    }
  });

  test("the counts of the easy version are those of the records", () => {
    const { total, withoutEvidence, levels, voices, contested } = summaryAt(
      declaration,
      declaration.searchedUpTo,
    ).undertakings;
    const unassessable = levels["not-assessable"];
    const shown = total - withoutEvidence - unassessable;
    for (const language of ["en", "fr"] as const) {
      const lines = declaration.work.easyVersion?.map((line) => line[language]) ?? [];
      const counts = lines.slice(-8).flatMap((line) => (line.match(/\d+/gu) ?? []).map(Number));
      expect(counts).toEqual([
        total,
        withoutEvidence,
        total,
        unassessable,
        total,
        shown,
        voices.obligor,
        shown,
        contested,
        total,
      ]);
      expect(lines.length).toBeGreaterThanOrEqual(25);
    }
    expect(levels.complete + levels["not-started"]).toBe(0);
  });
});

describe("the reading", () => {
  test("names one person only, as the text does", () => {
    expect(declaration.actors.filter(({ type }) => type === "person").map(({ name }) => name.en)).toEqual([
      "Bernard Cazeneuve",
    ]);
  });

  test("records the oddities of the text where they stand", () => {
    expect(english?.quirks?.map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
      ["missing-space", "2015.The"],
      ["missing-space", "undermined.To"],
      ["typographic-quotes", "EU’s"],
      ["missing-space", "migrants.The"],
      ["slip", "though the JOT MARE"],
      ["typographic-quotes", "“hotspot approach”"],
      ["no-break-space", "recently\u00a0that"],
      ["typographic-quotes", "Home Secretary’s"],
    ]);
    expect([...text.matchAll(/[\u00a0\u2018\u2019\u201c\u201d]/g)]).toHaveLength(5);
  });

  test("does not read a view, a welcome or an expectation as an undertaking", () => {
    const kindOf = (id: string) => declaration.statements.find((statement) => statement.id === id)?.kind;
    expect(
      [
        "important-to-stabilise-countries",
        "eu-mission-welcomed",
        "niger-centre-expected",
        "fencing-will-protect-platforms",
      ].map(kindOf),
    ).toEqual(["position", "welcome", "expectation", "expectation"]);
  });
});

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
