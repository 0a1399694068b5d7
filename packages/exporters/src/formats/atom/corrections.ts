import { codebook, type CalendarDate, type Declaration } from "@entente/sdk";
import { dateInWords } from "../../date-words.ts";
import type { Language } from "../../format.ts";

/** A change of the data themselves. */
export interface Correction {
  /** The array in which it stands for its id, and its id there. */
  readonly key: readonly [array: string, id: string];
  /** When it was made. */
  readonly day: CalendarDate;
  /** What it is, in one line. */
  readonly title: string;
  /** What is known of it, a paragraph each. */
  readonly paragraphs: readonly string[];
}

/** The version of the data, and what became of ids that were retired. */
export function correctionsOf(declaration: Declaration, language: Language): readonly Correction[] {
  const { dataVersion, updated, searchedUpTo, redirects } = declaration;
  const [day, searched] = [dateInWords(updated, language), dateInWords(searchedUpTo, language)];
  const version: Record<Language, Correction> = {
    en: {
      key: ["version", dataVersion],
      day: updated,
      title: `Version ${dataVersion} of the data`,
      paragraphs: [
        `A fact was last changed on ${day}. Sources were searched up to ${searched}. The feed does not tell what changed in which version.`,
      ],
    },
    fr: {
      key: ["version", dataVersion],
      day: updated,
      title: `Version ${dataVersion} des données`,
      paragraphs: [
        `Un fait a été modifié pour la dernière fois le ${day}. Les sources ont été consultées jusqu’au ${searched}. Le fil ne dit pas ce qui a changé dans quelle version.`,
      ],
    },
  };
  return [
    version[language],
    ...redirects.map(({ id, array, retired, outcome, to, date, reason }): Correction => ({
      key: ["redirects", id],
      day: date,
      title: `${array}/${retired}${language === "en" ? ": " : "\u00a0: "}${codebook.redirectOutcomes[outcome][language]}`,
      paragraphs: [reason[language], ...to.map((target) => `${array}/${target}`)],
    })),
  ];
}
