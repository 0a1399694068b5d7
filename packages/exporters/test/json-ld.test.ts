import { codebook, statusHistory, type Declaration } from "@entente/sdk";
import { declaration } from "@entente/uk-france-2015";
import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonLd } from "../src/formats/json-ld.ts";
import { full, isA, links, readGraph, textIn, values, type ExpandedNode } from "./fixtures/graph-reader.ts";
import { hostileText, relabelled } from "./fixtures/hostile-labels.ts";
import { smallDeclaration } from "./fixtures/small-declaration.ts";

function write(from: Declaration, options = {}): string {
  return jsonLd.write(from, options)[0]?.text ?? "";
}

const json = write(declaration);
const graph = await readGraph(json);
const work = "urn:entente:uk-france-2015";

function node(id: string, nodes = graph): ExpandedNode | undefined {
  return nodes.find((one) => one["@id"] === id);
}

function ofType(term: Parameters<typeof full>[0]): readonly ExpandedNode[] {
  return graph.filter((one) => isA(one, term));
}

const arrays = [
  ...(["expressions", "manifestations", "alignments", "statements", "commitments", "strands", "money"] as const),
  ...(["dates", "quantities", "actors", "places", "events", "instruments", "subjects", "evidence"] as const),
  ...(["contradictions", "silences", "terms"] as const),
];

test.each(arrays)("every record of %s is a node with a type", (array) => {
  const ids: readonly string[] = declaration[array].map(({ id }) => id);
  const found = ids.map((id) => node(`${work}:${array}:${id}`));
  expect(found.filter((one) => one?.["@type"] === undefined)).toEqual([]);
});

test("every name that is ours is explained in the document: no link leads nowhere", () => {
  const described = new Set(graph.filter((one) => Object.keys(one).length > 1).map((one) => one["@id"]));
  const named = graph
    .flatMap((one) => Object.entries(one))
    .flatMap(([property, held]) => [
      property,
      ...(Array.isArray(held) ? held.flatMap((value: unknown) => namesIn(value)) : []),
    ]);
  expect([...new Set(named)].filter((name) => name.startsWith("urn:") && !described.has(name))).toEqual([]);
});

function namesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || !("@id" in value)) return [];
  return typeof value["@id"] === "string" ? [value["@id"]] : [];
}

test("a planted term that the context does not map is seen", async () => {
  await expect(
    readGraph(json.replace('"spokenByCharacter": [', '"spokenBy": ["x"], "spokenByCharacter": [')),
  ).rejects.toThrow("Safe mode validation error");
  await expect(readGraph(json.replace('"Quotation"', '"Quote"'))).rejects.toThrow("Safe mode validation error");
});

test("a planted context elsewhere would be a fetch, and is refused", async () => {
  const elsewhere = JSON.stringify({ ...(JSON.parse(json) as object), "@context": "https://schema.org/" });
  await expect(readGraph(elsewhere)).rejects.toThrow("https://schema.org/");
});

test("a passage is a quotation of the text, attributed to those whose words they are", () => {
  const fencing = node(`${work}:statements:first-fencing-will-be-completed`);
  const statement = declaration.statements.find(({ id }) => id === "first-fencing-will-be-completed");
  expect(textIn(fencing, "schema:text", "en")).toBe(statement?.anchors[0]?.exact);
  expect(links(fencing, "prov:wasQuotedFrom")).toEqual([`${work}:expressions:en`]);
  expect(links(fencing, "schema:spokenByCharacter")).toEqual(statement?.holders.map((id) => `${work}:actors:${id}`));
  expect(links(fencing, "entente:kind")).toEqual(["urn:entente:codebook:kinds:commitment"]);
});

