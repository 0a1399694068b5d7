/**
 * A declaration as linked data (JSON-LD). Can be imported without the other formats.
 *
 * @packageDocumentation
 */
import type { Declaration } from "@entente/sdk";
import type { ExportOptions, Format } from "../format.ts";
import { jsonText } from "../json-text.ts";
import { addressesIn } from "../record-address.ts";
import { codebookNodes } from "./json-ld/codebook-nodes.ts";
import { contextOf, termNodes } from "./json-ld/context.ts";
import { documentNodes } from "./json-ld/document-nodes.ts";
import { entityNodes } from "./json-ld/entity-nodes.ts";
import { evidenceNodes } from "./json-ld/evidence-nodes.ts";
import { figureNodes } from "./json-ld/figure-nodes.ts";
import { glossaryNodes } from "./json-ld/glossary-nodes.ts";
import { statementNodes } from "./json-ld/statement-nodes.ts";

/**
 * A declaration as linked data (JSON-LD 1.1): documents, quotations, sums, events and actors in the words of schema.org,
 * what rests on what in those of PROV, and the values of the codebook and the glossary as SKOS. For what none of them has a word the
 * document brings its own, each explained in both languages. The context stands in the document: nothing is fetched.
 *
 * Without the address of a site, records are named by URNs in a namespace that is not registered (`urn:entente:…`).
 *
 * @example
 * ```ts
 * import { jsonLd } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [file] = jsonLd.write(declaration);
 * const graph = JSON.parse(file?.text ?? "")["@graph"];
 *
 * graph[0]["@id"]; // => "urn:entente:uk-france-2015"
 * graph.filter((node) => node["@type"][0] === "Quotation").length; // => 63
 * ```
 */
export const jsonLd: Format = {
  id: "json-ld",
  label: {
    en: "Linked data (JSON-LD 1.1 with schema.org, PROV and SKOS)",
    fr: "Données liées (JSON-LD 1.1 avec schema.org, PROV et SKOS)",
  },
  mediaType: "application/ld+json",
  extension: "jsonld",
  loses: {
    en: "The whole text, its sections and sentences, and where in it the words stand (see the annotations). Where actors, places, events, texts and terms are named. The easy version. The days on which outside ids were compared. The words that readers may look for, how far codings agree, and the exceptions to our checks. Programs that read it as a graph do not keep the order of quotes, conditions and sources.",
    fr: "Le texte intégral, ses sections et ses phrases, et la place des mots dans le texte (voir les annotations). Les endroits où le texte nomme des acteurs, des lieux, des événements, d’autres textes et des termes. La version simple. La date de comparaison des identifiants externes. Les mots que les lecteurs peuvent chercher, les chiffres d’accord entre codages et les exceptions à nos contrôles. Les programmes qui lisent un graphe ne conservent pas l’ordre des citations, des conditions et des sources.",
  },
  write: (declaration, options = {}) => [
    { name: "declaration.jsonld", text: jsonText(documentOf(declaration, options)) },
  ],
};

function documentOf(declaration: Declaration, options: ExportOptions): object {
  const maker = { declaration, addressOf: addressesIn(declaration, options) };
  return {
    "@context": contextOf(),
    "@graph": [
      ...documentNodes(maker),
      ...statementNodes(maker),
      ...figureNodes(maker),
      ...entityNodes(maker),
      ...evidenceNodes(maker),
      ...glossaryNodes(maker),
      ...codebookNodes(declaration),
      ...termNodes(),
    ],
  };
}
