/**
 * The statement as Akoma Ntoso, for libraries and parliaments. Can be imported without the other formats.
 *
 * @packageDocumentation
 */
import type { Declaration } from "@entente/sdk";
import { create } from "xmlbuilder2";
import type { Format, Language } from "../format.ts";
import { addressesIn } from "../record-address.ts";
import { Element } from "./akoma-ntoso/element.ts";
import { entitiesOf } from "./akoma-ntoso/entities.ts";
import { writeText } from "./akoma-ntoso/write-body.ts";
import { writeIdentification } from "./akoma-ntoso/write-identification.ts";
import { writeClassification, writeNotes, writeReferences } from "./akoma-ntoso/write-references.ts";

const namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/**
 * The coded text as a statement of Akoma Ntoso 1.0 (OASIS LegalDocML): its sections, paragraphs and sentences, with the
 * actors, places, events, times, sums and figures that it names marked in it.
 *
 * @example
 * ```ts
 * import { akomaNtoso } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [file] = akomaNtoso.write(declaration);
 *
 * file?.text.includes('refersTo="#actor-bernard-cazeneuve">Bernard Cazeneuve'); // => true
 * ```
 */
export const akomaNtoso: Format = {
  id: "akoma-ntoso",
  label: { en: "Akoma Ntoso 1.0 (OASIS LegalDocML)", fr: "Akoma Ntoso 1.0 (OASIS LegalDocML)" },
  mediaType: "application/akn+xml",
  extension: "xml",
  loses: {
    en: "The standard has no place for undertakings, statuses and records of what happened. Nor has it one for subjects shared with other texts, differences, silences, terms, the easy version and how versions compare. Of a passage its kind alone is told, and of which sentence, not of which words. Whose words they are, the cue and the rule are lost. The version that is coded is written, and no other. The furniture of the page is left out. Where words of two records cross, the mark that begins first is kept. One that reaches over the end of a sentence is left out. The standard asks for whole days. A time of which the day is not known is marked as a concept and told in words. An uncertain date of the document is given by its first and its last possible day. The standard asks for one country: “xx” stands for none. Numbers of sums stand without their currency and bounds, which the references tell in words. A character that XML cannot hold becomes U+FFFD. Labels in one language at a time, notes in both.",
    fr: "La norme n’a de place ni pour les engagements, ni pour les statuts, ni pour ce que les sources montrent des suites. Elle n’en a pas non plus pour les sujets communs à d’autres textes, les divergences et les questions sans réponse. Les termes, la version simple et la comparaison des versions n’y ont pas de place non plus. D’un passage, seul le genre est indiqué, et pour quelle phrase, non pour quels mots. De qui sont les mots, l’indice et la règle sont perdus. Seule la version étudiée est écrite. Les éléments de la page sont laissés de côté. Si les mots de deux éléments se croisent, la marque qui commence la première est gardée. Celle qui dépasse la fin d’une phrase est laissée de côté. La norme demande des jours entiers. Un moment dont le jour n’est pas connu est marqué comme concept et dit en mots. Une date incertaine du document est donnée par son premier et son dernier jour possibles. Elle demande un seul pays\u00a0: «\u00a0xx\u00a0» signifie aucun. Les nombres des sommes figurent sans leur monnaie ni leurs bornes, que les références disent en mots. Un caractère que XML ne peut contenir devient U+FFFD. Libellés en une seule langue à la fois, notes dans les deux.",
  },
  write: (declaration, { language = "en" } = {}) => [
    { name: `${declaration.work.id}.${language}.akn.xml`, text: documentOf(declaration, language) },
  ],
};

function documentOf(declaration: Declaration, language: Language): string {
  const expression = declaration.expressions.find(({ id }) => id === declaration.work.codedExpression);
  if (expression === undefined) return "";
  const all = entitiesOf(declaration, language);
  const parties = new Set(declaration.work.parties.map((party) => `actor-${party}`));
  const entities = all.filter(({ eId, anchors }) => anchors.length > 0 || parties.has(eId));
  const document = create({ version: "1.0", encoding: "UTF-8" });
  const root = new Element(document.ele(namespace, "akomaNtoso"));
  const statement = root.line().add("statement", { name: "statement", contains: "originalVersion" });
  const meta = statement.line().add("meta");
  const source = { declaration, expression, entities, addressOf: addressesIn(declaration) };
  const sentenceIds = writeText(statement, source);
  writeIdentification(meta, declaration, expression);
  writeClassification(meta, declaration, sentenceIds, language);
  writeReferences(meta, entities);
  writeNotes(meta, entities);
  // A carriage return that is written as such would be read as an end of line (XML 1.0, section 2.11).
  return `${document.end().replaceAll("\r", "&#xD;")}\n`;
}
