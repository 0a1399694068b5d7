import type { Declaration } from "../model/declaration.ts";
import type { Problem } from "../model/problem.ts";
import type { Basis, Localized } from "../model/values.ts";
import type { Check } from "./check.ts";

export const basesExplained: Check = {
  name: "bases-explained",
  description: "Who acts or pays is named unless that is unclear, and what the words do not say is explained.",
  scope: "record",
  check: (declaration) => [...unnamed(declaration), ...uninferred(declaration), ...unexplained(declaration)],
};

function unnamed({ statements, commitments, money }: Declaration): Problem[] {
  const attributions: readonly { place: Place; basis: Basis; named: boolean }[] = [
    ...statements.map((r) => ({
      place: { record: `statements.${r.id}`, field: "holders" },
      basis: r.holderBasis,
      named: r.holders.length > 0,
    })),
    ...commitments.map((r) => ({
      place: { record: `commitments.${r.id}`, field: "obligors" },
      basis: r.obligorBasis,
      named: r.obligors.length > 0,
    })),
    ...money.map((r) => ({
      place: { record: `money.${r.id}`, field: "payer" },
      basis: r.payerBasis,
      named: r.payer !== undefined,
    })),
  ];
  return attributions
    .filter(({ basis, named }) => !named && basis !== "unclear")
    .map(({ place, basis }) => ({
      rule: "bases-explained",
      ...place,
      wrong: `nobody is named, though the basis is “${basis}”`,
      expected: "at least one actor, or the basis “unclear”",
      advice: "Name the actor, or say that the text leaves it open.",
    }));
}

/** Statements say from what their holders are inferred by a value of the codebook; a note is kept for close calls. */
function uninferred({ statements }: Declaration): Problem[] {
  return statements
    .filter(
      ({ holderBasis, holderInferredFrom }) => (holderBasis === "inferred") !== (holderInferredFrom !== undefined),
    )
    .map(({ id, holderBasis, holderInferredFrom }) => ({
      rule: "bases-explained",
      record: `statements.${id}`,
      field: "holderInferredFrom",
      wrong: `the basis is “${holderBasis}” and ${holderInferredFrom === undefined ? "nothing says from what" : `“${holderInferredFrom}” is given`}`,
      expected: "from what the holders are inferred, if and only if they are",
      advice: "Give it, take it out, or correct the basis.",
    }));
}

function unexplained({ commitments, money, work }: Declaration): Problem[] {
  const noted: readonly { place: Place; basis: Basis; note: Localized | undefined }[] = [
    ...commitments.map((r) => ({
      place: { record: `commitments.${r.id}`, field: "note" },
      basis: r.obligorBasis,
      note: r.note,
    })),
    ...money.map((r) => ({ place: { record: `money.${r.id}`, field: "note" }, basis: r.payerBasis, note: r.note })),
    ...work.dates.map((r, index) => ({
      place: { record: "work", field: `dates[${index}].note` },
      basis: r.basis,
      note: r.note,
    })),
  ];
  return noted
    .filter(({ basis, note }) => basis !== "stated" && note === undefined)
    .map(({ place, basis }) => ({
      rule: "bases-explained",
      ...place,
      wrong: `the basis is “${basis}” and no note says why`,
      expected: "a note in both languages",
      advice: "Say from which words it is inferred, or why it is unclear.",
    }));
}

type Place = Pick<Problem, "record" | "field">;
