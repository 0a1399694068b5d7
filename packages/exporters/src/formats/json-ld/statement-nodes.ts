import {
  membersOf,
  type Commitment,
  type CompletionCondition,
  type Mechanism,
  type Statement,
  type Strand,
} from "@entente/sdk";
import { concept, concepts, linksTo, linkTo, some, wordsOf, type Maker, type Node } from "./node.ts";
import { statusNodes } from "./status-nodes.ts";

/** The passages as quotations, and what they undertake, each with its statuses. */
export function statementNodes(maker: Maker): readonly Node[] {
  const { statements, strands, commitments } = maker.declaration;
  return [
    ...statements.map((statement) => statementNode(maker, statement)),
    ...strands.map((strand) => strandNode(maker, strand)),
    ...commitments.flatMap((commitment) => [commitmentNode(maker, commitment), ...statusNodes(maker, commitment)]),
  ];
}

function statementNode(maker: Maker, statement: Statement): Node {
  const { id, kind, holders, holderBasis, holderInferredFrom, addressees, cue, rule, note, anchors } = statement;
  const sources = [...new Set(anchors.map(({ expression }) => expression))];
  const [language = "und"] = maker.declaration.expressions.flatMap((expression) =>
    sources.includes(expression.id) ? [expression.language] : [],
  );
  return {
    "@id": maker.addressOf("statements", id),
    "@type": ["Quotation", "Entity"],
    text: wordsOf(maker, anchors),
    wasQuotedFrom: linksTo(maker, "expressions", sources),
    isPartOf: linksTo(maker, "expressions", sources),
    spokenByCharacter: linksTo(maker, "actors", holders),
    holderBasis: concept("bases", holderBasis),
    holderInferredFrom: concept("holderInferences", holderInferredFrom),
    addressee: linksTo(maker, "actors", addressees),
    kind: concept("kinds", kind),
    cue: { [language]: cue },
    rule: concept("rules", rule),
    note,
  };
}

function strandNode(maker: Maker, { id, title, basis, note }: Strand): Node {
  return { "@id": maker.addressOf("strands", id), "@type": "Concept", prefLabel: title, strandBasis: basis, note };
}

function commitmentNode(maker: Maker, commitment: Commitment): Node {
  const { id, title, summary, statements, partOf, obligors, note, action, object, beneficiary, due } = commitment;
  const { noveltyChecked: found, mechanism, completionTest = [] } = commitment;
  return {
    "@id": maker.addressOf("commitments", id),
    "@type": [classOf(maker, commitment), "Entity"],
    name: title,
    description: summary,
    hadPrimarySource: linksTo(maker, "statements", statements),
    isPartOf: linkTo(maker, "commitments", partOf),
    obligor: linksTo(maker, "actors", obligors),
    obligorBasis: concept("bases", commitment.obligorBasis),
    jointness: concept("jointnesses", commitment.jointness),
    action,
    object,
    beneficiary,
    strand: linkTo(maker, "strands", commitment.strand),
    strength: concept("strengths", commitment.strength),
    noveltyStated: concept("novelties", commitment.noveltyStated),
    noveltyFound: concept("noveltyFindings", found?.value),
    earlierText: linksTo(maker, "instruments", found?.earlier),
    noveltyNote: found?.note,
    phase: concept("phases", commitment.phase),
    horizon: concept("horizons", commitment.horizon),
    due: linkTo(maker, "dates", due),
    catalyst: concepts("catalysts", commitment.catalysts),
    verifiability: concept("verifiabilities", commitment.verifiability),
    missingInformation: concepts("missingInformation", commitment.missingInformation),
    completionCondition: some(completionTest.map((condition) => conditionNode(maker, id, condition))),
    ...(mechanism && mechanismFields(maker, mechanism)),
    note,
  };
}

function classOf({ declaration }: Maker, { id, mechanism }: Commitment): string {
  if (mechanism !== undefined) return "FollowUpArrangement";
  return membersOf(declaration, id).length > 0 ? "Framework" : "Undertaking";
}

function conditionNode({ addressOf }: Maker, commitment: string, { id, en, fr }: CompletionCondition): Node {
  return {
    "@id": addressOf("commitments", commitment, "conditions", id),
    "@type": "CompletionCondition",
    description: { en, fr },
  };
}

function mechanismFields(maker: Maker, { type, from, to, frequency }: Mechanism): Node {
  return {
    mechanism: concept("mechanismTypes", type),
    followUpFrom: linksTo(maker, "actors", from),
    followUpTo: linksTo(maker, "actors", to),
    frequency,
  };
}
