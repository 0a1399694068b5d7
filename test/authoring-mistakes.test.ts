import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, compilers, packedConsumer, type Consumer } from "./fixtures/consumer.ts";

let consumer: Consumer;

beforeAll(async () => {
  consumer = await packedConsumer();
});

afterAll(() => consumer.remove());

const authored = `import {
  defineActors, defineCommitments, defineDates, defineEvents, defineExceptions, defineInstruments, defineMoney,
  definePlaces, defineQuantities, defineRedirects, defineStatements, defineStrands,
} from "@entente/sdk";

const actors = defineActors({
  "uk-government": { type: "organization", name: { en: "UK Government", fr: "gouvernement du Royaume-Uni" }, anchors: [{ exact: "the UK" }] },
  "home-secretary": { type: "post", name: { en: "Home Secretary", fr: "ministre" }, actsFor: "uk-government", anchors: [] },
});
const dates = defineDates({
  "end-of-the-year": {
    asWritten: "by the end of the year",
    role: "deadline",
    edtf: "[..2015-12-31]",
    inferredFrom: { en: "The year of the meeting.", fr: "L’année de la rencontre." },
    anchors: [{ exact: "by the end of the year" }],
  },
});
const places = definePlaces({
  france: { name: { en: "France", fr: "France" }, roles: ["site"], country: "FR", anchors: [{ exact: "France" }] },
  coquelles: {
    name: { en: "Coquelles", fr: "Coquelles" },
    roles: ["site"],
    within: "france",
    anchors: [{ exact: "Coquelles" }],
  },
});
export const events = defineEvents({ actors, dates, places }, {
  opening: {
    name: { en: "Opening", fr: "Ouverture" },
    date: "end-of-the-year",
    place: "coquelles",
    participants: ["home-secretary"],
    anchors: [{ exact: "is expected to open" }],
  },
});
const strands = defineStrands({ security: { title: { en: "Security", fr: "Sécurité" }, basis: "stated" } });
const statements = defineStatements({ actors }, {
  "agreed-to-fund": {
    kind: "commitment",
    holders: ["uk-government"],
    holderBasis: "stated",
    cue: ["has agreed to"],
    rule: "agree-to",
    anchors: [{ exact: "the UK has agreed to additional funding" }],
  },
});
const instruments = defineInstruments({ actors, dates, statements }, {
  agreement: {
    title: { en: "Agreement", fr: "Accord" },
    parties: ["uk-government"],
    relations: [{ type: "refersTo", statement: "agreed-to-fund" }],
    anchors: [{ exact: "an agreement" }],
  },
});
const commitments = defineCommitments({ actors, strands, statements, dates }, {
  "coquelles-funding": {
    title: { en: "Fund security", fr: "Financer la sécurité" },
    summary: { en: "The UK funds security.", fr: "Le Royaume-Uni finance la sécurité." },
    statements: ["agreed-to-fund"],
    obligors: ["uk-government"],
    obligorBasis: "stated",
    jointness: "unilateral",
    action: { en: "fund", fr: "financer" },
    object: { en: "security", fr: "la sécurité" },
    strand: "security",
    strength: "firm",
    noveltyStated: "restated",
    phase: "increase",
    horizon: "one-off",
    due: "end-of-the-year",
    catalysts: [],
    verifiability: "verifiable",
    missingInformation: [],
  },
});
export const money = defineMoney({ actors, commitments, places, instruments }, {
  "coquelles-security": {
    amounts: [{ value: 7_000_000, currency: "GBP", asWritten: "£7 million" }],
    qualifier: "up-to",
    basis: "total",
    payer: "uk-government",
    payerBasis: "stated",
    purpose: { en: "security", fr: "la sécurité" },
    place: "coquelles",
    announcedIn: "agreement",
    stage: "commitment",
    noveltyStated: "restated",
    commitment: "coquelles-funding",
    anchors: [{ exact: "up to £7 million" }],
  },
});
export const quantities = defineQuantities({ commitments }, {
  posts: {
    value: 40,
    asWritten: "40",
    unit: { en: "posts", fr: "poteaux" },
    qualifier: "exact",
    measures: { en: "what is put up", fr: "ce qui est posé" },
    commitment: "coquelles-funding",
    anchors: [{ exact: "40 posts" }],
  },
});
export const exceptions = defineExceptions({
  need: {
    check: "modal-words-read",
    reason: { en: "A noun.", fr: "Un nom." },
    until: { en: "Never.", fr: "Jamais." },
    anchors: [{ exact: "the need" }],
  },
});
export const redirects = defineRedirects({
  "funding-renamed": {
    array: "commitments",
    retired: "funding",
    outcome: "moved",
    to: ["coquelles-funding"],
    date: "2026-11-24",
    reason: { en: "Named after its place.", fr: "Nommé d’après son lieu." },
  },
});
`;

