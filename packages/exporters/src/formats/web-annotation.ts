/**
 * Readings of the words as Web Annotations, for annotation tools. Can be imported without the other formats.
 *
 * @packageDocumentation
 */
import type { Declaration, Localized } from "@entente/sdk";
import { anchoredWords, type AnchoredWords } from "../anchored-words.ts";
import type { ExportOptions, Format } from "../format.ts";
import { jsonText } from "../json-text.ts";
import { addressesIn, type AddressOf } from "../record-address.ts";
import { linked, told, type Body } from "./web-annotation/body.ts";
import {
  actorBodies,
  alignmentBodies,
  eventBodies,
  instrumentBodies,
  placeBodies,
  termBodies,
} from "./web-annotation/entity-bodies.ts";
import { dateBodies, moneyBodies, quantityBodies } from "./web-annotation/figure-bodies.ts";
import { statementBodies } from "./web-annotation/statement-bodies.ts";
import { targetMaker } from "./web-annotation/target.ts";

/**
 * Every reading of the words as annotations on them (W3C Web Annotation Data Model): an annotation for each place to
 * which a record is bound, in a collection of one page.
 *
 * @example
 * ```ts
 * import { webAnnotation } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [file] = webAnnotation.write(declaration);
 * const collection = JSON.parse(file?.text ?? "");
 *
 * collection.first.items[0].target[0].selector[1]; // => {"type":"TextPositionSelector","start":91,"end":220}
 * ```
 */
export const webAnnotation: Format = {
  id: "web-annotation",
  label: {
    en: "Annotations on the text (W3C Web Annotation)",
    fr: "Annotations du texte (W3C Web Annotation)",
  },
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  extension: "jsonld",
  loses: {
    en: "The text itself, and what is bound to no words: undertakings, evidence and differences are named and linked, without statuses. Reasons for exceptions to our checks are left out. Most values are told in words, in both languages, rather than in fields. The day of the data stands in the label, since the standard asks for a time of day that we do not have.",
    fr: "Le texte lui-même, et ce qui n’est lié à aucun mot\u00a0: les engagements, les éléments et les divergences sont nommés et liés, sans statut. Les raisons des exceptions à nos contrôles sont omises. La plupart des valeurs sont dites en mots, dans les deux langues, plutôt que dans des champs. La date des données figure dans l’intitulé, car la norme demande une heure que nous n’avons pas.",
  },
  write: (declaration, options = {}) => [
    { name: "annotations.jsonld", text: jsonText(collectionOf(declaration, options)) },
  ],
};

function collectionOf(declaration: Declaration, options: ExportOptions): object {
  const { work, dataVersion, updated } = declaration;
  const addressOf = addressesIn(declaration, options);
  const targetsOf = targetMaker(declaration, addressOf);
  const annotations = anchoredWords(declaration)
    .filter(({ array }) => array !== "exceptions")
    .map((words) => annotationOf(declaration, words, addressOf, targetsOf(words.anchor)));
  const id = addressOf("annotations");
  const page = addressOf("annotations", "page", "1");
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationCollection",
    label: [`${work.title.en} (${dataVersion}, ${updated})`, `${work.title.fr} (${dataVersion}, ${updated})`],
    total: annotations.length,
    first: { id: page, type: "AnnotationPage", partOf: id, startIndex: 0, items: annotations },
    last: page,
  };
}

function annotationOf(
  declaration: Declaration,
  { array, id, number, anchor }: AnchoredWords,
  addressOf: AddressOf,
  target: readonly object[],
): object {
  const record = linked("identifying", addressOf(array, id));
  const body = [record, ...bodiesOf(declaration, { array, id, number, anchor }, addressOf)];
  return {
    id: addressOf("annotations", array, id, String(number)),
    type: "Annotation",
    motivation: [...new Set(body.map(({ purpose }) => purpose))],
    body,
    target,
  };
}

type Bodies = (declaration: Declaration, id: string, addressOf: AddressOf) => readonly Body[];

const bodiesFor: Readonly<Record<Exclude<AnchoredWords["array"], "exceptions">, Bodies>> = {
  statements: (declaration, id, addressOf) =>
    find(declaration.statements, id, (record) => statementBodies(declaration, record, addressOf)),
  money: (declaration, id, addressOf) =>
    find(declaration.money, id, (record) => moneyBodies(declaration, record, addressOf)),
  dates: ({ dates }, id) => find(dates, id, dateBodies),
  quantities: ({ quantities }, id, addressOf) => find(quantities, id, (record) => quantityBodies(record, addressOf)),
  actors: ({ actors }, id, addressOf) => find(actors, id, (record) => actorBodies(record, addressOf)),
  places: ({ places }, id, addressOf) => find(places, id, (record) => placeBodies(record, addressOf)),
  events: ({ events }, id, addressOf) => find(events, id, (record) => eventBodies(record, addressOf)),
  instruments: ({ instruments }, id, addressOf) =>
    find(instruments, id, (record) => instrumentBodies(record, addressOf)),
  terms: ({ terms }, id, addressOf) => find(terms, id, (record) => termBodies(record, addressOf)),
  alignments: ({ alignments }, id, addressOf) => find(alignments, id, (record) => alignmentBodies(record, addressOf)),
};

function find<Noun extends { readonly id: string }>(
  records: readonly Noun[],
  id: string,
  bodies: (record: Noun) => readonly Body[],
): readonly Body[] {
  return records.filter((record) => record.id === id).flatMap(bodies);
}

const entities: readonly AnchoredWords["array"][] = ["actors", "places", "events", "instruments"];

/** What is said of a record; a note on an entity stands at its first mention alone. */
function bodiesOf(declaration: Declaration, words: AnchoredWords, addressOf: AddressOf): readonly Body[] {
  const { array, id, number } = words;
  if (array === "exceptions") return [];
  const noted: readonly { readonly id: string; readonly note?: Localized }[] = declaration[array];
  const note = entities.includes(array) && number === 1 ? noted.find((record) => record.id === id)?.note : undefined;
  return [...bodiesFor[array](declaration, id, addressOf), ...told("commenting", note)];
}
