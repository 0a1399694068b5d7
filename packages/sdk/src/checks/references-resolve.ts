import type { Declaration } from "../model/declaration.ts";
import type { Check } from "./check.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { RecordArray } from "./record-ids.ts";

interface Reference {
  readonly record: string;
  readonly field: string;
  readonly target: RecordArray;
  readonly id: string;
}

const nouns: Readonly<Record<RecordArray, string>> = {
  expressions: "expression",
  manifestations: "manifestation",
  sections: "section",
  paragraphs: "paragraph",
  sentences: "sentence",
  statements: "statement",
  commitments: "commitment",
  strands: "strand",
  money: "money record",
  actors: "actor",
  rules: "rule",
};

export const referencesResolve: Check = {
  name: "references-resolve",
  description: "Every id that a record names is the id of a record.",
  scope: "record",
  check: (declaration, ids) => {
    const known = new Map(Object.entries(ids).map(([array, list]) => [array, new Set(list)]));
    return references(declaration)
      .filter(({ target, id }) => !known.get(target)?.has(id))
      .map(({ record, field, target, id }) => ({
        rule: "references-resolve",
        record,
        field,
        wrong: `no ${nouns[target]} “${id}”`,
        expected: `the id of a record in \`${target}\``,
        advice: didYouMean(id, [...new Set(ids[target])]),
      }));
  },
};

function references(declaration: Declaration): Reference[] {
  return [...workReferences(declaration), ...recordReferences(declaration)];
}

function workReferences({ work }: Declaration): Reference[] {
  const from = referrer("work");
  return [...from("parties", "actors", work.parties), ...from("codedExpression", "expressions", work.codedExpression)];
}

function recordReferences(declaration: Declaration): Reference[] {
  const { manifestations, sections, paragraphs, sentences, statements, commitments, money, actors } = declaration;
  return [
    ...manifestations.flatMap((r) => referrer(`manifestations.${r.id}`)("expression", "expressions", r.expression)),
    ...sections.flatMap((r) => referrer(`sections.${r.id}`)("expression", "expressions", r.expression)),
    ...paragraphs.flatMap((r) => referrer(`paragraphs.${r.id}`)("section", "sections", r.section)),
    ...sentences.flatMap((r) => {
      const from = referrer(`sentences.${r.id}`);
      return [...from("paragraph", "paragraphs", r.paragraph), ...from("section", "sections", r.section)];
    }),
    ...statements.flatMap((r) => {
      const from = referrer(`statements.${r.id}`);
      return [...from("holders", "actors", r.holders), ...from("rule", "rules", r.rule), ...anchored(from, r.anchors)];
    }),
    ...commitments.flatMap((r) => {
      const from = referrer(`commitments.${r.id}`);
      return [
        ...from("statements", "statements", r.statements),
        ...from("partOf", "commitments", r.partOf),
        ...from("obligors", "actors", r.obligors),
        ...from("strand", "strands", r.strand),
        ...from("mechanism.from", "actors", r.mechanism?.from),
        ...from("mechanism.to", "actors", r.mechanism?.to),
      ];
    }),
    ...money.flatMap((r) => {
      const from = referrer(`money.${r.id}`);
      return [
        ...from("payer", "actors", r.payer),
        ...from("recipient", "actors", r.recipient),
        ...from("additionalTo", "money", r.additionalTo),
        ...from("partOf", "money", r.partOf),
        ...from("commitment", "commitments", r.commitment),
        ...anchored(from, r.anchors),
      ];
    }),
    ...actors.flatMap((r) => referrer(`actors.${r.id}`)("actsFor", "actors", r.actsFor)),
  ];
}

type Referrer = (field: string, target: RecordArray, ids: string | readonly string[] | undefined) => Reference[];

function referrer(record: string): Referrer {
  return (field, target, ids) => {
    if (ids === undefined) return [];
    if (typeof ids === "string") return [{ record, field, target, id: ids }];
    return ids.map((id, index) => ({ record, field: `${field}[${index}]`, target, id }));
  };
}

function anchored(
  from: Referrer,
  anchors: readonly { readonly expression: string; readonly sentences: readonly string[] }[],
): Reference[] {
  return anchors.flatMap(({ expression, sentences }, index) => [
    ...from(`anchors[${index}].expression`, "expressions", expression),
    ...from(`anchors[${index}].sentences`, "sentences", sentences),
  ]);
}
