import type { Declaration } from "@entente/sdk";
import type { PageWithoutId, Route } from "../i18n/routes.ts";

/** What a line of code gives: what stands in a declaration under some names, or what the SDK exports, asked if it is a question. */
export type Given = { readonly at: readonly string[] } | { readonly exported: string };

/** A line of code that gives what a page shows. */
export interface ProgramLine {
  readonly code: string;
  readonly gives: Given;
}

/** What is evaluated, and what it takes from the SDK. */
interface Expression {
  readonly code: string;
  readonly gives: Given;
  readonly uses?: string;
  /** It asks the SDK alone. */
  readonly isGeneral?: true;
}

type Pages = Exclude<PageWithoutId, "not-found">;

const expressions: Readonly<Record<Pages, Expression>> = {
  home: whole(),
  text: part("sentences"),
  easy: part("work", "easyVersion"),
  undertakings: part("commitments"),
  money: part("money"),
  timeline: answer("timeline"),
  who: part("actors"),
  places: part("places"),
  "what-happened": answer("summaryAt", "declaration.searchedUpTo"),
  status: { code: "codebook", uses: "codebook", gives: { exported: "codebook" }, isGeneral: true },
  passages: {
    code: "declaration.statements.filter(({ id }) => evidenceOnStatement(declaration, id).length > 0)",
    uses: "evidenceOnStatement",
    gives: { at: ["statements"] },
  },
  differences: part("contradictions"),
  silences: part("silences"),
  "other-texts": part("instruments"),
  subjects: part("subjects"),
  "two-texts": part("alignments"),
  "not-said": answer("absences"),
  method: part("rules"),
  data: whole(),
  about: part("manifestations"),
  glossary: part("terms"),
  accessibility: whole(),
  changes: part("statements"),
  find: whole(),
};

/** The line that gives what a page shows; `undefined` for a page that stands for none, and for a card in a frame. */
export function programLine(route: Route, declarationImport: string): ProgramLine | undefined {
  const expression = expressionFor(route);
  if (expression === undefined) return undefined;
  const { code, gives, uses, isGeneral } = expression;
  const imports = [
    ...(uses === undefined ? [] : [`import { ${uses} } from "@entente/sdk";`]),
    ...(isGeneral ? [] : [declarationImport]),
  ];
  return { code: [...imports, code].join(" "), gives };
}

function expressionFor(route: Route): Expression | undefined {
  switch (route.page) {
    case "undertaking":
      return record("commitments", route.id);
    case "passage":
      return record("statements", route.id);
    case "subject":
      return record("subjects", route.id);
    case "embed":
    case "not-found":
      return undefined;
    default:
      return expressions[route.page];
  }
}

function whole(): Expression {
  return { code: "declaration", gives: { at: [] } };
}

function part<Noun extends keyof Declaration>(noun: Noun, field?: keyof Declaration[Noun] & string): Expression {
  const at = field === undefined ? [noun] : [noun, field];
  return { code: ["declaration", ...at].join("."), gives: { at } };
}

/** One of the records of an array; of its type a number names any. */
function record(array: "commitments" | "statements" | "subjects", id: string): Expression {
  return {
    code: `declaration.${array}.find(({ id }) => id === ${JSON.stringify(id)})`,
    gives: { at: [array, "0"] },
  };
}

function answer(query: "timeline" | "summaryAt" | "absences", ...more: readonly string[]): Expression {
  return { code: `${query}(${["declaration", ...more].join(", ")})`, uses: query, gives: { exported: query } };
}
