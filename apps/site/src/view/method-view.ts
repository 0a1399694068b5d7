import {
  proof,
  type Anchor,
  type CodingAgreement,
  type Declaration,
  type Localized,
  type RuleId,
  type StatementKind,
} from "@entente/sdk";
import { coverageReport, type CoverageCount } from "@entente/sdk/checks";
import { sentenceNumber } from "./text-view.ts";

/** A passage whose reading was close, with the reason. */
interface CloseCall {
  readonly id: string;
  readonly kind: StatementKind;
  readonly note: Localized;
  readonly sentence: { readonly id: string; readonly number: number };
}

/** What the method page tells, all computed from the declaration. */
export interface MethodView {
  /** For each rule the first words that were read by it. */
  readonly examples: ReadonlyMap<RuleId, Anchor>;
  readonly coverage: readonly { readonly key: CoverageKey; readonly count: CoverageCount }[];
  readonly exceptions: readonly { readonly id: string; readonly words: string; readonly reason: Localized }[];
  readonly quotes: number;
  readonly agreement: readonly CodingAgreement[];
  readonly closeCalls: readonly CloseCall[];
}

/** What is counted in the text. */
type CoverageKey = "sentences" | "currencies" | "figures" | "times" | "modalWords";

const keys: readonly CoverageKey[] = ["sentences", "currencies", "figures", "times", "modalWords"];

/** Computes what the method page tells. */
export function methodView(declaration: Declaration): MethodView {
  const report = coverageReport(declaration);
  return {
    examples: firstByRule(declaration),
    coverage: keys.map((key) => ({ key, count: report[key] })),
    exceptions: report.exceptions.map(({ exception, words, reason }) => ({
      id: exception,
      words: words.join(" … "),
      reason,
    })),
    quotes: proof(declaration).held,
    agreement: declaration.codings,
    closeCalls: declaration.statements.flatMap(({ id, kind, note, anchors }) => {
      const sentence = anchors[0]?.sentences[0];
      if (note?.en.startsWith("A close call") !== true || sentence === undefined) return [];
      return [{ id, kind, note, sentence: { id: sentence, number: sentenceNumber(declaration, sentence) } }];
    }),
  };
}

function firstByRule({ statements }: Declaration): ReadonlyMap<RuleId, Anchor> {
  const examples = new Map<RuleId, Anchor>();
  for (const { rule, anchors } of statements) {
    const [first] = anchors;
    if (first !== undefined && !examples.has(rule)) examples.set(rule, first);
  }
  return examples;
}
