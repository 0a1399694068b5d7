import {
  codebook,
  type Amount,
  type Declaration,
  type Localized,
  type Money,
  type Quantity,
  type TimeMention,
} from "@entente/sdk";
import { field, inBoth, lines, remarked, same } from "../../in-both.ts";
import type { AddressOf } from "../../record-address.ts";
import { linked, told, type Body } from "./body.ts";

const fields = {
  sum: { en: "Sum", fr: "Somme" },
  period: { en: "Period", fr: "Période" },
  purpose: { en: "For", fr: "Pour" },
  payer: { en: "Paid by", fr: "Versée par" },
  recipient: { en: "Received by", fr: "Reçue par" },
  stage: { en: "Stage", fr: "Stade" },
  novelty: { en: "Novelty", fr: "Nouveauté" },
  date: { en: "Date (EDTF)", fr: "Date (EDTF)" },
  role: { en: "It says", fr: "Ce qu’elle indique" },
  inferred: { en: "Inferred by us", fr: "Déduit par nous" },
  figure: { en: "Figure", fr: "Chiffre" },
  measures: { en: "What it measures", fr: "Ce qu’il mesure" },
} as const satisfies Record<string, Localized>;

/** What an annotation says of a sum. */
export function moneyBodies(declaration: Declaration, money: Money, addressOf: AddressOf): readonly Body[] {
  const { period, purpose, payer, payerBasis, recipient, stage, noveltyStated, note } = money;
  const nameOf = (id: string | undefined): Localized =>
    declaration.actors.find((actor) => actor.id === id)?.name ?? none;
  const description = lines([
    field(fields.sum, sumOf(money)),
    ...(period === undefined ? [] : [field(fields.period, period)]),
    field(fields.purpose, purpose),
    field(fields.payer, remarked(nameOf(payer), codebook.bases[payerBasis])),
    ...(recipient === undefined ? [] : [field(fields.recipient, nameOf(recipient))]),
    field(fields.stage, codebook.moneyStages[stage]),
    field(fields.novelty, codebook.novelties[noveltyStated]),
  ]);
  const links: readonly (readonly [string, string | undefined])[] = [
    ["actors", payer],
    ["actors", recipient],
    ["places", money.place],
    ["commitments", money.commitment],
    ["instruments", money.announcedIn],
    ["dates", money.announcedOn],
    ["money", money.additionalTo],
    ["money", money.partOf],
  ];
  return [
    ...told("describing", description),
    ...told("commenting", note),
    ...links.flatMap(([array, id]) => (id === undefined ? [] : [linked("linking", addressOf(array, id))])),
  ];
}

const none: Localized = { en: "not said", fr: "non précisé" };

function sumOf({ amounts = [], qualifier, basis }: Money): Localized {
  const bound = codebook.moneyQualifiers[qualifier];
  const sums = amounts.map(({ asWritten, currency, value }: Amount) => `${asWritten} (${currency} ${value})`);
  const sum = inBoth((language) => [bound[language], ...sums].join(" "));
  return basis === undefined ? sum : inBoth((language) => `${sum[language]}, ${codebook.moneyBases[basis][language]}`);
}

/** What an annotation says of a time. */
export function dateBodies({ edtf, role, inferredFrom, note }: TimeMention): readonly Body[] {
  const known = [
    ...(edtf === undefined ? [] : [field(fields.date, same(edtf))]),
    field(fields.role, codebook.timeRoles[role]),
    ...(inferredFrom === undefined ? [] : [field(fields.inferred, inferredFrom)]),
  ];
  return [...told("describing", lines(known)), ...told("commenting", note)];
}

/** What an annotation says of a figure that is no sum. */
export function quantityBodies(quantity: Quantity, addressOf: AddressOf): readonly Body[] {
  const { qualifier, asWritten, value, unit, measures, commitment } = quantity;
  const figure = inBoth(
    (language) => `${codebook.quantityQualifiers[qualifier][language]} ${asWritten} (${value} ${unit[language]})`,
  );
  return [
    ...told("describing", lines([field(fields.figure, figure), field(fields.measures, measures)])),
    ...(commitment === undefined ? [] : [linked("linking", addressOf("commitments", commitment))]),
  ];
}
