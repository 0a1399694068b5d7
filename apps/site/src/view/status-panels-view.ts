import {
  codebook,
  summaryAt,
  type Declaration,
  type Status,
  type StatusCount,
  type StatusLevel,
  type StatusSummary,
  type Voice,
} from "@entente/sdk";
import { countInWords } from "../i18n/count-in-words.ts";
import { dateInWords } from "../i18n/date-in-words.ts";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { shareInWords } from "../i18n/share-in-words.ts";
import { comparedDays } from "./days-view.ts";
import type { CountTableView } from "./what-happened-view.ts";

/** How many have a level, and by whose voice. */
interface PanelRow {
  readonly level: StatusLevel;
  readonly label: string;
  readonly count: number;
  /** None where no record decides the level, so that nobody speaks. */
  readonly voices: readonly { readonly voice: Voice; readonly label: string; readonly count: number }[];
}

/** Undertakings, or follow-up arrangements, on one day. */
interface PanelGroup {
  readonly key: "undertakings" | "followUps";
  readonly total: string;
  /** Of how many no evidence was found: stands beside every other number. */
  readonly withoutEvidence: string;
  readonly rows: readonly PanelRow[];
}

/** Statuses on several days, one panel for each, all with the same rows; and the same as a table. */
export interface StatusPanelsView {
  readonly panels: readonly { readonly day: string; readonly groups: readonly PanelGroup[] }[];
  readonly table: CountTableView;
}

/** Which of the undertakings of a summary are meant. */
type Counted = PanelGroup["key"];

/** Computes how many undertakings have which level by which voice, on each day compared. */
export function statusPanelsView(declaration: Declaration, language: Language): StatusPanelsView {
  const days = comparedDays(declaration);
  const summaries = days.map((day) => summaryAt(declaration, day));
  const panels = summaries.map((summary, at) => ({
    day: dateInWords(days[at] ?? "", language),
    groups: (["undertakings", "followUps"] as const)
      .filter((key) => summary[key].total > 0)
      .map((key) => groupView(declaration, summary, key, summaries, language)),
  }));
  return { panels, table: tableOf(panels) };
}

function groupView(
  declaration: Declaration,
  summary: StatusSummary,
  key: Counted,
  all: readonly StatusSummary[],
  language: Language,
): PanelGroup {
  const noun = dictionaries[language].counted[key];
  const count = summary[key];
  const here = statusesOf(declaration, summary, key);
  const ever = all.flatMap((each) => statusesOf(declaration, each, key));
  return {
    key,
    total: countInWords(count.total, noun, language),
    withoutEvidence: shareInWords(count.withoutEvidence, count.total, noun, language),
    rows: levelsOf(all.map((each) => each[key])).map((level) => ({
      level,
      label: codebook.statusLevels[level].label[language],
      count: count.levels[level],
      voices: voicesOf(ever, level).map((voice) => ({
        voice,
        label: asLineStart(codebook.voices[voice].label[language], language),
        count: here.filter((status) => status.level === level && status.voice === voice).length,
      })),
    })),
  };
}

/** The levels that occur on any of the days, and that of no evidence in any case. */
function levelsOf(counts: readonly StatusCount[]): readonly StatusLevel[] {
  const levels = Object.keys(codebook.statusLevels) as StatusLevel[];
  return levels.filter((level) => level === "no-evidence" || counts.some((count) => count.levels[level] > 0));
}

/** The voices by which a level is told on any of the days. */
function voicesOf(statuses: readonly Status[], level: StatusLevel): readonly Voice[] {
  const voices = Object.keys(codebook.voices) as Voice[];
  return voices.filter((voice) => statuses.some((status) => status.level === level && status.voice === voice));
}

function statusesOf({ commitments }: Declaration, { statuses }: StatusSummary, key: Counted): readonly Status[] {
  const followUps = new Set(commitments.filter(({ mechanism }) => mechanism !== undefined).map(({ id }) => id));
  return statuses
    .filter(({ commitment }) => followUps.has(commitment) === (key === "followUps"))
    .map(({ status }) => status);
}

/** The panels as one table, a column for each. */
function tableOf(panels: StatusPanelsView["panels"]): CountTableView {
  const [first] = panels;
  return {
    heads: panels.map(({ day }) => day),
    groups: (first?.groups ?? []).map(({ total, rows }, group) => ({
      label: total,
      rows: rows.map(({ level, label, voices }, row) => {
        const across = panels.map(({ groups }) => groups[group]?.rows[row]);
        return {
          level,
          label,
          counts: across.map((each) => each?.count ?? 0),
          parts: voices.map((voice, at) => ({
            label: voice.label,
            counts: across.map((each) => each?.voices[at]?.count ?? 0),
          })),
        };
      }),
    })),
  };
}
