import { describeQuote, type TextPositionSelector } from "@entente/sdk";
import type { Draft } from "../draft.ts";
import type { FolderFile } from "../write-folder.ts";

/** A noun of which no record exists yet. */
interface EmptyTable {
  readonly file: string;
  readonly table: string;
  readonly define: string;
  readonly holds: string;
  /** The tables to which its records can refer, each the name of a table and of its file. */
  readonly known?: Readonly<Record<string, string>>;
}

const emptyTables: readonly EmptyTable[] = [
  {
    file: "actors",
    table: "actors",
    define: "defineActors",
    holds: "Those who act, speak or are spoken of, with every mention.",
  },
  {
    file: "statements",
    table: "statements",
    define: "defineStatements",
    holds: "What each passage does; every sentence needs at least one.",
    known: { actors: "actors" },
  },
  {
    file: "strands",
    table: "strands",
    define: "defineStrands",
    holds: "The lines of work under which undertakings are grouped.",
  },
  { file: "dates", table: "dates", define: "defineDates", holds: "The times that the text names." },
  { file: "places", table: "places", define: "definePlaces", holds: "The places that the text names." },
  {
    file: "instruments",
    table: "instruments",
    define: "defineInstruments",
    holds: "The other texts to which it refers.",
    known: { actors: "actors", dates: "dates", statements: "statements" },
  },
  {
    file: "events",
    table: "events",
    define: "defineEvents",
    holds: "The events that the text names.",
    known: { actors: "actors", dates: "dates", places: "places" },
  },
  {
    file: "commitments",
    table: "commitments",
    define: "defineCommitments",
    holds: "The undertakings and follow-up arrangements, each citing its passages.",
    known: {
      actors: "actors",
      strands: "strands",
      statements: "statements",
      dates: "dates",
      instruments: "instruments",
    },
  },
  {
    file: "money",
    table: "money",
    define: "defineMoney",
    holds: "The sums that the text names.",
    known: {
      actors: "actors",
      commitments: "commitments",
      dates: "dates",
      places: "places",
      instruments: "instruments",
    },
  },
  {
    file: "quantities",
    table: "quantities",
    define: "defineQuantities",
    holds: "The figures that are neither money nor dates.",
    known: { commitments: "commitments" },
  },
  {
    file: "subjects",
    table: "subjects",
    define: "defineSubjects",
    holds: "The subjects that it shares with other texts.",
    known: { actors: "actors", commitments: "commitments", instruments: "instruments" },
  },
  {
    file: "evidence",
    table: "evidence",
    define: "defineEvidence",
    holds: "What records show of what happened.",
    known: { actors: "actors", commitments: "commitments", statements: "statements", instruments: "instruments" },
  },
  {
    file: "contradictions",
    table: "contradictions",
    define: "defineContradictions",
    holds: "Where sources differ.",
    known: { evidence: "evidence", commitments: "commitments", statements: "statements" },
  },
  {
    file: "silences",
    table: "silences",
    define: "defineSilences",
    holds: "What was looked for and not found.",
    known: { actors: "actors", commitments: "commitments", statements: "statements" },
  },
  {
    file: "manifestations",
    table: "manifestations",
    define: "defineManifestations",
    holds: "The copies known: where each is, and on what terms it may be used.",
    known: { expressions: "expressions" },
  },
  {
    file: "alignments",
    table: "alignments",
    define: "defineAlignments",
    holds: "Where its language versions were compared.",
    known: { expressions: "expressions" },
  },
  {
    file: "terms",
    table: "terms",
    define: "defineTerms",
    holds: "Words and abbreviations that a reader may not know.",
  },
  {
    file: "words-sought",
    table: "wordsSought",
    define: "defineWordsSought",
    holds: "Words that a reader may look for.",
  },
  {
    file: "exceptions",
    table: "exceptions",
    define: "defineExceptions",
    holds: "Words that need no record though a check would miss one, and why.",
  },
  {
    file: "redirects",
    table: "redirects",
    define: "defineRedirects",
    holds: "The ids that were retired, and what stands for them now.",
  },
];

