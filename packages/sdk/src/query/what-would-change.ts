import type { Commitment, CompletionCondition } from "../model/commitment.ts";
import type { Declaration } from "../model/declaration.ts";
import type { StatusLevel } from "../model/status.ts";
import type { CalendarDate, Localized } from "../model/values.ts";
import { membersOf } from "./commitments.ts";
import type { IdIn } from "./id-in.ts";
import { commitmentWith, statusAt } from "./status.ts";
import { byOthers, testimonies, type Testimony } from "./testimonies.ts";

/** What records would have to show for a status to change. */
export interface NeededEvidence {
  /** Conditions of the completion test that no record shows to be met. */
  readonly missing: readonly CompletionCondition[];
  /** Conditions that only the one who undertook it, or the press, says are met. */
  readonly unconfirmed: readonly CompletionCondition[];
  /** The same in one sentence. */
  readonly sentence: Localized;
}

/**
 * What would change the status of an undertaking on a day: its completion test less the evidence, in one sentence. Of an
 * act that is done once, it is asked who says that a condition is met; of one that goes on, it is not.
 *
 * @throws RangeError as `statusAt` does.
 *
 * @example
 * ```ts
 * import { whatWouldChange } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * whatWouldChange(declaration, "enrich-intelligence", "2016-12-31").sentence.en; // => "No record would change it: the wording does not allow a check."
 * ```
 */
export function whatWouldChange<Source extends Declaration>(
  declaration: Source,
  commitment: IdIn<Source, "commitments">,
  date: CalendarDate,
): NeededEvidence {
  const { level, asOf } = statusAt(declaration, commitment, date);
  const nothing = { missing: [], unconfirmed: [] };
  if (level === "not-assessable") return { ...nothing, sentence: sentences.noCheck };
  if (membersOf(declaration, commitment).length > 0) {
    return { ...nothing, sentence: sentences.framework };
  }
  const record = commitmentWith(declaration, commitment);
  const { missing, unconfirmed } = unmet(record, testimonies(declaration, record, asOf));
  if (missing.length > 0 || unconfirmed.length > 0) {
    return { missing, unconfirmed, sentence: conditional(level, missing, unconfirmed) };
  }
  if (level === "complete") return { ...nothing, sentence: sentences.nothingMore };
  if (level === "documented") return { ...nothing, sentence: sentences.later };
  return { ...nothing, sentence: record.completionTest === undefined ? sentences.anything : sentences.shownWhole };
}

function unmet(
  { completionTest = [], horizon }: Commitment,
  heard: readonly Testimony[],
): Pick<NeededEvidence, "missing" | "unconfirmed"> {
  const isMetBy = (some: readonly Testimony[], { id }: CompletionCondition): boolean =>
    some.some(({ meets }) => meets.includes(id));
  const others = byOthers(heard);
  return {
    missing: completionTest.filter((condition) => !isMetBy(heard, condition)),
    unconfirmed:
      horizon === "one-off"
        ? completionTest.filter((condition) => isMetBy(heard, condition) && !isMetBy(others, condition))
        : [],
  };
}

const sentences = {
  noCheck: {
    en: "No record would change it: the wording does not allow a check.",
    fr: "Aucun élément n’y changerait rien\u00a0: ces mots ne permettent pas de le vérifier.",
  },
  framework: {
    en: "It changes with the undertakings that belong to it.",
    fr: "Il évolue avec les engagements qui en relèvent.",
  },
  anything: {
    en: "A record that bears on it would change it.",
    fr: "Un élément qui s’y rapporte le ferait évoluer.",
  },
  nothingMore: {
    en: "No more is needed; a source that says otherwise would show that sources differ.",
    fr: "Rien de plus n’est nécessaire\u202f; une source qui dirait le contraire ferait apparaître une divergence.",
  },
  shownWhole: {
    en: "It would change if a source other than the one who undertook it and the press showed the whole of it done.",
    fr: "Il évoluerait si une source autre que l’auteur de l’engagement et que la presse montrait que tout est fait.",
  },
  later: {
    en: "A later record would give it a later date.",
    fr: "Un élément plus récent lui donnerait une date plus récente.",
  },
} as const satisfies Readonly<Record<string, Localized>>;

function conditional(
  level: StatusLevel,
  missing: readonly CompletionCondition[],
  unconfirmed: readonly CompletionCondition[],
): Localized {
  // What goes on does not rise above that, whatever else is shown.
  if (level === "documented") {
    return {
      en: `Its date would change with a later record; not shown so far is this: ${quoted(missing, "en")}.`,
      fr: `Sa date évoluerait avec un élément plus récent\u202f; voici ce qui n’est pas montré à ce jour\u00a0: ${quoted(missing, "fr")}.`,
    };
  }
  const begins = level === "no-evidence" || level === "not-started";
  const en = [
    missing.length > 0 && `if a record showed this: ${quoted(missing, "en")}`,
    unconfirmed.length > 0 &&
      `if a source other than the one who undertook it and the press showed this: ${quoted(unconfirmed, "en")}`,
  ];
  const fr = [
    missing.length > 0 && `si un élément montrait ceci\u00a0: ${quoted(missing, "fr")}`,
    unconfirmed.length > 0 &&
      `si une source autre que l’auteur de l’engagement et que la presse montrait ceci\u00a0: ${quoted(unconfirmed, "fr")}`,
  ];
  return {
    en: `It would change ${begins ? "with a record of a beginning, and further " : ""}${en.filter((part) => part !== false).join(", and ")}.`,
    fr: `Il évoluerait ${begins ? "avec un élément montrant un commencement, et davantage encore " : ""}${fr.filter((part) => part !== false).join(", et ")}.`,
  };
}

/** Conditions as quotations, without their full stops. */
function quoted(conditions: readonly CompletionCondition[], language: "en" | "fr"): string {
  return conditions
    .map((condition) => condition[language].replace(/\.$/, ""))
    .map((words) => (language === "en" ? `“${words}”` : `«\u00a0${words}\u00a0»`))
    .join(language === "en" ? "; " : "\u202f; ");
}
