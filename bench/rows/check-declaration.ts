import { checkDeclaration } from "../../packages/sdk/dist/checks/index.js";
import type { Declaration } from "../../packages/sdk/dist/index.js";
import { declarationSchema, safeParseDeclaration } from "../../packages/sdk/dist/schema/index.js";
import { countRecords, upToParagraph, wholeDeclaration } from "../declarations.ts";
import { duration, times } from "../figures.ts";
import { takeTurns } from "../measure.ts";
import type { Section } from "../section.ts";

/** Reading a declaration of unknown origin, and the share of it that the schema takes. */
export async function readDeclaration(): Promise<Section> {
  const sizes = [];
  for (const declaration of [upToParagraph(6), upToParagraph(12), wholeDeclaration]) {
    sizes.push(await measureOne(declaration));
  }
  const whole = sizes.at(-1);
  if (whole === undefined || whole.problems > 0) throw new Error("The whole declaration has problems.");
  const columns = sizes.map(({ records, kilobytes }) => `${records} records, ${kilobytes} kB`);
  return {
    title: "Parsing and checking the declaration",
    notes: [
      "The last is the declaration as published; the others are its first 6 and 12 paragraphs, in which some records miss others, so that the checks also report problems. “Schema” is zod's `declarationSchema.safeParse` alone; “all” is `safeParseDeclaration`: the schema, then every check.",
    ],
    tables: [
      {
        columns: ["", ...columns],
        rows: [
          ["schema alone (zod)", ...sizes.map(({ schema }) => duration(schema))],
          ["**checks alone** (`checkDeclaration`)", ...sizes.map(({ checks }) => duration(checks))],
          ["**all** (`safeParseDeclaration`)", ...sizes.map(({ all }) => duration(all))],
          ["checks, as a multiple of the schema", ...sizes.map(({ checks, schema }) => times(checks / schema))],
          ["problems reported", ...sizes.map(({ problems }) => String(problems))],
        ],
      },
    ],
    goals: [
      {
        goal: "cost of our checks ≤ the cost of the schema",
        measured: `the checks take ${duration(whole.checks)}, the schema ${duration(whole.schema)}: ${times(whole.checks / whole.schema)}`,
        isMet: whole.checks <= whole.schema,
        why: "the schema looks at each value once, in code that zod generates; the checks read all texts of the declaration in two languages for words, dates and sums, and find every quote anew",
      },
    ],
  };
}

async function measureOne(declaration: Declaration) {
  const json = JSON.stringify(declaration);
  const input: unknown = JSON.parse(json);
  const problems = checkDeclaration(declaration).length;
  const expectProblems = (found: number): void => {
    if (found !== problems) throw new Error(`${found} problems, expected ${problems}`);
  };
  const [schema = NaN, checks = NaN, all = NaN] = await takeTurns(
    [
      { run: () => (declarationSchema.safeParse(input).success ? problems : NaN), check: expectProblems },
      { run: () => checkDeclaration(declaration).length, check: expectProblems },
      {
        run: () => {
          const result = safeParseDeclaration(input);
          return result.success ? 0 : result.problems.length;
        },
        check: expectProblems,
      },
    ],
    20,
  );
  return {
    records: countRecords(declaration),
    kilobytes: Math.round(json.length / 1000),
    problems,
    schema,
    checks,
    all,
  };
}
