import { codebook, quotesOf, type Basis, type Declaration, type Localized, type Quantity } from "@entente/sdk";
import { dateInWords } from "../date-words.ts";
import type { Language } from "../format.ts";
import { field, inBoth } from "../in-both.ts";
import { quoted } from "../quoted.ts";
import { sumInWords } from "../sum-words.ts";

/** The arrays whose records can be cited one by one. */
export type CitableArray =
  "statements" | "commitments" | "money" | "dates" | "quantities" | "evidence" | "contradictions" | "silences";

/** What a citation says of a record. */
export interface CitableRecord {
  /** What it is, in one line. */
  readonly title: Localized;
  /** The words of the text to which it is bound. */
  readonly quotes: readonly string[];
  /** What in it is our reading or uncertain. */
  readonly cautions: readonly Localized[];
}

const passage: Localized = { en: "Passage", fr: "Passage" };
const obligors: Localized = { en: "Who undertakes it", fr: "Qui s’y engage" };
const payer: Localized = { en: "Who pays", fr: "Qui paie" };
const holders: Localized = { en: "Whose words they are", fr: "De qui sont ces mots" };
const date: Localized = { en: "The date", fr: "La date" };

/** How each sort of record is told; `undefined` where there is none of that id. */
const finders: Readonly<Record<CitableArray, (declaration: Declaration, id: string) => CitableRecord | undefined>> = {
  statements: ({ statements }, id) =>
    told(byId(statements, id), ({ kind, anchors, holderBasis, note }) => ({
      title: field(passage, codebook.kinds[kind].label),
      quotes: anchors.map(({ exact }) => exact),
      cautions: [...basisOf(holders, holderBasis), ...present(note)],
    })),
  commitments: (declaration, id) =>
    told(byId(declaration.commitments, id), (commitment) => ({
      title: commitment.title,
      quotes: quotesOf(declaration, commitment).map(({ exact }) => exact),
      cautions: [...basisOf(obligors, commitment.obligorBasis), ...present(commitment.note)],
    })),
  money: ({ money }, id) =>
    told(byId(money, id), (sum) => ({
      title: inBoth((language) => `${sumInWords(sum, language)}, ${sum.purpose[language]}`),
      quotes: sum.anchors.map(({ exact }) => exact),
      cautions: [...basisOf(payer, sum.payerBasis), ...present(sum.note)],
    })),
  dates: ({ dates }, id) =>
    told(byId(dates, id), ({ asWritten, edtf, anchors, inferredFrom, note }) => ({
      title: inBoth((language) => withDate(quoted(asWritten, language), edtf, language)),
      quotes: anchors.map(({ exact }) => exact),
      cautions: [...basisOf(date, inferredFrom === undefined ? "stated" : "inferred"), ...present(inferredFrom, note)],
    })),
  quantities: ({ quantities }, id) =>
    told(byId(quantities, id), (quantity) => ({
      title: inBoth((language) => quantityInWords(quantity, language)),
      quotes: quantity.anchors.map(({ exact }) => exact),
      cautions: [],
    })),
  evidence: ({ evidence }, id) =>
    told(byId(evidence, id), ({ date: when, dateBasis, fact, source, note }) => ({
      title: inBoth((language) => `${fact[language]} (${dateInWords(when, language)})`),
      quotes: [],
      cautions: [
        inBoth((language) => `${quoted(source.title, language)}, ${source.publisher}.`),
        ...basisOf(date, dateBasis),
        ...present(note),
      ],
    })),
  contradictions: ({ contradictions }, id) =>
    told(byId(contradictions, id), ({ title, differs }) => ({ title, quotes: [], cautions: [differs] })),
  silences: ({ silences }, id) =>
    told(byId(silences, id), ({ title, note }) => ({ title, quotes: [], cautions: present(note) })),
};

/** Finds a record that can be cited; `undefined` where the declaration holds none of that id. */
export function citableRecord(declaration: Declaration, array: CitableArray, id: string): CitableRecord | undefined {
  return finders[array](declaration, id);
}

function byId<Noun extends { readonly id: string }>(records: readonly Noun[], id: string): Noun | undefined {
  return records.find((record) => record.id === id);
}

function told<Noun>(record: Noun | undefined, tell: (record: Noun) => CitableRecord): CitableRecord | undefined {
  return record === undefined ? undefined : tell(record);
}

function present(...texts: readonly (Localized | undefined)[]): readonly Localized[] {
  return texts.filter((text) => text !== undefined);
}

/** Says that a thing is our reading, or that the text leaves it open. */
function basisOf(what: Localized, basis: Basis): readonly Localized[] {
  return basis === "stated" ? [] : [inBoth((language) => `${field(what, codebook.bases[basis])[language]}.`)];
}

function withDate(words: string, edtf: string | undefined, language: Language): string {
  return edtf === undefined ? words : `${words} (${dateInWords(edtf, language)})`;
}

function quantityInWords({ asWritten, qualifier, unit, measures }: Quantity, language: Language): string {
  const bound = qualifier === "exact" ? "" : `${codebook.quantityQualifiers[qualifier][language]} `;
  return `${bound}${quoted(asWritten, language)} (${unit[language]}), ${measures[language]}`;
}
