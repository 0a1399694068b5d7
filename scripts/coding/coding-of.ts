import { membersOf, type Declaration } from "@entente/sdk";
import type { Coding } from "./coding.ts";

/** A declaration in the form in which coders write, so that it can be compared with what they wrote. */
export function codingOf(declaration: Declaration): Coding {
  const sentences = new Map(declaration.sentences.map((sentence) => [sentence.id, sentence]));
  return {
    spans: declaration.statements.flatMap(({ id, kind, holders, holderBasis, addressees, cue, rule, anchors }) =>
      anchors.flatMap((anchor) =>
        anchor.sentences.flatMap((sentence) => {
          const { start = 0, end = 0, text = "" } = sentences.get(sentence) ?? {};
          const undertaking = declaration.commitments.find(({ statements }) => statements.includes(id))?.id;
          return [
            {
              sentence,
              quote: text.slice(Math.max(anchor.start, start) - start, Math.min(anchor.end, end) - start),
              kind,
              holders: [...holders],
              holderBasis,
              ...(addressees !== undefined && { addressees: [...addressees] }),
              cue: [...cue],
              rule,
              ...(undertaking !== undefined && { undertaking }),
            },
          ];
        }),
      ),
    ),
    undertakings: declaration.commitments.map((commitment) => ({
      id: commitment.id,
      title: commitment.title.en,
      obligors: [...commitment.obligors],
      obligorBasis: commitment.obligorBasis,
      strength: commitment.strength,
      noveltyStated: commitment.noveltyStated,
      phase: commitment.phase,
      horizon: commitment.horizon,
      jointness: commitment.jointness,
      verifiability: commitment.verifiability,
      framework: membersOf(declaration, commitment.id).length > 0,
      ...(commitment.mechanism !== undefined && { mechanism: commitment.mechanism.type }),
    })),
    money: declaration.money.map((sum) => ({
      sentence: sum.anchors[0]?.sentences[0] ?? "",
      quote: sum.anchors[0]?.exact ?? "",
      qualifier: sum.qualifier,
      ...(sum.amounts !== undefined && { amounts: sum.amounts.map(({ value, currency }) => ({ value, currency })) }),
      ...(sum.basis !== undefined && { basis: sum.basis }),
      ...(sum.payer !== undefined && { payer: sum.payer }),
      payerBasis: sum.payerBasis,
      stage: sum.stage,
      noveltyStated: sum.noveltyStated,
    })),
  };
}
