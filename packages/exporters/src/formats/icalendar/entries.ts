import { timeline, type CalendarDate, type Declaration, type Edtf, type Localized } from "@entente/sdk";
import { dateInWords } from "../../date-words.ts";
import type { Language } from "../../format.ts";
import { quoted } from "../../quoted.ts";
import { sumInWords } from "../../sum-words.ts";

/** What stands in a calendar: a title and the days between which it lies. */
export interface CalendarEntry {
  /** The array in which it stands, and its id there. */
  readonly key: readonly [array: string, id: string];
  /** Its first possible day. */
  readonly earliest: CalendarDate;
  /** Its last possible day. */
  readonly latest: CalendarDate;
  /** What it is, in one line; an imprecise date is told in it. */
  readonly summary: string;
  /** What else is known of it, a paragraph each. */
  readonly details: readonly string[];
  /** Where it is, if the words say so. */
  readonly place?: string;
}

type Dated = Pick<CalendarEntry, "earliest" | "latest"> & { readonly edtf: Edtf };
type Hanging = Pick<CalendarEntry, "key" | "summary" | "details" | "place"> & { readonly isDeadline?: true };

const words = {
  meeting: { en: "Meeting", fr: "Rencontre" },
  published: { en: "Publication", fr: "Publication" },
  due: { en: "Deadline", fr: "Échéance" },
  announced: { en: "Announced before", fr: "Annoncé auparavant" },
  says: { en: "The text says", fr: "Le texte dit" },
  open: { en: "The exact day is not known.", fr: "Le jour exact n’est pas connu." },
  anyDay: {
    en: "As we read the text, it can be done on any of these days.",
    fr: "Selon notre lecture du texte, cela peut se faire n’importe lequel de ces jours.",
  },
  whole: { en: "It covers all these days.", fr: "La période couvre tous ces jours." },
} as const satisfies Record<string, Localized>;

/** Everything of a declaration that has a first and a last possible day, in the order of time. */
export function calendarEntries(declaration: Declaration, language: Language): readonly CalendarEntry[] {
  return timeline(declaration).flatMap((entry) => {
    const { edtf, earliest, latest } = entry;
    if (earliest === undefined || latest === undefined) return [];
    return hangingOn(declaration, entry, language).map((hanging) =>
      placed(hanging, { edtf, earliest, latest }, language),
    );
  });
}

function placed(hanging: Hanging, { edtf, earliest, latest }: Dated, language: Language): CalendarEntry {
  const { isDeadline, ...entry } = hanging;
  const summary = capitalised(entry.summary);
  if (earliest === latest) return { ...entry, earliest, latest, summary };
  const when = dateInWords(edtf, language);
  const extent = isDeadline ? words.anyDay : edtf.includes("/") ? words.whole : words.open;
  const details = [`${capitalised(when)}. ${extent[language]}`, ...entry.details];
  return { ...entry, earliest, latest, summary: `${summary} (${when})`, details };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function hangingOn(
  declaration: Declaration,
  { work, dates, events, due, announced }: ReturnType<typeof timeline>[number],
  language: Language,
): readonly Hanging[] {
  const told = new Set([
    ...events.map(({ date }) => date),
    ...due.map((commitment) => commitment.due),
    ...announced.map(({ announcedOn }) => announcedOn),
  ]);
  const quotes = (date: string | undefined): readonly string[] =>
    declaration.dates.filter(({ id }) => id === date).flatMap((mention) => saidOf(mention, language));
  return [
    ...work.map(({ role, note }): Hanging => ({
      key: ["work", role],
      summary: `${words[role][language]}${colon(language)}${declaration.work.title[language]}`,
      details: textsOf([note], language),
    })),
    ...events.map((event): Hanging => {
      const place = declaration.places.find(({ id }) => id === event.place);
      return {
        key: ["events", event.id],
        summary: event.name[language],
        details: [...quotes(event.date), ...textsOf([event.note], language)],
        ...(place !== undefined && { place: place.name[language] }),
      };
    }),
    ...due.map((commitment): Hanging => ({
      key: ["commitments", commitment.id],
      summary: `${words.due[language]}${colon(language)}${commitment.title[language]}`,
      details: [
        ...textsOf([commitment.summary], language),
        ...quotes(commitment.due),
        ...textsOf([commitment.note], language),
      ],
      isDeadline: true,
    })),
    ...announced.map((sum): Hanging => ({
      key: ["money", sum.id],
      summary: `${words.announced[language]}${colon(language)}${sumInWords(sum, language)}, ${sum.purpose[language]}`,
      details: [...quotes(sum.announcedOn), ...textsOf([sum.note], language)],
    })),
    ...dates
      .filter(({ id }) => !told.has(id))
      .map((mention): Hanging => ({
        key: ["dates", mention.id],
        summary: `${words.says[language]} ${quoted(mention.asWritten, language)}`,
        details: textsOf([mention.inferredFrom, mention.note], language),
      })),
  ];
}

function saidOf(
  { asWritten, inferredFrom, note }: Declaration["dates"][number],
  language: Language,
): readonly string[] {
  return [`${words.says[language]} ${quoted(asWritten, language)}.`, ...textsOf([inferredFrom, note], language)];
}

function textsOf(texts: readonly (Localized | undefined)[], language: Language): readonly string[] {
  return texts.flatMap((text) => (text === undefined ? [] : [text[language]]));
}

function colon(language: Language): string {
  return language === "en" ? ": " : "\u00a0: ";
}
