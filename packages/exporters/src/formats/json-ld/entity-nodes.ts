import { principalsOf } from "@entente/sdk";
import type { Actor, Appearance, ExternalId, Instrument, Occasion, Place, Subject } from "@entente/sdk";
import { figureNode } from "./figure-nodes.ts";
import { concept, concepts, linksTo, linkTo, some, type Maker, type Node } from "./node.ts";
import { sourceNode } from "./source-node.ts";

/** Those who act, the places, the events, the other texts and the subjects that they share with this one. */
export function entityNodes(maker: Maker): readonly Node[] {
  const { actors, places, events, instruments, subjects } = maker.declaration;
  const governments = publicBodies(maker);
  return [
    ...actors.map((actor) => actorNode(maker, actor, governments)),
    ...places.map((place) => placeNode(maker, place)),
    ...events.map((event) => eventNode(maker, event)),
    ...instruments.map((instrument) => instrumentNode(maker, instrument)),
    ...subjects.map((subject) => subjectNode(maker, subject)),
  ];
}

/** Bodies that a record can be asked of because they are public, and those in whose name they act. */
function publicBodies({ declaration }: Maker): ReadonlySet<string> {
  const asked = declaration.silences.flatMap(({ requests }) => requests.map(({ to }) => to));
  return new Set(asked.flatMap((id) => principalsOf(declaration, id)));
}

function actorNode(maker: Maker, actor: Actor, governments: ReadonlySet<string>): Node {
  const { id, type, name, actsFor, note, externalIds } = actor;
  const organization = governments.has(id) ? "GovernmentOrganization" : "Organization";
  const types = { person: "Person", post: "Post", group: "Group", organization } as const;
  return {
    "@id": maker.addressOf("actors", id),
    "@type": [types[type], "Agent"],
    name,
    actedOnBehalfOf: linkTo(maker, "actors", actsFor),
    sameAs: entitiesOf(externalIds),
    note,
  };
}

function entitiesOf(externalIds: readonly ExternalId[] = []): readonly string[] | undefined {
  return some(externalIds.map(({ id }) => `http://www.wikidata.org/entity/${encodeURIComponent(id)}`));
}

function placeNode(maker: Maker, place: Place): Node {
  const { id, name, roles, country, within, point, note, externalIds } = place;
  return {
    "@id": maker.addressOf("places", id),
    "@type": "Place",
    name,
    placeRole: concepts("placeRoles", roles),
    containedInPlace: linkTo(maker, "places", within),
    address: country === undefined ? undefined : { "@type": "PostalAddress", addressCountry: country },
    geo: point && {
      "@type": "GeoCoordinates",
      latitude: point.latitude,
      longitude: point.longitude,
      marks: point.marks,
    },
    sameAs: entitiesOf(externalIds),
    note,
  };
}

function eventNode(maker: Maker, { id, name, date, place, participants, note }: Occasion): Node {
  const when = maker.declaration.dates.find((mention) => mention.id === date);
  const isOneDay = when?.earliest !== undefined && when.earliest === when.latest;
  return {
    "@id": maker.addressOf("events", id),
    "@type": "Event",
    name,
    startDate: isOneDay ? when.earliest : undefined,
    time: linkTo(maker, "dates", date),
    location: linkTo(maker, "places", place),
    attendee: linksTo(maker, "actors", participants),
    note,
  };
}

function instrumentNode(maker: Maker, instrument: Instrument): Node {
  const { id, title, type, date, made, earliest, latest, parties, summary, sources = [], note } = instrument;
  const address = maker.addressOf("instruments", id);
  return {
    "@id": address,
    "@type": ["CreativeWork", "Entity"],
    name: title,
    instrumentType: concept("instrumentTypes", type),
    time: linkTo(maker, "dates", date),
    date: made,
    earliest,
    latest,
    wasAttributedTo: linksTo(maker, "actors", parties),
    description: summary,
    isBasedOn: some(sources.map(sourceNode)),
    stands: some(
      instrument.relations.map((relation) => ({
        "@type": "Relation",
        relation: concept("relationTypes", relation.type),
        towards: linkTo(maker, "statements", relation.statement) ?? linkTo(maker, "instruments", relation.instrument),
      })),
    ),
    note,
  };
}

function subjectNode(maker: Maker, { id, name, commitments, appearances }: Subject): Node {
  return {
    "@id": maker.addressOf("subjects", id),
    "@type": "Subject",
    name,
    undertaking: linksTo(maker, "commitments", commitments),
    appearance: some(appearances.map((appearance) => appearanceNode(maker, appearance))),
  };
}

function appearanceNode(maker: Maker, { instrument, says, who, strength, figures, source }: Appearance): Node {
  return {
    "@type": ["Appearance", "Entity"],
    about: linkTo(maker, "instruments", instrument),
    description: says,
    actsThere: linksTo(maker, "actors", who),
    strength: concept("strengths", strength),
    figure: some(figures.map(figureNode)),
    wasDerivedFrom: sourceNode(source),
  };
}
