import { quotesOf, type Anchor, type Declaration } from "@entente/sdk";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { sentenceNumber } from "./text-view.ts";

/** A fact of the declaration that a reader may find wrong. */
export interface Challenged {
  readonly array: "statements" | "commitments" | "money" | "evidence" | "contradictions" | "silences";
  readonly id: string;
}

/** What a reader needs to say which fact is wrong, in any message to anybody. */
export interface ChallengeView {
  /** The whole, line by line, to be copied. */
  readonly block: string;
  /** The same in parts: ids and the words of the statement apart. */
  readonly parts: readonly { readonly text: string; readonly isTheirs: boolean }[];
  /** A new issue in the repository, filled in; `undefined` while no repository is named. */
  readonly issueUrl: string | undefined;
}

/** Puts into words which fact is meant: its id, its words, the rule by which it was made, the version of the data. */
export function challengeView(
  declaration: Declaration,
  challenged: Challenged,
  language: Language,
  repositoryUrl: string | undefined,
): ChallengeView {
  const { challenge: words } = dictionaries[language].corrections;
  const { array, id } = challenged;
  const { anchors, rule } = factOf(declaration, challenged);
  const block = [
    words.fact(`${array}/${id}`),
    words.version(`${declaration.work.id} ${declaration.dataVersion}`),
    ...anchors.map((anchor) => quoteLine(declaration, anchor, language)),
    ...(rule === undefined ? [] : [words.rule(rule)]),
    words.whatIsWrong,
    words.whatShowsIt,
  ].join("\n");
  return {
    block,
    parts: partsOf(block, [
      `${array}/${id}`,
      ...anchors.map(({ exact }) => onOneLine(exact)),
      ...(rule === undefined ? [] : [rule]),
    ]),
    issueUrl: repositoryUrl && issueUrl(repositoryUrl, words.title(`${array}/${id}`), block),
  };
}

/** The words on which a fact rests and the rule that it follows, as far as it has them. */
function factOf(
  declaration: Declaration,
  { array, id }: Challenged,
): { readonly anchors: readonly Anchor[]; readonly rule?: string } {
  if (array === "commitments") {
    const commitment = declaration.commitments.find((each) => each.id === id);
    if (commitment !== undefined)
      return { anchors: quotesOf(declaration, commitment), rule: `strength-${commitment.strength}` };
  }
  if (array === "statements") {
    const statement = declaration.statements.find((each) => each.id === id);
    if (statement !== undefined) return statement;
  }
  if (array === "money") {
    const sum = declaration.money.find((each) => each.id === id);
    if (sum !== undefined) return sum;
  }
  if (declaration[array].some((each) => each.id === id)) return { anchors: [] };
  throw new Error(`${array}.${id}: the declaration has no such record.`);
}

/** Parts ids and quoted words from ours, in the order in which they stand. */
function partsOf(block: string, theirs: readonly string[]): ChallengeView["parts"] {
  const parts: { text: string; isTheirs: boolean }[] = [];
  let at = 0;
  for (const quote of theirs) {
    const start = block.indexOf(quote, at);
    parts.push({ text: block.slice(at, start), isTheirs: false }, { text: quote, isTheirs: true });
    at = start + quote.length;
  }
  return [...parts, { text: block.slice(at), isTheirs: false }];
}

function onOneLine(words: string): string {
  return words.replaceAll(/\s+/gu, " ");
}

function quoteLine(declaration: Declaration, { exact, sentences }: Anchor, language: Language): string {
  const { corrections, text } = dictionaries[language];
  const [first] = sentences;
  const place = first === undefined ? undefined : text.sentence(sentenceNumber(declaration, first));
  return corrections.challenge.words(onOneLine(exact), place);
}

function issueUrl(repositoryUrl: string, title: string, body: string): string {
  const url = new URL(`${repositoryUrl.replace(/\/$/, "")}/issues/new`);
  url.searchParams.set("title", title);
  url.searchParams.set("body", body);
  return url.href;
}
