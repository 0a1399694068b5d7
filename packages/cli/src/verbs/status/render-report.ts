import { codebook } from "@entente/sdk";
import { legible } from "../../layout/legible.ts";
import { indented, type Screen } from "../../layout/screen.ts";
import type { Language } from "../../records.ts";
import type { StatusReport } from "./report.ts";

/** The status of one undertaking for people, a few lines. */
export function renderReport({ status, level, wouldChange }: StatusReport, language: Language, screen: Screen): string {
  const { voice, contested, documentedOn, deadline, supersededBy, because } = status;
  const parts = [
    `${level[language]}${documentedOn === undefined ? "" : ` (${documentedOn})`}`,
    ...(voice === undefined ? [] : [codebook.voices[voice].label[language]]),
    ...(contested ? [words.contested[language]] : []),
    ...(deadline === "none" ? [] : [codebook.deadlineStates[deadline][language]]),
    ...(supersededBy === undefined ? [] : [`${words.superseded[language]} ${supersededBy}`]),
  ];
  const lines = [
    parts.join("; "),
    because.length === 0 ? words.noRecord[language] : `${words.because[language]} ${because.join(", ")}`,
    wouldChange.sentence[language],
  ];
  return lines.map((line) => indented(legible(line), 2, screen)).join("\n");
}

const words = {
  contested: { en: "sources differ", fr: "les sources divergent" },
  superseded: { en: "another text took its place:", fr: "un autre texte l’a remplacé\u00a0:" },
  because: { en: "records that decide:", fr: "éléments déterminants\u00a0:" },
  noRecord: { en: "no record decides it", fr: "aucun élément ne le détermine" },
} as const;
