import {
  codebook,
  cuePlaces,
  statementsOf,
  type Anchor,
  type Commitment,
  type Declaration,
  type Localized,
  type Statement,
  type Strength,
} from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { pathTo } from "../i18n/routes.ts";
import { countedAs, inListOrder, type CountedAs } from "./undertakings-view.ts";

/** Words of the text in which those that decide are told apart. */
interface Excerpt {
  readonly parts: readonly { readonly text: string; readonly isCue: boolean }[];
}

/** An undertaking with the words that decide how firm it is. */
interface FirmnessEntry {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly counted: CountedAs;
  readonly excerpts: readonly Excerpt[];
}

/** The undertakings of one firmness. */
export interface FirmnessGroup {
  readonly strength: Strength;
  readonly label: string;
  readonly test: Localized;
  readonly entries: readonly FirmnessEntry[];
  readonly counts: Readonly<Record<CountedAs, number>>;
}

/** How many words stand around those that decide. */
const around = { before: 2, after: 5 };

/** All undertakings by how firm their wording is, the firmest first; a firmness that none has is left out. */
export function firmnessView(declaration: Declaration, language: Language): readonly FirmnessGroup[] {
  const commitments = inListOrder(declaration);
  return (Object.keys(codebook.strengths) as Strength[])
    .map((strength) => {
      const { label, test } = codebook.strengths[strength];
      const entries = commitments
        .filter((commitment) => commitment.strength === strength)
        .map((commitment) => entryOf(declaration, commitment, language));
      const count = (counted: CountedAs): number => entries.filter((entry) => entry.counted === counted).length;
      return {
        strength,
        label: asLineStart(label[language], language),
        test,
        entries,
        counts: {
          undertaking: count("undertaking"),
          framework: count("framework"),
          "follow-up": count("follow-up"),
        },
      };
    })
    .filter(({ entries }) => entries.length > 0);
}

function entryOf(declaration: Declaration, commitment: Commitment, language: Language): FirmnessEntry {
  return {
    id: commitment.id,
    title: commitment.title[language],
    path: pathTo({ page: "undertaking", id: commitment.id }, language),
    counted: countedAs(declaration, commitment),
    excerpts: statementsOf(declaration, commitment).flatMap(excerptsOf),
  };
}

/** The words that decide, with some around them; one excerpt for each quote in which they stand. */
function excerptsOf(statement: Statement): readonly Excerpt[] {
  const places = cuePlaces(statement);
  return statement.anchors.flatMap((anchor) => {
    const inside = places.filter(({ start, end }) => anchor.start <= start && end <= anchor.end);
    return inside.length === 0 ? [] : [{ parts: partsOf(anchor, inside) }];
  });
}

function partsOf(
  { exact, start }: Anchor,
  places: readonly { readonly start: number; readonly end: number }[],
): Excerpt["parts"] {
  const parts: { text: string; isCue: boolean }[] = [];
  let at = 0;
  for (const place of places) {
    parts.push({ text: exact.slice(at, place.start - start), isCue: false });
    at = place.end - start;
    parts.push({ text: exact.slice(place.start - start, at), isCue: true });
  }
  const before = lastWords(parts[0]?.text ?? "", around.before);
  const after = firstWords(exact.slice(at), around.after);
  return [{ text: before, isCue: false }, ...parts.slice(1), { text: after, isCue: false }].filter(
    ({ text }) => text !== "",
  );
}

function lastWords(text: string, count: number): string {
  const words = text.trimStart().split(/(?<=\s)(?=\S)/u);
  return words.length <= count ? text.trimStart() : `…\u00a0${words.slice(-count).join("")}`;
}

function firstWords(text: string, count: number): string {
  const words = text.trimEnd().split(/(?<=\S)(?=\s)/u);
  return words.length <= count ? text.trimEnd() : `${words.slice(0, count).join("")}\u00a0…`;
}
