import type { Node } from "./node.ts";
import { ownClasses, ownProperties, type OwnProperty, type Shape } from "./own-terms.ts";

/** Where our own terms are named: the same for all declarations. */
const terms = "urn:entente:terms:";

const prefixes = {
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  entente: terms,
};

/** The terms that are used of each vocabulary, by the shape of their values. */
const borrowed: Readonly<Record<string, Readonly<Partial<Record<Shape, readonly string[]>>>>> = {
  schema: {
    text: ["name", "description", "text", "genre", "unitText"],
    link: [
      ...["about", "url", "sameAs", "exampleOfWork", "encoding", "contentUrl", "spokenByCharacter", "geo", "address"],
      ...["containedInPlace", "location", "attendee", "isPartOf", "isBasedOn", "license"],
    ],
    day: ["dateModified", "startDate"],
    plain: [
      ...["inLanguage", "version", "sha256", "encodingFormat", "latitude", "longitude", "addressCountry"],
      ...["value", "minValue", "maxValue", "currency"],
    ],
  },
  prov: { link: ["wasQuotedFrom", "hadPrimarySource", "wasDerivedFrom", "wasAttributedTo", "actedOnBehalfOf"] },
  skos: {
    text: ["prefLabel", "altLabel", "definition"],
    link: ["inScheme", "topConceptOf", "hasTopConcept", "related"],
    plain: ["notation"],
  },
  dcterms: { edtf: ["date", "issued"], link: ["isReplacedBy"], plain: ["publisher"] },
  rdfs: { text: ["label"], link: ["seeAlso"] },
};

const borrowedTypes: Readonly<Record<string, readonly string[]>> = {
  schema: [
    ...["Dataset", "CreativeWork", "MediaObject", "Quotation", "Claim", "Event", "Place", "GeoCoordinates"],
    ...["PostalAddress", "MonetaryAmount", "QuantitativeValue", "Organization", "GovernmentOrganization", "Person"],
  ],
  prov: ["Agent", "Entity", "Plan"],
  skos: ["Concept", "ConceptScheme"],
  rdf: ["Property"],
  rdfs: ["Class"],
};

/** The context, whole: a reader needs to fetch nothing. */
export function contextOf(): Node {
  return {
    "@version": 1.1,
    ...prefixes,
    ...Object.fromEntries(
      Object.entries(borrowed).flatMap(([prefix, shapes]) =>
        Object.entries(shapes).flatMap(([shape, names]) =>
          names.map((name) => [name, definitionOf(`${prefix}:${name}`, shape as Shape)]),
        ),
      ),
    ),
    ...Object.fromEntries(
      Object.entries(ownProperties).map(([name, [shape]]) => [name, definitionOf(`entente:${name}`, shape)]),
    ),
    ...Object.fromEntries(
      Object.entries(borrowedTypes).flatMap(([prefix, names]) => names.map((name) => [name, `${prefix}:${name}`])),
    ),
    ...Object.fromEntries(Object.keys(ownClasses).map((name) => [name, `entente:${name}`])),
  };
}

function definitionOf(id: string, shape: Shape): string | Node {
  if (shape === "text") return { "@id": id, "@container": "@language" };
  if (shape === "link") return { "@id": id, "@type": "@id" };
  if (shape === "day") return { "@id": id, "@type": "xsd:date" };
  if (shape === "edtf") return { "@id": id, "@type": "http://id.loc.gov/datatypes/edtf/EDTF" };
  return id;
}

/** What our own terms mean, in both languages, so that the document explains itself. */
export function termNodes(): readonly Node[] {
  const properties: readonly (readonly [string, OwnProperty])[] = Object.entries(ownProperties);
  return [
    ...Object.entries(ownClasses).map(([name, [en, fr]]) => ({
      "@id": `${terms}${name}`,
      "@type": "Class",
      label: { en, fr },
    })),
    ...properties.map(([name, [, en, fr]]) => ({ "@id": `${terms}${name}`, "@type": "Property", label: { en, fr } })),
  ];
}
