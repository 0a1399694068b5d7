import type { Declaration } from "../model/declaration.ts";
import { anchoredRecords } from "../query/anchored-records.ts";
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
  alignments: "alignment",
  sections: "section",
  paragraphs: "paragraph",
  sentences: "sentence",
  statements: "statement",
  commitments: "commitment",
  strands: "strand",
  money: "money record",
  dates: "date",
  quantities: "quantity",
  actors: "actor",
  places: "place",
  events: "event",
  instruments: "instrument",
  subjects: "subject",
  evidence: "evidence record",
  contradictions: "contradiction",
  silences: "silence",
  terms: "term",
  wordsSought: "word sought",
  codings: "coding agreement",
  exceptions: "exception",
  rules: "rule",
  redirects: "redirect",
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
  return [
    ...workReferences(declaration),
    ...documentReferences(declaration),
    ...readingReferences(declaration),
    ...entityReferences(declaration),
    ...recordReferences(declaration),
    ...anchorReferences(declaration),
  ];
}

function workReferences({ work }: Declaration): Reference[] {
  const from = referrer("work");
  return [...from("parties", "actors", work.parties), ...from("codedExpression", "expressions", work.codedExpression)];
}

function documentReferences({ manifestations, alignments, sections, paragraphs, sentences }: Declaration): Reference[] {
  return [
    ...manifestations.flatMap((r) => referrer(`manifestations.${r.id}`)("expression", "expressions", r.expression)),
    ...alignments.flatMap((r) => referrer(`alignments.${r.id}`)("expression", "expressions", r.expression)),
    ...sections.flatMap((r) => referrer(`sections.${r.id}`)("expression", "expressions", r.expression)),
    ...paragraphs.flatMap((r) => referrer(`paragraphs.${r.id}`)("section", "sections", r.section)),
    ...sentences.flatMap((r) => {
      const from = referrer(`sentences.${r.id}`);
      return [...from("paragraph", "paragraphs", r.paragraph), ...from("section", "sections", r.section)];
    }),
  ];
}

function readingReferences({ statements, commitments, money, quantities }: Declaration): Reference[] {
  return [
    ...statements.flatMap((r) => {
      const from = referrer(`statements.${r.id}`);
      return [
        ...from("holders", "actors", r.holders),
        ...from("addressees", "actors", r.addressees),
        ...from("rule", "rules", r.rule),
      ];
    }),
    ...commitments.flatMap((r) => {
      const from = referrer(`commitments.${r.id}`);
      return [
        ...from("statements", "statements", r.statements),
        ...from("partOf", "commitments", r.partOf),
        ...from("obligors", "actors", r.obligors),
        ...from("strand", "strands", r.strand),
        ...from("noveltyChecked.earlier", "instruments", r.noveltyChecked?.earlier),
        ...from("due", "dates", r.due),
        ...from("mechanism.from", "actors", r.mechanism?.from),
        ...from("mechanism.to", "actors", r.mechanism?.to),
      ];
    }),
    ...money.flatMap((r) => {
      const from = referrer(`money.${r.id}`);
      return [
        ...from("payer", "actors", r.payer),
        ...from("recipient", "actors", r.recipient),
        ...from("place", "places", r.place),
        ...from("announcedIn", "instruments", r.announcedIn),
        ...from("announcedOn", "dates", r.announcedOn),
        ...from("additionalTo", "money", r.additionalTo),
        ...from("partOf", "money", r.partOf),
        ...from("commitment", "commitments", r.commitment),
      ];
    }),
    ...quantities.flatMap((r) => referrer(`quantities.${r.id}`)("commitment", "commitments", r.commitment)),
  ];
}

function entityReferences({ actors, places, events, instruments, redirects }: Declaration): Reference[] {
  return [
    ...actors.flatMap((r) => referrer(`actors.${r.id}`)("actsFor", "actors", r.actsFor)),
    ...places.flatMap((r) => referrer(`places.${r.id}`)("within", "places", r.within)),
    ...events.flatMap((r) => {
      const from = referrer(`events.${r.id}`);
      return [
        ...from("date", "dates", r.date),
        ...from("place", "places", r.place),
        ...from("participants", "actors", r.participants),
      ];
    }),
    ...instruments.flatMap((r) => {
      const from = referrer(`instruments.${r.id}`);
      return [
        ...from("date", "dates", r.date),
        ...from("parties", "actors", r.parties),
        ...r.relations.flatMap(({ statement, instrument }, index) => [
          ...from(`relations[${index}].statement`, "statements", statement),
          ...from(`relations[${index}].instrument`, "instruments", instrument),
        ]),
      ];
    }),
    ...redirects.flatMap((r) => referrer(`redirects.${r.id}`)("to", r.array, r.to)),
  ];
}

function recordReferences({ subjects, evidence, contradictions, silences, terms }: Declaration): Reference[] {
  return [
    ...subjects.flatMap((r) => {
      const from = referrer(`subjects.${r.id}`);
      return [
        ...from("commitments", "commitments", r.commitments),
        ...r.appearances.flatMap(({ instrument, who }, index) => [
          ...from(`appearances[${index}].instrument`, "instruments", instrument),
          ...from(`appearances[${index}].who`, "actors", who),
        ]),
      ];
    }),
    ...evidence.flatMap((r) => {
      const from = referrer(`evidence.${r.id}`);
      return [
        ...from("speakers", "actors", r.speakers),
        ...from("creditedTo", "instruments", r.creditedTo),
        ...r.bearsOn.flatMap(({ commitment, statement, supersededBy }, index) => [
          ...from(`bearsOn[${index}].commitment`, "commitments", commitment),
          ...from(`bearsOn[${index}].statement`, "statements", statement),
          ...from(`bearsOn[${index}].supersededBy`, "instruments", supersededBy),
        ]),
      ];
    }),
    ...contradictions.flatMap((r) => {
      const from = referrer(`contradictions.${r.id}`);
      return [
        ...from("evidence", "evidence", r.evidence),
        ...from("statements", "statements", r.statements),
        ...from("concerns.commitments", "commitments", r.concerns.commitments),
        ...from("concerns.statements", "statements", r.concerns.statements),
      ];
    }),
    ...silences.flatMap((r) => {
      const from = referrer(`silences.${r.id}`);
      return [
        ...from("commitments", "commitments", r.commitments),
        ...from("statements", "statements", r.statements),
        ...r.requests.flatMap(({ to }, index) => from(`requests[${index}].to`, "actors", to)),
      ];
    }),
    ...terms.flatMap((r) => referrer(`terms.${r.id}`)("seeAlso", "terms", r.seeAlso)),
  ];
}

function anchorReferences(declaration: Declaration): Reference[] {
  return anchoredRecords(declaration).flatMap(({ array, id, anchors }) => {
    const from = referrer(`${array}.${id}`);
    return anchors.flatMap(({ expression, sentences }, index) => [
      ...from(`anchors[${index}].expression`, "expressions", expression),
      ...from(`anchors[${index}].sentences`, "sentences", sentences),
    ]);
  });
}

type Referrer = (field: string, target: RecordArray, ids: string | readonly string[] | undefined) => Reference[];

function referrer(record: string): Referrer {
  return (field, target, ids) => {
    if (ids === undefined) return [];
    if (typeof ids === "string") return [{ record, field, target, id: ids }];
    return ids.map((id, index) => ({ record, field: `${field}[${index}]`, target, id }));
  };
}
