import type { Alignment, Expression, Manifestation, Redirect } from "@entente/sdk";
import { concept, linksTo, linkTo, wordsOf, type Maker, type Node } from "./node.ts";

/** The declaration as data, as a work, in its versions and copies (FRBR), and what became of retired ids. */
export function documentNodes(maker: Maker): readonly Node[] {
  const { declaration, addressOf } = maker;
  const { work, expressions, alignments, redirects } = declaration;
  return [
    {
      "@id": addressOf(),
      "@type": "Dataset",
      name: work.title,
      description: work.summary,
      version: declaration.dataVersion,
      dateModified: declaration.updated,
      searchedUpTo: declaration.searchedUpTo,
      inLanguage: ["en", "fr"],
      about: addressOf("work"),
    },
    workNode(maker),
    ...expressions.map((expression) => expressionNode(maker, expression)),
    ...alignments.map((alignment) => alignmentNode(maker, alignment)),
    ...redirects.map((redirect) => redirectNode(maker, redirect)),
  ];
}

function workNode(maker: Maker): Node {
  const { addressOf, declaration } = maker;
  const { title, documentType, genre, legalCharacter, parties, dates, summary } = declaration.work;
  return {
    "@id": addressOf("work"),
    "@type": ["CreativeWork", "Entity"],
    name: title,
    description: summary,
    genre,
    documentType,
    legalCharacter: legalCharacter.value,
    legalCharacterBasis: legalCharacter.basis,
    wasAttributedTo: linksTo(maker, "actors", parties),
    workDate: dates.map(({ role, date, earliest, latest, basis, note }) => {
      return { dateRole: role, date, earliest, latest, basis: concept("bases", basis), note };
    }),
  };
}

function expressionNode({ declaration, addressOf }: Maker, expression: Expression): Node {
  const { id, language, title, textStatus, note } = expression;
  const copies = declaration.manifestations.filter((copy) => copy.expression === id);
  return {
    "@id": addressOf("expressions", id),
    "@type": ["CreativeWork", "Entity"],
    name: { [language]: title },
    inLanguage: language,
    textStatus,
    note,
    exampleOfWork: addressOf("work"),
    encoding: copies.map((copy) => copyNode(addressOf("manifestations", copy.id), copy)),
  };
}

function copyNode(address: string, manifestation: Manifestation): Node {
  const { publisher, copy, url, noLink, datePublished, retrieved, sha256, mediaType, licence, note } = manifestation;
  return {
    "@id": address,
    "@type": "MediaObject",
    publisher,
    copy,
    contentUrl: url,
    noLink,
    issued: datePublished,
    retrieved,
    sha256,
    encodingFormat: mediaType,
    license: licence.url,
    licenceName: licence.name,
    licenceConfirmed: licence.confirmed,
    note,
  };
}

function alignmentNode(maker: Maker, { id, expression, relation, note, extent, anchors }: Alignment): Node {
  return {
    "@id": maker.addressOf("alignments", id),
    "@type": "Comparison",
    comparedWith: linkTo(maker, "expressions", expression),
    relation: concept("alignmentRelations", relation),
    description: note,
    extent,
    text: wordsOf(maker, anchors),
  };
}

function redirectNode({ addressOf }: Maker, { array, retired, outcome, to, date, reason }: Redirect): Node {
  return {
    "@id": addressOf(array, retired),
    "@type": "RetiredId",
    outcome: concept("redirectOutcomes", outcome),
    isReplacedBy: to.map((id) => addressOf(array, id)),
    date,
    reason,
  };
}
