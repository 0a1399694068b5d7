import type { Amount, Figure, Money, Quantity, TimeMention } from "@entente/sdk";
import { concept, linkTo, some, wordsOf, type Maker, type Node } from "./node.ts";

/** The sums, times and figures that the text names. */
export function figureNodes(maker: Maker): readonly Node[] {
  const { money, dates, quantities } = maker.declaration;
  return [
    ...money.map((sum) => moneyNode(maker, sum)),
    ...dates.map((date) => dateNode(maker, date)),
    ...quantities.map((quantity) => quantityNode(maker, quantity)),
  ];
}

/** A figure that a source gives, with how the source bounds it. */
export function figureNode({ value, currency, unit, qualifier, counts }: Figure): Node {
  return {
    "@type": currency === undefined ? "QuantitativeValue" : "MonetaryAmount",
    ...boundedValue(value, qualifier),
    currency,
    unitText: unit,
    qualifier: concept("figureQualifiers", qualifier),
    counts,
  };
}

/** “Up to” is a greatest value and “more than” a least one; neither is a value. */
function boundedValue(value: number, qualifier: string): Node {
  if (qualifier === "up-to") return { maxValue: value };
  return qualifier === "more-than" ? { minValue: value } : { value };
}

function moneyNode(maker: Maker, money: Money): Node {
  const { id, amounts = [], qualifier, period, purpose, note, anchors } = money;
  return {
    "@id": maker.addressOf("money", id),
    "@type": "Sum",
    text: wordsOf(maker, anchors),
    amount: some(amounts.map((amount) => amountNode(amount, qualifier))),
    qualifier: concept("moneyQualifiers", qualifier),
    sumBasis: concept("moneyBases", money.basis),
    period,
    payer: linkTo(maker, "actors", money.payer),
    payerBasis: concept("bases", money.payerBasis),
    recipient: linkTo(maker, "actors", money.recipient),
    purpose,
    spentIn: linkTo(maker, "places", money.place),
    stage: concept("moneyStages", money.stage),
    noveltyStated: concept("novelties", money.noveltyStated),
    announcedIn: linkTo(maker, "instruments", money.announcedIn),
    announcedOn: linkTo(maker, "dates", money.announcedOn),
    additionalTo: linkTo(maker, "money", money.additionalTo),
    includedIn: linkTo(maker, "money", money.partOf),
    undertaking: linkTo(maker, "commitments", money.commitment),
    note,
  };
}

function amountNode({ value, currency, asWritten }: Amount, qualifier: string): Node {
  return { "@type": "MonetaryAmount", ...boundedValue(value, qualifier), currency, asWritten };
}

function dateNode(maker: Maker, date: TimeMention): Node {
  const { id, asWritten, role, edtf, earliest, latest, inferredFrom, note, anchors } = date;
  return {
    "@id": maker.addressOf("dates", id),
    "@type": "TimeMention",
    text: wordsOf(maker, anchors),
    asWritten,
    timeRole: concept("timeRoles", role),
    date: edtf,
    earliest,
    latest,
    inferredFrom,
    note,
  };
}

function quantityNode(maker: Maker, quantity: Quantity): Node {
  const { id, value, asWritten, unit, qualifier, measures, commitment, anchors } = quantity;
  return {
    "@id": maker.addressOf("quantities", id),
    "@type": "QuantitativeValue",
    text: wordsOf(maker, anchors),
    ...boundedValue(value, qualifier),
    unitText: unit,
    asWritten,
    qualifier: concept("quantityQualifiers", qualifier),
    measures,
    undertaking: linkTo(maker, "commitments", commitment),
  };
}
