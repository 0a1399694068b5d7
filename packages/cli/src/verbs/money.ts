import {
  codebook,
  selectMoney,
  sumMoney,
  type Declaration,
  type Money,
  type MoneyStage,
  type SumAllowance,
} from "@entente/sdk";
import { legible } from "../layout/legible.ts";
import { listed, screenOf, type Screen } from "../layout/screen.ts";
import { renderTable } from "../layout/table.ts";
import { writeJson, writeText } from "../layout/write.ts";
import { didYouMean } from "../nearest-names.ts";
import { readDeclaration } from "../read-declaration.ts";
import type { Language } from "../records.ts";
import { Refusal } from "../refusal.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { describeSum } from "./money/describe-sum.ts";

/** Which sums are asked for, and whether they are to be added. */
export interface MoneyOptions {
  /** The file. */
  readonly declaration: string;
  /** Who pays. */
  readonly payer?: string;
  /** Where it is to be spent. */
  readonly place?: string;
  /** How far on its way it is. */
  readonly stage?: MoneyStage;
  /** Whether the sums are to be added up, so that a refusal is a problem. */
  readonly sum?: boolean;
  /** Reasons not to add that are set aside. */
  readonly allow?: readonly SumAllowance[];
  /** The language of what the declaration says. */
  readonly lang: Language;
  /** Whether a program reads the answer. */
  readonly json?: boolean;
}

/** Lists sums, and adds them up where that is true and says why not where it is not. */
export async function money(ids: readonly string[], options: MoneyOptions, terminal: Terminal): Promise<ExitCode> {
  const declaration = await readDeclaration(options.declaration, terminal);
  const facts = chosen(declaration, ids, options);
  const sum = sumMoney(facts, { allow: options.allow ?? [] });
  const { sentence, reasons } = describeSum(sum);
  if (options.json === true) writeJson({ money: facts, sum: { ...sum, sentence } }, terminal);
  else {
    const screen = screenOf(terminal.out);
    const table = facts.length === 0 ? [] : [renderFacts(facts, options.lang, screen)];
    const lines = [legible(sentence), ...reasons.map((reason) => listed(legible(reason), screen))];
    writeText([...table, lines.join("\n")].join("\n\n"), terminal);
  }
  return options.sum === true && sum.outcome === "refused" ? 1 : 0;
}

function chosen(
  declaration: Declaration,
  ids: readonly string[],
  { payer, place, stage }: MoneyOptions,
): readonly Money[] {
  known("sum", ids, declaration.money);
  known("actor", payer === undefined ? [] : [payer], declaration.actors);
  known("place", place === undefined ? [] : [place], declaration.places);
  const selected = selectMoney(declaration, {
    ...(payer !== undefined && { payer }),
    ...(place !== undefined && { place }),
    ...(stage !== undefined && { stage }),
  });
  return ids.length === 0 ? selected : selected.filter(({ id }) => ids.includes(id));
}

function known(noun: string, ids: readonly string[], records: readonly { readonly id: string }[]): void {
  const names = records.map(({ id }) => id);
  for (const id of ids) {
    if (!names.includes(id)) throw new Refusal(`No ${noun} has the id “${id}”.${didYouMean(id, names)}`);
  }
}

function renderFacts(facts: readonly Money[], language: Language, screen: Screen): string {
  const columns = ["id", "sum", "basis", "stage", "payer", "purpose"].map((title) => ({ title }));
  const rows = facts.map(({ id, amounts = [], qualifier, basis, stage, payer, purpose }) => [
    id,
    [
      ...(qualifier === "exact" ? [] : [codebook.moneyQualifiers[qualifier][language]]),
      amounts.map(({ asWritten }) => asWritten).join(" / "),
    ].join(" "),
    basis === undefined ? "" : codebook.moneyBases[basis][language],
    codebook.moneyStages[stage][language],
    payer ?? "",
    purpose[language],
  ]);
  return renderTable(
    columns,
    rows.map((row) => row.map((cell) => legible(cell.trim()))),
    screen,
  );
}
