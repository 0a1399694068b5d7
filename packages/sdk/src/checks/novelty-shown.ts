import type { Commitment } from "../model/commitment.ts";
import type { Declaration } from "../model/declaration.ts";
import type { Instrument } from "../model/instrument.ts";
import type { Problem } from "../model/problem.ts";
import { dayOfDeclaration } from "../query/day-of-declaration.ts";
import type { Check } from "./check.ts";

type Complaint = Omit<Problem, "rule" | "record">;

export const noveltyShown: Check = {
  name: "novelty-shown",
  description:
    "Whether an undertaking is new follows from a subject that it shares with earlier texts, whose order is that of their dates.",
  scope: "document",
  check: (declaration) => [
    ...declaration.commitments.flatMap((commitment) =>
      unshown(commitment, declaration).map((complaint) => ({
        rule: "novelty-shown",
        record: `commitments.${commitment.id}`,
        ...complaint,
      })),
    ),
    ...disordered(declaration),
  ],
};

function unshown({ id, noveltyChecked }: Commitment, declaration: Declaration): Complaint[] {
  if (noveltyChecked === undefined) return [];
  const { value, earlier } = noveltyChecked;
  if ((value === "restated") !== earlier.length > 0) {
    return [
      {
        field: "noveltyChecked.earlier",
        wrong: `it is “${value}”, and ${earlier.length === 0 ? "no earlier text is named" : "an earlier text is named"}`,
        expected: "earlier texts where it is “restated”, and nowhere else",
        advice: "Name the earlier text, or correct the value.",
      },
    ];
  }
  const shared = declaration.subjects.filter(({ commitments }) => commitments.includes(id));
  const compared = shared.flatMap(({ appearances }) => appearances.map(({ instrument }) => instrument));
  const start = dayOfDeclaration(declaration);
  return earlier.flatMap((text, index) => {
    const day = dayOf(
      declaration.instruments.find((instrument) => instrument.id === text),
      declaration,
    );
    const isLater = day !== undefined && day >= start;
    if (compared.includes(text) && !isLater) return [];
    return [
      {
        field: `noveltyChecked.earlier[${index}]`,
        wrong: isLater ? `“${text}” is of ${day}, which is not earlier` : `no subject compares it with “${text}”`,
        expected: "an earlier text that a subject of this undertaking holds",
        advice: "Record how that text treats the subject, or take it out.",
      },
    ];
  });
}

function disordered(declaration: Declaration): Problem[] {
  return declaration.subjects.flatMap(({ id, appearances }) => {
    const days = appearances.map(({ instrument }) =>
      dayOf(
        declaration.instruments.find((text) => text.id === instrument),
        declaration,
      ),
    );
    return appearances.flatMap(({ instrument }, index) => {
      const [before = "", day] = [days[index - 1], days[index]];
      if (day === undefined || before <= day) return [];
      return [
        {
          rule: "novelty-shown",
          record: `subjects.${id}`,
          field: `appearances[${index}].instrument`,
          wrong: `“${instrument}” is of ${day} and stands after a text of ${before}`,
          expected: "texts in the order of their dates",
          advice: "Put it before that text.",
        },
      ];
    });
  });
}

/** The last day on which a text can have been made. */
function dayOf(instrument: Instrument | undefined, { dates }: Declaration): string | undefined {
  return instrument?.latest ?? dates.find(({ id }) => id === instrument?.date)?.latest;
}
