import type { Commitment } from "@entente/sdk";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import type { SumView } from "./sum-view.ts";
import type { UndertakingView } from "./undertaking-view.ts";
import type { WhoView } from "./who-view.ts";

/** What on the page of an undertaking is inferred, by the names under which it stands there. */
export function inferredOnUndertaking(
  { whoIsInferred, due, money }: UndertakingView,
  { note }: Commitment,
  language: Language,
): readonly string[] {
  const { undertaking: words } = dictionaries[language];
  return inWords([
    [words.who, whoIsInferred],
    [words.inferred, note !== undefined],
    [words.due, due?.inferredFrom !== undefined],
    ...sumsInferred(money, language),
  ]);
}

/** What in some sums is inferred, by the names under which it stands with them. */
export function inferredInSums(sums: readonly SumView[], language: Language): readonly string[] {
  return inWords(sumsInferred(sums, language));
}

/** What on the page on who has which part is inferred. */
export function inferredInParts({ groups, mentioned, allParties }: WhoView, language: Language): readonly string[] {
  const actors = groups.flatMap((group) => group.actors);
  const rows = [...(allParties?.rows ?? []), ...actors.flatMap(({ parts }) => parts.flatMap((part) => part.rows))];
  return inWords([
    [
      dictionaries[language].who.inferredHere,
      rows.some(({ basis, by }) => basis === "inferred" || by?.basis === "inferred") ||
        actors.some(({ actsFor, actForIt }) => actsFor.length + actForIt.length > 0) ||
        mentioned.some(({ actsFor }) => actsFor !== undefined),
    ],
  ]);
}

type Inference = readonly [name: string, isMade: boolean];

function sumsInferred(sums: readonly SumView[], language: Language): readonly Inference[] {
  const { undertaking: words } = dictionaries[language];
  return [
    [words.payer, sums.some(({ payerIsInferred }) => payerIsInferred)],
    [words.inferred, sums.some(({ note }) => note !== undefined)],
  ];
}

function inWords(inferences: readonly Inference[]): readonly string[] {
  return [...new Set(inferences.filter(([, isMade]) => isMade).map(([name]) => name))];
}
