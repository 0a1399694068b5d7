import type { Declaration } from "../model/declaration.ts";
import type { Bearing, Evidence } from "../model/evidence.ts";
import type { Problem } from "../model/problem.ts";
import type { Check } from "./check.ts";
import { didYouMean } from "./did-you-mean.ts";

type Complaint = Omit<Problem, "rule" | "record">;

export const evidenceFits: Check = {
  name: "evidence-fits",
  description:
    "A record bears on one undertaking or one passage at a time, meets conditions that are there, and names who speaks.",
  scope: "document",
  check: (declaration) => [
    ...declaration.evidence.flatMap((evidence) =>
      [
        ...speechless(evidence),
        ...evidence.bearsOn.flatMap((bearing, index) =>
          [...misdirected(bearing, evidence.bearsOn.slice(0, index), declaration), ...unmet(bearing, declaration)].map(
            (complaint) => ({ ...complaint, field: `bearsOn[${index}].${complaint.field}` }),
          ),
        ),
      ].map((complaint) => ({ rule: "evidence-fits", record: `evidence.${evidence.id}`, ...complaint })),
    ),
    ...lonelyOrigins(declaration),
  ],
};

function speechless({ speakers, source: { kind } }: Evidence): Complaint[] {
  if (speakers.length > 0 || kind === "press") return [];
  return [
    {
      field: "speakers",
      wrong: `nobody speaks, and the source is “${kind}”`,
      expected: "at least one actor; only the press speaks for itself",
      advice: "Name the body whose words the source carries.",
    },
  ];
}

function misdirected(bearing: Bearing, before: readonly Bearing[], { statements }: Declaration): Complaint[] {
  const { commitment, statement } = bearing;
  if ((commitment === undefined) === (statement === undefined)) {
    return [
      {
        field: commitment === undefined ? "commitment" : "statement",
        wrong: commitment === undefined ? "it bears on nothing" : "it bears on an undertaking and a passage at once",
        expected: "either `commitment` or `statement`",
        advice: "Name the undertaking, or the passage if it undertakes nothing.",
      },
    ];
  }
  if (before.some((other) => other.commitment === commitment && other.statement === statement)) {
    return [
      {
        field: commitment === undefined ? "statement" : "commitment",
        wrong: `“${commitment ?? statement ?? ""}” stands twice`,
        expected: "one bearing for each undertaking or passage",
        advice: "Say in one what the record shows of it.",
      },
    ];
  }
  const kind = statements.find(({ id }) => id === statement)?.kind;
  if (kind !== "commitment" && kind !== "follow-up") return [];
  return [
    {
      field: "statement",
      wrong: `the passage “${statement ?? ""}” is an undertaking`,
      expected: "the undertaking that cites it, in `commitment`",
      advice: "Name the undertaking in place of its passage.",
    },
  ];
}

function unmet({ commitment, shows, meets, supersededBy }: Bearing, { commitments }: Declaration): Complaint[] {
  const conditions = commitments.find(({ id }) => id === commitment)?.completionTest?.map(({ id }) => id) ?? [];
  const isDone = shows === "complete" || shows === "substantial";
  const showsNothing = shows === "nothing" || shows === "not-started" || shows === "superseded";
  const complaints: Complaint[] = (meets ?? [])
    .filter((condition) => !conditions.includes(condition))
    .map((condition) => ({
      field: "meets",
      wrong: `no condition “${condition}”`,
      expected: "ids of conditions of the undertaking's completion test",
      advice: didYouMean(condition, conditions),
    }));
  if (commitment !== undefined && isDone && conditions.length > 0 && meets === undefined) {
    complaints.push({
      field: "meets",
      wrong: `it shows “${shows}” and meets no condition`,
      expected: "the conditions that it shows to be met",
      advice: "Name them, or say that it shows less.",
    });
  }
  if (showsNothing && meets !== undefined) {
    complaints.push({
      field: "meets",
      wrong: `it shows “${shows}” and meets conditions`,
      expected: "no conditions",
      advice: "Take them out, or say that it shows more.",
    });
  }
  if ((shows === "superseded") !== (supersededBy !== undefined)) {
    complaints.push({
      field: "supersededBy",
      wrong:
        supersededBy === undefined
          ? "nothing says which text took its place"
          : `it shows “${shows}”, and a text is named that took its place`,
      expected: "`supersededBy` where it shows “superseded”, and nowhere else",
      advice: "Name the text, or say what the record shows.",
    });
  }
  return complaints;
}

function lonelyOrigins({ evidence }: Declaration): Problem[] {
  return evidence
    .filter(({ id, origin }) => origin !== undefined && !evidence.some((r) => r.id !== id && r.origin === origin))
    .map(({ id, origin }) => ({
      rule: "evidence-fits",
      record: `evidence.${id}`,
      field: "origin",
      wrong: `no other record has the origin “${origin ?? ""}”`,
      expected: "an origin that two records share, or none",
      advice: "Leave it out, or give the other record the same.",
    }));
}
