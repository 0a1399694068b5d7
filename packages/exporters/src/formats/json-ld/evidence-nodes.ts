import type { Bearing, Contradiction, Evidence, Silence } from "@entente/sdk";
import { figureNode } from "./figure-nodes.ts";
import { concept, linksTo, linkTo, some, type Maker, type Node } from "./node.ts";
import { sourceNode } from "./source-node.ts";

/** What records show of what happened, where sources differ, and what was not found. */
export function evidenceNodes(maker: Maker): readonly Node[] {
  const { evidence, contradictions, silences } = maker.declaration;
  return [
    ...evidence.map((record) => evidenceNode(maker, record)),
    ...contradictions.map((contradiction) => contradictionNode(maker, contradiction)),
    ...silences.map((silence) => silenceNode(maker, silence)),
  ];
}

function evidenceNode(maker: Maker, evidence: Evidence): Node {
  const { id, date, earliest, latest, dateBasis, fact, figures, source, speakers, bearsOn, note } = evidence;
  return {
    "@id": maker.addressOf("evidence", id),
    "@type": ["Record", "Entity"],
    description: fact,
    date,
    earliest,
    latest,
    dateBasis: concept("dateBases", dateBasis),
    figure: some(figures.map(figureNode)),
    [isPrimary(evidence) ? "hadPrimarySource" : "wasDerivedFrom"]: sourceNode(source),
    speaker: linksTo(maker, "actors", speakers),
    readInFull: evidence.readInFull,
    bearing: some(bearsOn.map((bearing) => bearingNode(maker, bearing))),
    origin: evidence.origin,
    creditedTo: linkTo(maker, "instruments", evidence.creditedTo),
    note,
  };
}

/** A primary source in the sense of PROV comes from one who knows at first hand; the press only tells of it. */
function isPrimary({ source, speakers }: Evidence): boolean {
  return source.kind !== "press" && speakers.length > 0;
}

function bearingNode(maker: Maker, { commitment, statement, shows, meets = [], supersededBy, note }: Bearing): Node {
  return {
    "@type": "Bearing",
    about: linkTo(maker, "commitments", commitment) ?? linkTo(maker, "statements", statement),
    shows: concept("showings", shows),
    meets: some(
      meets.flatMap((id) =>
        commitment === undefined ? [] : [maker.addressOf("commitments", commitment, "conditions", id)],
      ),
    ),
    supersededBy: linkTo(maker, "instruments", supersededBy),
    note,
  };
}

function contradictionNode(maker: Maker, contradiction: Contradiction): Node {
  const { id, title, differs, evidence, statements, concerns, mayExplain, wouldSettle } = contradiction;
  const sides = [
    ...evidence.map((record) => linkTo(maker, "evidence", record)),
    ...statements.map((statement) => linkTo(maker, "statements", statement)),
  ];
  return {
    "@id": maker.addressOf("contradictions", id),
    "@type": "Difference",
    name: title,
    description: differs,
    about: some(subjectsOf(maker, concerns)),
    between: sides,
    mayExplain,
    wouldSettle,
  };
}

function silenceNode(maker: Maker, silence: Silence): Node {
  const { id, title, commitments, statements, lookedFor, where, upTo, wouldAnswer, requests, note } = silence;
  return {
    "@id": maker.addressOf("silences", id),
    "@type": "NotFound",
    name: title,
    about: some(subjectsOf(maker, { commitments, statements })),
    lookedFor,
    lookedIn: where,
    searchedUpTo: upTo,
    wouldAnswer,
    request: some(
      requests.map(({ route, to }) => ({
        "@type": "Request",
        route: concept("requestRoutes", route),
        askedOf: linkTo(maker, "actors", to),
      })),
    ),
    note,
  };
}

/** The undertakings and passages that a difference or a silence is about. */
function subjectsOf(
  maker: Maker,
  { commitments, statements }: Contradiction["concerns"],
): readonly (string | undefined)[] {
  return [
    ...commitments.map((commitment) => linkTo(maker, "commitments", commitment)),
    ...statements.map((statement) => linkTo(maker, "statements", statement)),
  ];
}
