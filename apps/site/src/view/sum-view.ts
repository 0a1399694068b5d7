import {
  codebook,
  evidenceOnCommitment,
  statementsAt,
  type Anchor,
  type Declaration,
  type Localized,
  type Money,
} from "@entente/sdk";
import { countInWords } from "../i18n/count-in-words.ts";
import { dateInWords } from "../i18n/date-in-words.ts";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { pathTo } from "../i18n/routes.ts";
import { sumInDigits, sumInWords } from "../i18n/sum-in-words.ts";
import { actorNames } from "./actors.ts";
import { otherTextPath } from "./family-view.ts";
import { passagesView, type PassageView } from "./passages-view.ts";
import { quotesInSentences, type MarkedPassage } from "./quote-in-context.ts";
import { tellApart } from "./tell-apart.ts";
import { codedExpression } from "./text-view.ts";

/** A name that leads somewhere. */
export interface NamedLink {
  readonly name: string;
  readonly path: string;
}

/** How a sum stands to others. */
type SumRelation = "partOf" | "parts" | "additionalTo" | "additions";

/** A sum with all that the words say of it, and what we infer. */
export interface SumView {
  readonly id: string;
  /** The sum in words, and what it is for where another sum is told in the same words. */
  readonly link: NamedLink;
  readonly sum: string;
  readonly digits: string;
  readonly purpose: Localized;
  /** Who pays, and whether the words say so. */
  readonly payer: string;
  readonly payerIsInferred: boolean;
  /** The same as a sentence that stands alone. */
  readonly paidBy: string;
  readonly recipient: string | undefined;
  readonly place: string | undefined;
  readonly period: Localized | undefined;
  readonly novelty: string;
  /** Where and when it was announced before, as far as the words say so. */
  readonly announced: { readonly text: Localized; readonly path: string } | undefined;
  readonly announcedOn: string | undefined;
  readonly stage: string;
  readonly note: Localized | undefined;
  readonly relations: readonly { readonly relation: SumRelation; readonly sums: readonly NamedLink[] }[];
  readonly undertaking: NamedLink | undefined;
  /** Where records on what it pays for stand. */
  readonly records: readonly NamedLink[];
  readonly anchors: readonly Anchor[];
  /** The sentences that name it, with its words marked. */
  readonly sentences: readonly MarkedPassage[];
}

/** Puts sums into words, in the order of the text: every one, or those that are asked for. */
export function sumViews(
  declaration: Declaration,
  language: Language,
  asked: (money: Money) => boolean = () => true,
): readonly SumView[] {
  const chosen = declaration.money.filter(asked);
  if (chosen.length === 0) return [];
  const links = sumLinks(declaration, language);
  const passages = passagesView(declaration, language);
  return chosen.map((money) => sumView(declaration, money, links, passages, language));
}

/** The way to each sum, by its id, each under a name of its own. */
export function sumLinks(declaration: Declaration, language: Language): ReadonlyMap<string, NamedLink> {
  const told = declaration.money.map((money) => asLineStart(sumInWords(money, language), language));
  const page = pathTo({ page: "money" }, language);
  const apart = tellApart();
  return new Map(
    declaration.money.map(({ id, purpose }, index) => {
      const sum = told[index] ?? "";
      const isAlone = told.filter((other) => other === sum).length === 1;
      return [id, { name: apart(isAlone ? sum : `${sum} (${purpose[language]})`), path: `${page}#${id}` }];
    }),
  );
}

function sumView(
  declaration: Declaration,
  money: Money,
  links: ReadonlyMap<string, NamedLink>,
  passages: readonly PassageView[],
  language: Language,
): SumView {
  const payer = money.payer === undefined ? undefined : actorNames(declaration, [money.payer], language);
  const basis = codebook.bases[money.payerBasis][language];
  const told = payer === undefined ? asLineStart(basis, language) : `${payer} (${basis})`;
  const { home } = dictionaries[language];
  const place = declaration.places.find(({ id }) => id === money.place)?.name[language];
  const announced = declaration.instruments.find(({ id }) => id === money.announcedIn);
  const day = declaration.dates.find(({ id }) => id === money.announcedOn);
  return {
    id: money.id,
    link: links.get(money.id) ?? { name: money.id, path: "" },
    sum: asLineStart(sumInWords(money, language), language),
    digits: asLineStart(sumInDigits(money, language), language),
    purpose: money.purpose,
    payer: told,
    payerIsInferred: money.payerBasis === "inferred",
    paidBy: payer === undefined ? home.payerOpen : home.paidBy(told),
    recipient: money.recipient && actorNames(declaration, [money.recipient], language),
    place: place && asLineStart(place, language),
    period: money.period,
    novelty: asLineStart(codebook.novelties[money.noveltyStated][language], language),
    announced: announced && { text: announced.title, path: otherTextPath(announced.id, language) },
    announcedOn: day?.edtf === undefined ? day?.asWritten : dateInWords(day.edtf, language),
    stage: asLineStart(codebook.moneyStages[money.stage][language], language),
    note: money.note,
    relations: relationsOf(declaration, money, links),
    undertaking: undertakingOf(declaration, money, language),
    records: recordsOn(declaration, money, passages, language),
    anchors: money.anchors,
    sentences: quotesInSentences(declaration, codedExpression(declaration).text ?? "", money.anchors),
  };
}

function relationsOf(
  { money }: Declaration,
  { id, partOf, additionalTo }: Money,
  links: ReadonlyMap<string, NamedLink>,
): SumView["relations"] {
  const related: readonly (readonly [SumRelation, readonly Money[]])[] = [
    ["partOf", money.filter((other) => other.id === partOf)],
    ["parts", money.filter((other) => other.partOf === id)],
    ["additionalTo", money.filter((other) => other.id === additionalTo)],
    ["additions", money.filter((other) => other.additionalTo === id)],
  ];
  return related
    .filter(([, others]) => others.length > 0)
    .map(([relation, others]) => ({
      relation,
      sums: others.flatMap((other) => links.get(other.id) ?? []),
    }));
}

function undertakingOf({ commitments }: Declaration, { commitment }: Money, language: Language): NamedLink | undefined {
  const undertaking = commitments.find(({ id }) => id === commitment);
  return (
    undertaking && {
      name: undertaking.title[language],
      path: pathTo({ page: "undertaking", id: undertaking.id }, language),
    }
  );
}

/** The records on the undertaking that a sum pays for, and on passages that name it and undertake nothing. */
function recordsOn(
  declaration: Declaration,
  money: Money,
  passages: readonly PassageView[],
  language: Language,
): readonly NamedLink[] {
  const { money: words, records } = dictionaries[language];
  const undertaking = undertakingOf(declaration, money, language);
  const count = money.commitment === undefined ? 0 : evidenceOnCommitment(declaration, money.commitment).length;
  const named = new Set(money.anchors.flatMap(({ start }) => statementsAt(declaration, start)).map(({ id }) => id));
  return [
    ...(undertaking === undefined || count === 0
      ? []
      : [
          {
            name: words.recordsOn(countInWords(count, records.counted, language), undertaking.name),
            path: `${undertaking.path}#evidence`,
          },
        ]),
    ...passages
      .filter(({ id }) => named.has(id))
      .map(({ id, title }) => ({ name: title, path: pathTo({ page: "passage", id }, language) })),
  ];
}
