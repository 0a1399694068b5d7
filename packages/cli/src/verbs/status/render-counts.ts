import { codebook, type StatusCount, type StatusLevel, type StatusSummary, type Voice } from "@entente/sdk";
import type { Screen } from "../../layout/screen.ts";
import { renderTable } from "../../layout/table.ts";
import type { Language } from "../../records.ts";

/** How many undertakings and follow-up arrangements have which status; beside each count stands that without evidence. */
export function renderCounts({ undertakings, followUps }: StatusSummary, language: Language, screen: Screen): string {
  const columns = [
    { title: "of" },
    { title: "what" },
    { title: "how many", numbers: true },
    { title: "without evidence", numbers: true },
  ];
  const rows = [...rowsFor("undertakings", undertakings, language), ...rowsFor("follow-ups", followUps, language)];
  return renderTable(columns, rows, screen);
}

function rowsFor(what: string, count: StatusCount, language: Language): readonly (readonly string[])[] {
  const { total, withoutEvidence, levels, voices, contested } = count;
  if (total === 0) return [];
  const row = (label: string, number: number): readonly string[] => [
    what,
    label,
    `${number} of ${total}`,
    `${withoutEvidence} of ${total}`,
  ];
  const levelNames = Object.keys(levels) as readonly StatusLevel[];
  const voiceNames = Object.keys(voices) as readonly Voice[];
  return [
    ...levelNames
      .filter((level) => level !== "no-evidence" && levels[level] > 0)
      .map((level) => row(codebook.statusLevels[level].label[language], levels[level])),
    ...voiceNames
      .filter((voice) => voices[voice] > 0)
      .map((voice) => row(codebook.voices[voice].label[language], voices[voice])),
    row(language === "en" ? "sources differ" : "les sources divergent", contested),
  ];
}
