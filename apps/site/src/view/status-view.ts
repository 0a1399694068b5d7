import { codebook, type Status, type StatusLevel, type Voice } from "@entente/sdk";
import { dateInWords } from "../i18n/date-in-words.ts";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";

/** A status in words, as it stands wherever one is shown. */
export interface StatusView {
  readonly level: StatusLevel;
  /** "Carried out", "Documented as under way: 10 October 2016". */
  readonly label: string;
  readonly voice: Voice | undefined;
  /** "Said by the one who undertook it". */
  readonly voiceLabel: string | undefined;
  readonly contested: boolean;
  /** "The date has passed"; absent where none is set. */
  readonly deadline: string | undefined;
}

/** Puts a status into words. */
export function statusView(status: Status, language: Language): StatusView {
  const { level, voice, contested, deadline, documentedOn } = status;
  const label = codebook.statusLevels[level].label[language];
  const between = language === "en" ? ": " : "\u00a0: ";
  return {
    level,
    label: documentedOn === undefined ? label : `${label}${between}${dateInWords(documentedOn, language)}`,
    voice,
    voiceLabel: voice && asLineStart(codebook.voices[voice].label[language], language),
    contested,
    deadline: deadline === "none" ? undefined : asLineStart(codebook.deadlineStates[deadline][language], language),
  };
}