test("a sum keeps what bounds it: up to is a greatest value, more than a least one, and neither is a value", () => {
  const amountOf = (id: string): ExpandedNode | undefined =>
    node(links(node(`${work}:money:${id}`), "entente:amount")[0] ?? "");
  const upTo = amountOf("coquelles-security");
  expect(upTo && isA(upTo, "schema:MonetaryAmount")).toBe(true);
  expect(values(upTo, "schema:maxValue")).toEqual([{ "@value": 7000000 }]);
  expect(values(upTo, "schema:value")).toEqual([]);
  for (const { id, qualifier } of declaration.money) {
    expect(links(node(`${work}:money:${id}`), "entente:qualifier")).toEqual([
      `urn:entente:codebook:moneyQualifiers:${qualifier}`,
    ]);
    expect(values(amountOf(id), "schema:minValue").length).toBe(qualifier === "more-than" ? 1 : 0);
  }
});

test("a status is a claim with its day, its voice and what it rests on, and no rating", () => {
  const statuses = ofType("entente:Status");
  const histories = declaration.commitments.map(({ id }) => statusHistory(declaration, id));
  expect(statuses.length).toBe(histories.flat().length);
  for (const status of statuses) {
    expect(isA(status, "schema:Claim")).toBe(true);
    expect(values(status, "entente:asOf")[0]?.["@type"]).toBe("http://www.w3.org/2001/XMLSchema#date");
    expect(links(status, "prov:wasDerivedFrom").length === 0).toBe(links(status, "entente:voice").length === 0);
  }
  expect(json).not.toMatch(/Rating|Review|Legislation/);
});

test("the last status of each undertaking is that of the day of the data", () => {
  for (const { id } of declaration.commitments) {
    const last = ofType("entente:Status").filter(
      (one) =>
        links(one, "schema:about").includes(`${work}:commitments:${id}`) &&
        values(one, "dcterms:isReplacedBy").length === 0,
    );
    const status = statusHistory(declaration, id).at(-1)?.status;
    expect(last.map((one) => links(one, "entente:level"))).toEqual([
      [`urn:entente:codebook:statusLevels:${status?.level ?? ""}`],
    ]);
    expect(values(last[0], "entente:asOf")[0]?.["@value"]).toBe(declaration.searchedUpTo);
  }
});

test("a record names its source; the press is no primary one", () => {
  for (const { id, source, fact, date } of declaration.evidence) {
    const record = node(`${work}:evidence:${id}`);
    const [primary, other] = [links(record, "prov:hadPrimarySource"), links(record, "prov:wasDerivedFrom")];
    expect(primary.length + other.length).toBe(1);
    const cited = node([...primary, ...other][0] ?? "");
    expect(links(cited, "schema:url")).toEqual(source.url === undefined ? [] : [source.url]);
    expect(source.kind === "press" ? primary : []).toEqual([]);
    expect(textIn(record, "schema:description", "fr")).toBe(fact.fr);
    expect(values(record, "dcterms:date")[0]).toEqual({
      "@type": "http://id.loc.gov/datatypes/edtf/EDTF",
      "@value": date,
    });
  }
});

test("a difference between sources names all its sides, and what it is about", () => {
  for (const { id, evidence, statements, concerns } of declaration.contradictions) {
    const sides = [
      ...evidence.map((one) => `${work}:evidence:${one}`),
      ...statements.map((one) => `${work}:statements:${one}`),
    ];
    const subjects = [
      ...concerns.commitments.map((one) => `${work}:commitments:${one}`),
      ...concerns.statements.map((one) => `${work}:statements:${one}`),
    ];
    expect(links(node(`${work}:contradictions:${id}`), "entente:between")).toEqual(sides);
    expect(links(node(`${work}:contradictions:${id}`), "schema:about")).toEqual(subjects);
  }
});

test("every term is a concept of the glossary, with its definition in both languages and what to see also", () => {
  for (const { id, term, abbreviation, definition, usedIn, seeAlso } of declaration.terms) {
    const concept = node(`${work}:terms:${id}`);
    expect(concept && isA(concept, "skos:Concept")).toBe(true);
    expect(links(concept, "skos:inScheme")).toEqual([`${work}:terms`]);
    expect(links(concept, "entente:usedIn")).toEqual([`urn:entente:codebook:termUses:${usedIn}`]);
    expect(links(concept, "rdfs:seeAlso")).toEqual(seeAlso.map((one) => `${work}:terms:${one}`));
    for (const language of ["en", "fr"] as const) {
      expect(textIn(concept, "skos:prefLabel", language)).toBe(term[language]);
      expect(textIn(concept, "skos:altLabel", language)).toBe(abbreviation?.[language]);
      expect(textIn(concept, "skos:definition", language)).toBe(definition[language]);
    }
  }
});