/** Each changes one thing; `says` is what the compiler has to name. */
const mistakes = [
  {
    mistake: "a holder is misspelt",
    from: 'holders: ["uk-government"]',
    to: 'holders: ["uk-goverment"]',
    says: `Did you mean '"uk-government"'?`,
  },
  {
    mistake: "an obligor is misspelt",
    from: 'obligors: ["uk-government"]',
    to: 'obligors: ["uk-goverment"]',
    says: `Did you mean '"uk-government"'?`,
  },
  {
    mistake: "a payer is misspelt",
    from: 'payer: "uk-government"',
    to: 'payer: "uk-goverment"',
    says: `Did you mean '"uk-government"'?`,
  },
  {
    mistake: "an actor acts for nobody",
    from: 'actsFor: "uk-government"',
    to: 'actsFor: "uk-goverment"',
    says: `Did you mean '"uk-government"'?`,
  },
  { mistake: "a strand does not exist", from: 'strand: "security"', to: 'strand: "secrity"', says: '"security"' },
  {
    mistake: "a statement does not exist",
    from: 'statements: ["agreed-to-fund"]',
    to: 'statements: ["agreed-to-found"]',
    says: '"agreed-to-fund"',
  },
  {
    mistake: "a commitment does not exist",
    from: 'commitment: "coquelles-funding"',
    to: 'commitment: "coquelle-funding"',
    says: '"coquelles-funding"',
  },
  {
    mistake: "a commitment is part of none that exists",
    from: 'strand: "security",',
    to: 'strand: "security",\n    partOf: "coquelle-funding",',
    says: '"coquelles-funding"',
  },
  {
    mistake: "a rule does not exist",
    from: 'rule: "agree-to"',
    to: 'rule: "agrees-to"',
    says: `Did you mean '"agree-to"'?`,
  },
  {
    mistake: "a kind does not exist",
    from: 'kind: "commitment"',
    to: 'kind: "comitment"',
    says: `Did you mean '"commitment"'?`,
  },
  {
    mistake: "a French text is missing",
    from: 'title: { en: "Fund security", fr: "Financer la sécurité" }',
    to: 'title: { en: "Fund security" }',
    says: "Property 'fr' is missing",
  },
  {
    mistake: "an undertaking is due by no date that exists",
    from: 'due: "end-of-the-year"',
    to: 'due: "end-of-year"',
    says: '"end-of-the-year"',
  },
  {
    mistake: "a sum is spent at no place that exists",
    from: 'place: "coquelles",\n    announcedIn',
    to: 'place: "coquelle",\n    announcedIn',
    says: `"coquelles"`,
  },
  {
    mistake: "a sum was announced in no text that exists",
    from: 'announcedIn: "agreement"',
    to: 'announcedIn: "agrement"',
    says: '"agreement"',
  },
  {
    mistake: "a place lies within none that exists",
    from: 'within: "france"',
    to: 'within: "frence"',
    says: `Did you mean '"france"'?`,
  },
  {
    mistake: "a participant does not exist",
    from: 'participants: ["home-secretary"]',
    to: 'participants: ["home-secretery"]',
    says: `Did you mean '"home-secretary"'?`,
  },
  {
    mistake: "an instrument relates to no passage that exists",
    from: 'statement: "agreed-to-fund"',
    to: 'statement: "agreed-to-found"',
    says: '"agreed-to-fund"',
  },
  {
    mistake: "a quantity is the target of nothing that exists",
    from: '    commitment: "coquelles-funding",\n    anchors: [{ exact: "40 posts" }]',
    to: '    commitment: "coquelle-funding",\n    anchors: [{ exact: "40 posts" }]',
    says: '"coquelles-funding"',
  },
  {
    mistake: "an exception is from no check that can have one",
    from: 'check: "modal-words-read"',
    to: 'check: "modal-word-read"',
    says: `Did you mean '"modal-words-read"'?`,
  },
  {
    mistake: "a role of a place does not exist",
    from: 'roles: ["site"], country',
    to: 'roles: ["sight"], country',
    says: `'"sight"' is not assignable to type 'PlaceRole'`,
  },
  {
    mistake: "mentions are missing",
    from: ', anchors: [{ exact: "the UK" }]',
    to: "",
    says: "'anchors' is missing",
  },
  { mistake: "a field is missing", from: 'strength: "firm",', to: "", says: "'strength' is missing" },
  {
    mistake: "a field is unknown",
    from: 'strength: "firm",',
    to: 'strength: "firm",\n    strenght: "firm",',
    says: "'strenght' does not exist",
  },
] as const;

const fileOf = (mistake: string): string => `${mistake.replaceAll(" ", "-")}.ts`;

describe.each(compilers)("with $compiler", ({ tsc }) => {
  let said = "";

  beforeAll(async () => {
    const variants = mistakes.map(({ mistake, from, to }) => ({
      file: fileOf(mistake),
      text: authored.replace(from, to),
    }));
    const files = [{ file: "authored.ts", text: authored }, ...variants];
    for (const { file, text } of files) await writeFile(join(consumer.folder, file), text);
    said = await compile(
      consumer.folder,
      tsc,
      files.map(({ file }) => file),
      "nodenext",
    );
  });

  test("the records compile as they are", () => {
    expect(said).not.toContain("authored.ts");
    expect(said).not.toContain("node_modules");
  });

  test.each(mistakes)("they do not compile when $mistake", ({ mistake, from, says }) => {
    expect(authored).toContain(from);
    const complaints = said.split(/\n(?=\S)/).filter((complaint) => complaint.startsWith(fileOf(mistake)));
    expect(complaints.join("\n")).toContain(says);
  });
});
