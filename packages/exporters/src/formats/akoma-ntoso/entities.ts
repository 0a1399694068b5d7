import { codebook, type Anchor, type Declaration, type ExternalId, type Localized } from "@entente/sdk";
import { dateInWords } from "../../date-words.ts";
import type { Language } from "../../format.ts";
import { field } from "../../in-both.ts";
import { quoted } from "../../quoted.ts";
import { sumInWords } from "../../sum-words.ts";

/** The element that marks words in the text, for each class of the standard's ontology that is used here. */
export const inlineOf = {
  organization: "TLCOrganization",
  person: "TLCPerson",
  role: "TLCRole",
  location: "TLCLocation",
  event: "TLCEvent",
  concept: "TLCConcept",
  object: "TLCObject",
  quantity: "TLCConcept",
  date: "TLCConcept",
} as const;

/** What a record is in Akoma Ntoso: an entry of the references, and a mark on words. */
export interface Entity {
  /** Its id in the references. */
  readonly eId: string;
  /** The element that marks its words. */
  readonly inline: keyof typeof inlineOf;
  /** Its address: that of a public register if it has one there. */
  readonly href: string;
  /** What it is, in the language chosen. */
  readonly showAs: string;
  /** What of it is our reading, and what is not said. */
  readonly notes: readonly Localized[];
  /** The words that name it. */
  readonly anchors: readonly Anchor[];
  /** The day, for a `date`. */
  readonly date?: string;
  /** The figure, for a `quantity` that has one. */
  readonly normalized?: string;
}

const payer: Localized = { en: "Who pays", fr: "Qui paie" };
const inline = { organization: "organization", person: "person", post: "role", group: "concept" } as const;

/** Everything of a declaration that can be marked in the text. */
export function entitiesOf(declaration: Declaration, language: Language): readonly Entity[] {
  const { actors, places, events, instruments, dates, money, quantities, work } = declaration;
  const base = (array: string, kind: keyof typeof inlineOf, id: string, externalIds: readonly ExternalId[] = []) => {
    const [known] = externalIds;
    const own = `/akn/ontology/${inlineOf[kind].slice("TLC".length).toLowerCase()}/${work.id}/${id}`;
    const href = known === undefined ? own : `https://www.wikidata.org/entity/${encodeURIComponent(known.id)}`;
    return { eId: `${array}-${id}`, inline: kind, href };
  };
  return [
    ...actors.map(({ id, type, name, note, externalIds, anchors }): Entity => {
      return { ...base("actor", inline[type], id, externalIds), showAs: name[language], notes: present(note), anchors };
    }),
    ...places.map(({ id, name, note, externalIds, anchors }): Entity => {
      return { ...base("place", "location", id, externalIds), showAs: name[language], notes: present(note), anchors };
    }),
    ...events.map(({ id, name, note, anchors }): Entity => {
      return { ...base("event", "event", id), showAs: name[language], notes: present(note), anchors };
    }),
    ...instruments.map(({ id, title, note, anchors }): Entity => {
      return { ...base("instrument", "object", id), showAs: title[language], notes: present(note), anchors };
    }),
    ...dates.map(({ id, asWritten, edtf, earliest, latest, inferredFrom, note, anchors }): Entity => {
      const isDay = earliest !== undefined && earliest === latest;
      return {
        ...base("date", isDay ? "date" : "concept", id),
        showAs: edtf === undefined ? quoted(asWritten, language) : dateInWords(edtf, language),
        notes: present(inferredFrom, note),
        anchors,
        ...(isDay && { date: earliest }),
      };
    }),
    ...money.map((sum): Entity => {
      const [amount] = sum.amounts ?? [];
      const paid = sum.payerBasis === "stated" ? [] : [field(payer, codebook.bases[sum.payerBasis])];
      return {
        ...base("sum", "quantity", sum.id),
        showAs: `${sumInWords(sum, language)}, ${sum.purpose[language]}`,
        notes: [...paid, ...present(sum.note)],
        anchors: sum.anchors,
        ...(amount !== undefined && { normalized: String(amount.value) }),
      };
    }),
    ...quantities.map(({ id, asWritten, value, unit, qualifier, measures, anchors }): Entity => {
      const bound = codebook.quantityQualifiers[qualifier][language];
      return {
        ...base("quantity", "quantity", id),
        showAs: `${bound} ${quoted(asWritten, language)} (${unit[language]}), ${measures[language]}`,
        notes: [],
        anchors,
        normalized: String(value),
      };
    }),
  ];
}

function present(...texts: readonly (Localized | undefined)[]): readonly Localized[] {
  return texts.filter((text) => text !== undefined);
}
