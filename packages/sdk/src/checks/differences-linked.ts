import type { Contradiction } from "../model/contradiction.ts";
import type { Declaration } from "../model/declaration.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Problem } from "../model/problem.ts";
import { withMembers } from "../query/bearings.ts";
import type { Check } from "./check.ts";

type Complaint = Omit<Problem, "rule" | "record">;

export const differencesLinked: Check = {
  name: "differences-linked",
  description:
    "All records of a difference bear on what it concerns, and it concerns the passages that are a side, or what they undertake.",
  scope: "document",
  check: (declaration) =>
    declaration.contradictions.flatMap((contradiction) =>
      [
        ...unlinked(contradiction, declaration),
        ...undertaking(contradiction, declaration),
        ...unconcerned(contradiction, declaration),
      ].map((complaint) => ({
        rule: "differences-linked",
        record: `contradictions.${contradiction.id}`,
        ...complaint,
      })),
    ),
};

/** Records of the difference that do not bear on what it concerns. */
function unlinked({ evidence: named, concerns }: Contradiction, declaration: Declaration): Complaint[] {
  const records = declaration.evidence.filter(({ id }) => named.includes(id));
  const missing = (field: string, concerned: string, bears: (record: Evidence) => boolean): Complaint[] =>
    records
      .filter((record) => !bears(record))
      .map(({ id }) => ({
        field,
        wrong: `the record “${id}” does not bear on “${concerned}”`,
        expected: "only what every record of the difference bears on",
        advice: "Say in the record what it shows of it, if only “nothing”, or take it out here.",
      }));
  return [
    ...concerns.commitments.flatMap((concerned, index) => {
      const those = withMembers(declaration, concerned);
      return missing(`concerns.commitments[${index}]`, concerned, ({ bearsOn }) =>
        bearsOn.some(({ commitment }) => commitment !== undefined && those.includes(commitment)),
      );
    }),
    ...concerns.statements.flatMap((concerned, index) =>
      missing(`concerns.statements[${index}]`, concerned, ({ bearsOn }) =>
        bearsOn.some(({ statement }) => statement === concerned),
      ),
    ),
  ];
}

function undertaking({ concerns }: Contradiction, { commitments }: Declaration): Complaint[] {
  return concerns.statements.flatMap((id, index) => {
    if (!commitments.some(({ statements }) => statements.includes(id))) return [];
    return [
      {
        field: `concerns.statements[${index}]`,
        wrong: `the passage “${id}” is an undertaking`,
        expected: "the undertaking that cites it, in `concerns.commitments`",
        advice: "Name the undertaking in place of its passage.",
      },
    ];
  });
}

/** Passages that are a side of the difference although it does not concern them. */
function unconcerned({ statements, concerns }: Contradiction, { commitments }: Declaration): Complaint[] {
  return statements.flatMap((id, index) => {
    const cited = commitments.find((commitment) => commitment.statements.includes(id))?.id;
    const isConcerned = cited === undefined ? concerns.statements.includes(id) : concerns.commitments.includes(cited);
    if (isConcerned) return [];
    return [
      {
        field: `statements[${index}]`,
        wrong: `the passage “${id}” is a side, and the difference does not concern ${cited === undefined ? "it" : `“${cited}”`}`,
        expected: `it in \`concerns.${cited === undefined ? "statements" : "commitments"}\``,
        advice: "Name it there, or take the passage out.",
      },
    ];
  });
}