test("every value of the codebook is a concept in a scheme, with a label in both languages", () => {
  const { rules: _rules, statusRule: _steps, ...lists } = codebook;
  for (const [list, entries] of Object.entries(lists)) {
    for (const [value, entry] of Object.entries(
      entries as Record<string, { en: string } | { label: { en: string } }>,
    )) {
      const concept = node(`urn:entente:codebook:${list}:${value}`);
      expect(concept && isA(concept, "skos:Concept")).toBe(true);
      expect(links(concept, "skos:inScheme")).toEqual([`urn:entente:codebook:${list}`]);
      expect(textIn(concept, "skos:prefLabel", "en")).toBe("label" in entry ? entry.label.en : entry.en);
    }
  }
  for (const labelled of [...ofType("skos:Concept"), ...ofType("skos:ConceptScheme")]) {
    expect(
      textIn(labelled, "skos:prefLabel", "en") !== undefined && textIn(labelled, "skos:prefLabel", "fr") !== undefined,
    ).toBe(true);
  }
});

test("our own terms are explained in both languages", () => {
  for (const term of [...ofType("rdf:Property"), ...ofType("rdfs:Class")]) {
    expect([textIn(term, "rdfs:label", "en"), textIn(term, "rdfs:label", "fr")]).not.toContain(undefined);
  }
});

test("a public body that can be asked for a record is governmental, and so is the government for which it acts", () => {
  const kinds = ["home-office", "uk-government", "europol", "bernard-cazeneuve"].map(
    (id) => node(`${work}:actors:${id}`)?.["@type"],
  );
  expect(kinds.map((types) => (types as readonly string[])[0])).toEqual([
    full("schema:GovernmentOrganization"),
    full("schema:GovernmentOrganization"),
    full("schema:Organization"),
    full("schema:Person"),
  ]);
});

test("on a site, records are named by addresses there, and the codebook is not", async () => {
  const nodes = await readGraph(write(declaration, { siteUrl: "https://example.org/" }));
  const first = node("https://example.org/#statements/ministers-met", nodes);
  expect(links(first, "entente:rule")).toEqual(["urn:entente:codebook:rules:purpose-tells-an-aim"]);
  expect(nodes.some((one) => String(one["@id"]).startsWith(work))).toBe(false);
});

test("a retired id says what stands for it now", async () => {
  const reason = { en: "Told in two.", fr: "Divisé en deux." };
  const split = {
    id: "old",
    array: "money",
    retired: "old",
    outcome: "split",
    to: ["a", "b"],
    date: "2027-01-01",
    reason,
  } as const;
  const nodes = await readGraph(write({ ...declaration, redirects: [split] }));
  expect(links(node(`${work}:money:old`, nodes), "dcterms:isReplacedBy")).toEqual([
    `${work}:money:a`,
    `${work}:money:b`,
  ]);
});

test("any label: valid, read back as it was, and no end of a script element", async () => {
  const small = {
    ...smallDeclaration("One two.", ["One"]),
    strands: declaration.strands,
    silences: declaration.silences.slice(0, 2),
  };
  await fc.assert(
    fc.asyncProperty(hostileText, hostileText, async (en, fr) => {
      const written = write(relabelled(small, { en, fr }));
      expect(written).not.toContain("<");
      const nodes = await readGraph(written);
      const strand = nodes.find((one) => String(one["@id"]).endsWith(":strands:returns"));
      expect([textIn(strand, "skos:prefLabel", "en"), textIn(strand, "skos:prefLabel", "fr")]).toEqual([en, fr]);
    }),
    { numRuns: 30 },
  );
});

test("the same data are the same bytes", () => {
  expect(write(JSON.parse(JSON.stringify(declaration)) as Declaration)).toBe(json);
});
