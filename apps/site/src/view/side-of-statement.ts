import {
  dayOfDeclaration,
  type CalendarDate,
  type Declaration,
  type Edtf,
  type Instrument,
  type Localized,
} from "@entente/sdk";
import { dateInWords } from "../i18n/date-in-words.ts";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";

/** When another text was made, as a source or else the declaration's own words say. */
export interface Made {
  readonly edtf: Edtf;
  readonly earliest?: CalendarDate;
  readonly latest?: CalendarDate;
}

/** Where another text lies in time: before the declaration, after it, or where no known date tells. */
export type Side = "before" | "after" | "undated";

/** When another text was made; `undefined` where neither a source nor the declaration says. */
export function whenMade({ dates }: Declaration, { made, earliest, latest, date }: Instrument): Made | undefined {
  const window = { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
  if (made !== undefined) return { edtf: made, ...window };
  const mention = dates.find(({ id }) => id === date);
  return mention?.edtf === undefined ? undefined : { ...mention, edtf: mention.edtf };
}

/** On which side of the declaration another text lies; a date that leaves that open tells of neither. */
export function sideOf(declaration: Declaration, instrument: Instrument): Side {
  const day = dayOfDeclaration(declaration);
  const { earliest, latest } = whenMade(declaration, instrument) ?? {};
  if (latest !== undefined && latest < day) return "before";
  return earliest !== undefined && earliest > day ? "after" : "undated";
}

/** The title of another text as the start of a line. */
export function titleOf({ title }: Instrument): Localized {
  return { en: asLineStart(title.en, "en"), fr: asLineStart(title.fr, "fr") };
}

/** When another text was made, in words; `undefined` where no date is known, or where its title already tells it. */
export function dateBesideTitle(
  declaration: Declaration,
  instrument: Instrument,
  language: Language,
): string | undefined {
  const made = whenMade(declaration, instrument);
  const words = made && dateInWords(made.edtf, language);
  return words === undefined || instrument.title[language].includes(words) ? undefined : asLineStart(words, language);
}

/** Other texts in the order of time; those without a date come last. */
export function inOrderOfTime(declaration: Declaration): readonly Instrument[] {
  const key = (instrument: Instrument): string => {
    const { earliest, latest } = whenMade(declaration, instrument) ?? {};
    return `${earliest ?? latest ?? "~"} ${latest ?? "~"}`;
  };
  return [...declaration.instruments].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
