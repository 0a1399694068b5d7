import {
  statusAt,
  statusHistory,
  whatWouldChange,
  type Commitment,
  type Declaration,
  type Localized,
  type Status,
} from "@entente/sdk";
import { dateInWords } from "../i18n/date-in-words.ts";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { evidencePath } from "./evidence-view.ts";
import { statusView, type StatusView } from "./status-view.ts";
import { tellApart } from "./tell-apart.ts";

/** A record by its name and where it is shown. */
interface RecordLink {
  readonly name: string;
  readonly path: string;
}

/** The status of an undertaking with all from which it follows. */
export interface UndertakingStatusView {
  readonly status: StatusView;
  readonly day: string;
  readonly because: readonly RecordLink[];
  readonly supersededBy: Localized | undefined;
  readonly wouldChange: Localized;
  /** Every status it has had, in words, oldest first; empty where it has had one only. */
  readonly history: readonly { readonly from: string; readonly told: string }[];
}

/** Puts the status of an undertaking on the last day of the search into words. */
export function undertakingStatusView(
  declaration: Declaration,
  { id }: Commitment,
  language: Language,
): UndertakingStatusView {
  const day = declaration.searchedUpTo;
  const status = statusAt(declaration, id, day);
  return {
    status: statusView(status, language),
    day: dateInWords(day, language),
    because: recordLinks(declaration, status, id, language),
    supersededBy: declaration.instruments.find((instrument) => instrument.id === status.supersededBy)?.title,
    wouldChange: whatWouldChange(declaration, id, day).sentence,
    history: historyOf(declaration, id, language),
  };
}

/** Names by day and publisher; a second record of the same day and publisher is numbered, so that each name is one. */
function recordLinks(
  declaration: Declaration,
  { because }: Status,
  commitment: string,
  language: Language,
): readonly RecordLink[] {
  const apart = tellApart();
  return because.flatMap((id) => {
    const record = declaration.evidence.find((evidence) => evidence.id === id);
    if (record === undefined) return [];
    const name = `${dateInWords(record.date, language)}, ${record.source.publisher}`;
    const isHere = record.bearsOn.some((bearing) => bearing.commitment === commitment);
    return [
      {
        name: apart(name),
        path: isHere ? `#${id}` : (evidencePath(declaration, id, language) ?? ""),
      },
    ];
  });
}

function historyOf(declaration: Declaration, commitment: string, language: Language): UndertakingStatusView["history"] {
  const changes: { from: string; told: string }[] = [];
  for (const { from, status } of statusHistory(declaration, commitment)) {
    const told = statusInWords(statusView(status, language), language);
    if (changes.at(-1)?.told !== told) changes.push({ from: dateInWords(from, language), told });
  }
  return changes.length > 1 ? changes : [];
}

/** A status in one line: "Started, said by the press alone, the date has passed". */
function statusInWords({ label, voiceLabel, contested, deadline }: StatusView, language: Language): string {
  const { sourcesDiffer } = dictionaries[language].records;
  return [label, voiceLabel, contested && sourcesDiffer, deadline]
    .filter((part) => part !== undefined && part !== false)
    .join(" · ");
}
