import type { Instrument } from "../model/instrument.ts";
import type { Problem } from "../model/problem.ts";
import type { Check } from "./check.ts";

type Complaint = Omit<Problem, "rule" | "record">;

export const otherTextsSourced: Check = {
  name: "other-texts-sourced",
  description:
    "A text that the declaration does not name rests on a source, and stands to other texts, not to the declaration's passages.",
  scope: "record",
  check: ({ instruments }) =>
    instruments.flatMap((instrument) =>
      [...unsourced(instrument), ...misrelated(instrument)].map((complaint) => ({
        rule: "other-texts-sourced",
        record: `instruments.${instrument.id}`,
        ...complaint,
      })),
    ),
};

function unsourced({ anchors, sources, made, summary, type }: Instrument): Complaint[] {
  const rests = made !== undefined || summary !== undefined || type !== undefined;
  if (sources !== undefined || (anchors.length > 0 && !rests)) return [];
  return [
    {
      field: "sources",
      wrong:
        anchors.length > 0
          ? "more is told of it than the declaration says, without a source"
          : "the declaration does not name it, and no source is given",
      expected: "at least one source",
      advice: "Give the source, or leave out what rests on none.",
    },
  ];
}

function misrelated({ id, anchors, relations }: Instrument): Complaint[] {
  return relations.flatMap(({ statement, instrument }, index) => {
    if ((statement === undefined) === (instrument === undefined)) {
      return [
        {
          field: `relations[${index}]`,
          wrong: statement === undefined ? "it stands to nothing" : "it names a passage and a text at once",
          expected: "either `statement` or `instrument`",
          advice: "Name the passage that relates the declaration to it, or the other text.",
        },
      ];
    }
    if (statement !== undefined && anchors.length === 0) {
      return [
        {
          field: `relations[${index}].statement`,
          wrong: `the passage “${statement}” is to relate to it, and no words name it`,
          expected: "a passage that names the text",
          advice: "Quote the words that name it, or take the relation out.",
        },
      ];
    }
    if (instrument !== id) return [];
    return [
      {
        field: `relations[${index}].instrument`,
        wrong: "it stands to itself",
        expected: "another text",
        advice: "Name the other text, or take the relation out.",
      },
    ];
  });
}
