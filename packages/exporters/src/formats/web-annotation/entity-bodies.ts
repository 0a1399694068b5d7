import {
  codebook,
  type Actor,
  type Alignment,
  type Instrument,
  type Occasion,
  type Place,
  type Term,
} from "@entente/sdk";
import { row } from "../../in-both.ts";
import { codebookAddress, type AddressOf } from "../../record-address.ts";
import { linked, told, type Body } from "./body.ts";

/** What an annotation says of a mention of an actor. */
export function actorBodies({ name, type, actsFor }: Actor, addressOf: AddressOf): readonly Body[] {
  return [
    ...told("identifying", name),
    ...told("classifying", codebook.actorTypes[type]),
    ...linksTo("actors", actsFor === undefined ? [] : [actsFor], addressOf),
  ];
}

/** What an annotation says of a mention of a place. */
export function placeBodies({ name, roles, within }: Place, addressOf: AddressOf): readonly Body[] {
  return [
    ...told("identifying", name),
    ...told("classifying", row(roles.map((role) => codebook.placeRoles[role]))),
    ...linksTo("places", within === undefined ? [] : [within], addressOf),
  ];
}

/** What an annotation says of a mention of an event. */
export function eventBodies({ name, date, place, participants }: Occasion, addressOf: AddressOf): readonly Body[] {
  return [
    ...told("identifying", name),
    ...linksTo("dates", date === undefined ? [] : [date], addressOf),
    ...linksTo("places", place === undefined ? [] : [place], addressOf),
    ...linksTo("actors", participants, addressOf),
  ];
}

/** What an annotation says of a mention of another text. */
export function instrumentBodies(instrument: Instrument, addressOf: AddressOf): readonly Body[] {
  const { title, type, summary, parties, relations } = instrument;
  return [
    ...told("identifying", title),
    ...told("classifying", type && codebook.instrumentTypes[type]),
    ...told("describing", summary),
    ...relations.flatMap((relation) => told("classifying", codebook.relationTypes[relation.type])),
    ...linksTo("actors", parties, addressOf),
  ];
}

/** What an annotation says of a term where the text uses it. */
export function termBodies({ term, abbreviation, definition, seeAlso }: Term, addressOf: AddressOf): readonly Body[] {
  return [
    ...told("identifying", term),
    ...told("identifying", abbreviation),
    ...told("describing", definition),
    ...linksTo("terms", seeAlso, addressOf),
  ];
}

/** What an annotation says of a point in which another version agrees or differs. */
export function alignmentBodies(
  { expression, relation, note, extent }: Alignment,
  addressOf: AddressOf,
): readonly Body[] {
  return [
    linked("classifying", codebookAddress("alignmentRelations", relation)),
    ...told("classifying", codebook.alignmentRelations[relation]),
    ...told("commenting", note),
    ...told("commenting", extent),
    ...linksTo("expressions", [expression], addressOf),
  ];
}

function linksTo(array: string, ids: readonly string[], addressOf: AddressOf): readonly Body[] {
  return ids.map((id) => linked("linking", addressOf(array, id)));
}
