import type { Commitment } from "../model/commitment.ts";
import type { Problem } from "../model/problem.ts";
import { membersOf } from "../query/commitments.ts";
import type { Check } from "./check.ts";

export const completionTested: Check = {
  name: "completion-tested",
  description:
    "An undertaking that can be checked says what would count as done; a framework and one that cannot be checked do not.",
  scope: "document",
  check: (declaration) =>
    declaration.commitments.flatMap((commitment) => [
      ...presence(commitment, membersOf(declaration, commitment.id).length > 0),
      ...repeats(commitment),
    ]),
};

function presence(
  { id, completionTest, verifiability, missingInformation }: Commitment,
  isFramework: boolean,
): Problem[] {
  const complaint = { rule: "completion-tested", record: `commitments.${id}`, field: "completionTest" };
  if (isFramework || verifiability === "not-verifiable") {
    if (completionTest !== undefined) {
      return [
        {
          ...complaint,
          wrong: `it has a completion test, and ${isFramework ? "others belong to it" : "its wording allows no check"}`,
          expected: "no completion test",
          advice: "Take the test out, or correct the verifiability.",
        },
      ];
    }
    if (isFramework || missingInformation.includes("measure")) return [];
    return [
      {
        ...complaint,
        field: "missingInformation",
        wrong: "its wording allows no check, and the measure is not named as missing",
        expected: "“measure” among what is missing",
        advice: "Name it, or correct the verifiability.",
      },
    ];
  }
  if (completionTest !== undefined) return [];
  return [
    {
      ...complaint,
      wrong: "nothing says what would count as done",
      expected: "at least one condition, in both languages",
      advice: "Write the conditions from the words alone, before looking at evidence.",
    },
  ];
}

function repeats({ id, completionTest = [] }: Commitment): Problem[] {
  return completionTest.flatMap((condition, index) =>
    completionTest.findIndex((other) => other.id === condition.id) === index
      ? []
      : [
          {
            rule: "completion-tested",
            record: `commitments.${id}`,
            field: `completionTest[${index}].id`,
            wrong: `the condition “${condition.id}” stands twice`,
            expected: "an id of its own for each condition",
            advice: "Give one of the two another id.",
          },
        ],
  );
}