/** The tables of a declaration: what is known of the text, and an empty one for each noun. */
export function tableFiles(draft: Draft, id: string, today: string): readonly FolderFile[] {
  return [
    { name: "src/expressions.ts", content: expressionsFile(draft) },
    { name: "src/work.ts", content: workFile(draft, id) },
    ...emptyTables.map((table) => ({ name: `src/${table.file}.ts`, content: emptyTableFile(table) })),
    { name: "src/authored.ts", content: authoredFile(draft, today) },
  ];
}

function emptyTableFile({ table, define, holds, known }: EmptyTable): string {
  const imports = Object.entries(known ?? {}).map(([name, file]) => `import { ${name} } from "./${file}.ts";`);
  const first = known === undefined ? "" : `{ ${Object.keys(known).join(", ")} }, `;
  return lines(
    `import { ${define} } from "@entente/sdk";`,
    ...imports,
    "",
    `/** ${holds} */`,
    `export const ${table} = ${define}(${first}{});`,
  );
}

function expressionsFile({ source: { text }, language, parts: { title, headings, furniture } }: Draft): string {
  const quote = (place: TextPositionSelector, role?: string): string => {
    const fields = Object.entries({ ...(role !== undefined && { role }), ...describeQuote(text, place) });
    return `      { ${fields.map(([field, value]) => `${field}: ${JSON.stringify(value)}`).join(", ")} },`;
  };
  const list = (name: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [`    ${name}: [],`] : [`    ${name}: [`, ...items, "    ],"];
  return lines(
    `import { defineExpressions } from "@entente/sdk";`,
    "",
    "/** The language versions; the text that is coded stands in source/statement.txt. */",
    "export const expressions = defineExpressions({",
    `  ${language}: {`,
    `    language: ${JSON.stringify(language)},`,
    `    title: ${JSON.stringify(title === undefined ? "" : text.slice(title.start, title.end))},`,
    `    textStatus: "original",`,
    ...list("headings", [
      ...(title === undefined ? [] : [quote(title, "title")]),
      ...headings.map((heading) => quote(heading, "section")),
    ]),
    ...list(
      "furniture",
      furniture.map((place) => quote(place)),
    ),
    "  },",
    "});",
  );
}

function workFile({ language, declaration: { expressions } }: Draft, id: string): string {
  return lines(
    `import { defineWork } from "@entente/sdk";`,
    `import { actors } from "./actors.ts";`,
    `import { expressions } from "./expressions.ts";`,
    "",
    "/** The declaration as such. The build names each text that is still empty. */",
    "export const work = defineWork(",
    "  { actors, expressions },",
    "  {",
    `    id: ${JSON.stringify(id)},`,
    `    title: { en: "", fr: "" },`,
    `    documentType: ${JSON.stringify(documentTypeOf(expressions[0]?.title ?? ""))},`,
    `    genre: { en: "", fr: "" },`,
    "    legalCharacter: {",
    `      value: "unclear",`,
    `      basis: { en: "", fr: "" },`,
    "    },",
    "    parties: [],",
    "    dates: [],",
    `    codedExpression: ${JSON.stringify(language)},`,
    `    summary: { en: "", fr: "" },`,
    "  },",
    ");",
  );
}

/** What the title calls it; a statement where the title does not say. */
function documentTypeOf(title: string): string {
  if (/communiqu/i.test(title)) return "communique";
  return /d[ée]claration/i.test(title) ? "declaration" : "statement";
}

function authoredFile({ sectionIds }: Draft, today: string): string {
  const names = ["expressions", "work", ...emptyTables.map(({ table }) => table)];
  const files = new Map(emptyTables.map(({ table, file }) => [table, file]));
  return lines(
    `import type { AuthoredDeclaration } from "@entente/sdk";`,
    ...names.map((name) => `import { ${name} } from "./${files.get(name) ?? name}.ts";`),
    "",
    "/** The declaration as it is written by hand; scripts/build.ts makes the published JSON of it. */",
    "export const authored: AuthoredDeclaration = {",
    "  // Up to which day of publication evidence was looked for; write it once you have looked.",
    `  searchedUpTo: "",`,
    "  work,",
    "  expressions,",
    "  sections: [",
    ...sectionIds.map((section) => `    ${JSON.stringify(section)},`),
    "  ],",
    ...emptyTables.map(({ table }) => `  ${table}: [${table}],`),
    "  codings: [],",
    "};",
    "",
    "/** The day on which a fact was last changed. */",
    `export const updated = ${JSON.stringify(today)};`,
  );
}

function lines(...all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
