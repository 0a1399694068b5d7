import {
  codebook,
  type Commitment,
  type Declaration,
  type Localized,
  type RuleId,
  type Statement,
  type StatementKind,
} from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { actorNames } from "./actors.ts";

/** How a passage is read, in words. */
export interface Reading {
  readonly id: string;
  readonly kind: StatementKind;
  readonly kindLabel: string;
  /** The words read, where they are not the whole sentence. */
  readonly part: string | undefined;
  /** Whose words or act; `undefined` where the text leaves it open. */
  readonly holders: string | undefined;
  readonly holderBasis: string;
  /** From what the holders are inferred, where they are. */
  readonly inferredFrom: Localized | undefined;
  readonly cue: readonly string[];
  /** The rule by which the words are read so; the method page tells it whole. */
  readonly rule: { readonly id: RuleId; readonly label: Localized };
  readonly note: Localized | undefined;
  /** The undertaking that the passage makes. */
  readonly commitment: Commitment | undefined;
}

/** Puts a statement into words; `sentence` is the text of the sentence beside which it is shown. */
export function readingOf(
  declaration: Declaration,
  statement: Statement,
  sentence: string,
  language: Language,
): Reading {
  const words = statement.anchors.map(({ exact }) => exact).join(" … ");
  return {
    id: statement.id,
    kind: statement.kind,
    kindLabel: codebook.kinds[statement.kind].label[language],
    part: words === sentence ? undefined : words,
    holders: actorNames(declaration, statement.holders, language),
    holderBasis: codebook.bases[statement.holderBasis][language],
    inferredFrom: statement.holderInferredFrom && codebook.holderInferences[statement.holderInferredFrom],
    cue: statement.cue,
    rule: ruleOf(declaration, statement),
    note: statement.note,
    commitment: declaration.commitments.find(({ statements }) => statements.includes(statement.id)),
  };
}

function ruleOf({ rules }: Declaration, { id, rule: wanted }: Statement): Reading["rule"] {
  const rule = rules.find((each) => each.id === wanted);
  if (rule === undefined) throw new Error(`statements.${id}: the declaration has no rule "${wanted}".`);
  return { id: rule.id, label: rule.label };
}
