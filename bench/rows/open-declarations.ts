import { openDeclaration, type Declaration } from "../../packages/sdk/dist/index.js";
import { countRecords, renumberedCopies, upToParagraph, wholeDeclaration } from "../declarations.ts";
import { duration, megabytes, times } from "../figures.ts";
import { growthOf, linearAtMost } from "../growth.ts";
import { memoryOf, takeTurns } from "../measure.ts";
import type { Section } from "../section.ts";

const counts = [10, 100, 1000];

/** Many declarations held at once, each opened and asked every question. */
export async function openDeclarations(): Promise<Section> {
  const small = upToParagraph(7);
  const byCount = [];
  for (const count of counts) byCount.push(await measureMany(small, count));
  const bySize = [];
  for (const declaration of [upToParagraph(3), small, wholeDeclaration]) {
    bySize.push(await measureMany(declaration, 100));
  }
  const last = byCount.at(-1);
  const first = byCount[0];
  if (first === undefined || last === undefined) throw new Error("Nothing was measured.");
  const growth = growthOf(byCount.map(({ count, each }) => ({ units: count, milliseconds: each * count })));
  const growthInside = growthOf(bySize.map(({ records, each }) => ({ units: records, milliseconds: each })));
  return {
    title: "Opening declarations and asking each query once",
    notes: [
      `Copies of the declaration's first paragraphs with ids of their own, ${countRecords(small)} records each; the time is for \`openDeclaration\` and one call of each of its functions, with the last record of each noun. Memory is what is held after collecting garbage: the parsed declarations, then the opened ones with all their answers on top.`,
      "In the second table 100 declarations of growing size: time a record tells whether the questions of one declaration stay in proportion to it.",
    ],
    tables: [
      {
        columns: ["declarations", ...byCount.map(({ count }) => count.toLocaleString("en"))],
        rows: [
          ["`JSON.parse` alone, each", ...byCount.map(({ parse }) => duration(parse))],
          ["**opened and asked**, each", ...byCount.map(({ each }) => duration(each))],
          ["**opened and asked**, all", ...byCount.map(({ each, count }) => duration(each * count))],
          ["held: declarations", ...byCount.map(({ parsed }) => megabytes(parsed))],
          ["held: views and answers", ...byCount.map(({ opened }) => megabytes(opened))],
        ],
      },
      {
        columns: ["records", ...bySize.map(({ records }) => String(records))],
        rows: [
          ["**opened and asked**, each", ...bySize.map(({ each }) => duration(each))],
          ["for each record", ...bySize.map(({ each, records }) => duration(each / records))],
        ],
      },
    ],
    goals: [
      {
        goal: "linear in the number of declarations",
        measured: `from ${first.count} to ${last.count.toLocaleString("en")} declarations the time for each grows ${times(growth)}`,
        isMet: growth <= linearAtMost,
        why: "the declarations no longer fit the processor's cache",
      },
      {
        goal: "linear in the records of one",
        measured: `from ${bySize.map(({ records }) => records).join(" over ")} records the time for each record grows ${times(growthInside)}`,
        isMet: growthInside <= linearAtMost,
        why: "`proof` scans the text for each quote, `ledger` goes through all records for each sentence, and `absences` through the text for each word that is sought: each grows with text times records",
      },
      {
        goal: "ms per declaration and MB stated",
        measured: `${duration(last.each)} and ${megabytes(last.opened / last.count)} for each, beside ${megabytes(last.parsed / last.count)} for the declaration itself`,
        isMet: true,
        why: "",
      },
    ],
  };
}

async function measureMany(declaration: Declaration, count: number) {
  const copies = renumberedCopies(declaration, count);
  const parse = (): readonly Declaration[] => copies.map((copy) => JSON.parse(copy) as Declaration);
  const expected = count * declaration.sentences.length;
  const check = (ledgerLength: number): void => {
    if (ledgerLength !== expected) throw new Error(`${ledgerLength} sentences in the ledgers, expected ${expected}`);
  };
  // One after the other: the garbage of parsing would be collected in the time of asking.
  const [parsing = NaN] = await takeTurns([
    { run: () => parse().reduce((total, { sentences }) => total + sentences.length, 0), check },
  ]);
  const parsed = memoryOf(parse);
  const declarations = parse();
  const opened = memoryOf(() => declarations.map(askEverything));
  const [asked = NaN] = await takeTurns([
    { run: () => declarations.reduce((total, one) => total + askEverything(one).ledger.length, 0), check },
  ]);
  return {
    count,
    records: countRecords(declaration),
    each: asked / count,
    parse: parsing / count,
    parsed: parsed.heap,
    opened: opened.heap,
  };
}

/** Opens a declaration and calls each function of its view once. */
function askEverything(declaration: Declaration) {
  const view = openDeclaration(declaration);
  const sentence = lastId(declaration.sentences);
  const statement = lastId(declaration.statements);
  const actor = lastId(declaration.actors);
  const answers = {
    sentence: view.sentence(sentence),
    statement: view.statement(statement),
    commitment: view.commitment(lastId(declaration.commitments)),
    strand: view.strand(lastId(declaration.strands)),
    sum: view.sum(lastId(declaration.money)),
    date: view.date(lastId(declaration.dates)),
    quantity: view.quantity(lastId(declaration.quantities)),
    actor: view.actor(actor),
    place: view.place(lastId(declaration.places)),
    event: view.event(lastId(declaration.events)),
    instrument: view.instrument(lastId(declaration.instruments)),
    commitments: view.commitments(),
    money: view.money(),
    statementsIn: view.statementsIn(sentence),
    statementsAt: view.statementsAt(declaration.sentences.at(-1)?.start ?? 0),
    mentionsOf: view.mentionsOf("actors", actor),
    backlinksOf: view.backlinksOf("actors", actor),
    principalsOf: view.principalsOf(actor),
    timeline: view.timeline(),
    ledger: view.ledger(),
    proof: view.proof(),
    absences: view.absences(),
  };
  if (answers.statement?.id !== statement || answers.statementsIn.length === 0 || answers.proof.held === 0) {
    throw new Error("A question about a declaration has a wrong answer.");
  }
  return { view, ...answers };
}

function lastId(records: readonly { readonly id: string }[]): string {
  return records.at(-1)?.id ?? "";
}
