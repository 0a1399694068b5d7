import type { Term } from "@entente/sdk";
import { concept, linksTo, type Maker, type Node } from "./node.ts";
import { sourceNode } from "./source-node.ts";

/** The glossary as SKOS: one scheme, and a concept for each term. */
export function glossaryNodes(maker: Maker): readonly Node[] {
  const { declaration, addressOf } = maker;
  const { terms } = declaration;
  if (terms.length === 0) return [];
  return [
    {
      "@id": addressOf("terms"),
      "@type": "ConceptScheme",
      prefLabel: { en: "glossary", fr: "glossaire" },
      hasTopConcept: terms.map(({ id }) => addressOf("terms", id)),
    },
    ...terms.map((term) => termNode(maker, term)),
  ];
}

function termNode(maker: Maker, { id, term, abbreviation, definition, usedIn, seeAlso, source }: Term): Node {
  const glossary = maker.addressOf("terms");
  return {
    "@id": maker.addressOf("terms", id),
    "@type": "Concept",
    inScheme: glossary,
    topConceptOf: glossary,
    prefLabel: term,
    altLabel: abbreviation,
    definition,
    usedIn: concept("termUses", usedIn),
    seeAlso: linksTo(maker, "terms", seeAlso),
    wasDerivedFrom: source && sourceNode(source),
  };
}
