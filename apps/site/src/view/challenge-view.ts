import { quotesOf, type Anchor, type Declaration } from "@entente/sdk";
import type { SiteSettings } from "../../site-settings.ts";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { pathTo } from "../i18n/routes.ts";
import { strengthRuleId } from "./strength-rule.ts";
import { sentenceNumber } from "./text-view.ts";

/** A fact of the declaration that a reader may find wrong, or several of which the reader keeps the one that is meant. */
export interface Challenged {
  readonly array: "statements" | "commitments" | "money" | "evidence" | "contradictions" | "silences";
  readonly ids: readonly string[];
}

/** What a reader needs to say which fact is wrong, in any message to anybody. */
export interface ChallengeView {
  /** The whole, line by line, to be copied. */
  readonly block: string;
  /** The same in parts. */
  readonly parts: readonly ChallengePart[];
  /** A new issue in the repository, filled in; `undefined` while no repository is named. */
  readonly issueUrl: string | undefined;
}

/** A stretch of the text to be copied. */
interface ChallengePart {
  readonly text: string;
  /** Whether it is an id or words of the statement. */
  readonly isTheirs: boolean;
  /** Where it leads, if it is an address. */
  readonly path?: string;
}

/** Where the site and its repository stand. */
type Places = Pick<SiteSettings, "publishedUrl" | "repositoryUrl">;

/** Puts into words which fact is meant: its id, its words, the rule by which it was made, the version of the data. */
export function challengeView(
  declaration: Declaration,
  challenged: Challenged,
  language: Language,
  { publishedUrl, repositoryUrl }: Places,
): ChallengeView {
  const { challenge: words } = dictionaries[language].corrections;
  const names = challenged.ids.map((id) => `${challenged.array}/${id}`);
  const [name = "", ...others] = names;
  const { anchors, rule } = foundationOf(declaration, challenged);
  const rulePath = `${pathTo({ page: "method" }, language)}#${rule ?? ""}`;
  const ruleAddress = publishedUrl === undefined ? rulePath : new URL(rulePath, publishedUrl).href;
  const block = [
    ...(others.length === 0 ? [words.fact(name)] : [words.oneOf, ...names]),
    words.version(`${declaration.work.id} ${declaration.dataVersion}`),
    ...anchors.map((anchor) => quoteLine(declaration, anchor, language)),
    ...(rule === undefined ? [] : [words.rule(rule, ruleAddress)]),
    words.whatIsWrong,
    words.whatShowsIt,
  ].join("\n");
  const theirs = [...names, ...anchors.map(({ exact }) => onOneLine(exact)), ...(rule === undefined ? [] : [rule])];
  const title = others.length === 0 ? name : words.records;
  return {
    block,
    parts: partsOf(block, [
      ...theirs.map((text) => ({ text, isTheirs: true })),
      ...(rule === undefined ? [] : [{ text: ruleAddress, isTheirs: false, path: rulePath }]),
    ]),
    issueUrl: repositoryUrl && issueUrl(repositoryUrl, words.title(title), block),
  };
}

/** The words on which a fact rests and the rule that it follows, as far as it has them; of several facts none. */
function foundationOf(
  declaration: Declaration,
  { array, ids }: Challenged,
): { readonly anchors: readonly Anchor[]; readonly rule?: string } {
  const unknown = ids.find((id) => declaration[array].every((each) => each.id !== id));
  if (unknown !== undefined) throw new Error(`${array}.${unknown}: the declaration has no such record.`);
  const [id, ...others] = ids;
  if (others.length > 0) return { anchors: [] };
  if (array === "commitments") {
    const commitment = declaration.commitments.find((each) => each.id === id);
    if (commitment !== undefined)
      return { anchors: quotesOf(declaration, commitment), rule: strengthRuleId(commitment.strength) };
  }
  if (array === "statements" || array === "money") {
    const record = declaration[array].find((each) => each.id === id);
    if (record !== undefined) return record;
  }
  return { anchors: [] };
}

/** Parts ids, quoted words and addresses from ours, in the order in which they stand. */
function partsOf(block: string, marked: readonly ChallengePart[]): readonly ChallengePart[] {
  const parts: ChallengePart[] = [];
  let at = 0;
  for (const part of marked) {
    const start = block.indexOf(part.text, at);
    parts.push({ text: block.slice(at, start), isTheirs: false }, part);
    at = start + part.text.length;
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
