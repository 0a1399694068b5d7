import {
  backlinksOf,
  principalsOf,
  type Actor,
  type Commitment,
  type Declaration,
  type LinkRole,
  type Localized,
  type SentenceId,
} from "@entente/sdk";
import { countInWords } from "../i18n/count-in-words.ts";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { pathTo } from "../i18n/routes.ts";
import type { ActorGroup } from "../i18n/who/words.ts";
import { actorNames } from "./actors.ts";
import {
  openParts,
  partsView,
  roleLabel,
  roleOrder,
  undertakenRows,
  type PartRow,
  type PartView,
} from "./parts-view.ts";
import { sentenceNumber } from "./text-view.ts";

/** A name that leads to a place. */
interface Way {
  readonly name: string;
  readonly path: string;
}

/** One who has a part in the text. */
export interface ActorView {
  readonly id: string;
  readonly name: string;
  readonly note: Localized | undefined;
  /** In whose name it acts, and who acts in its name, as far as they have a part. */
  readonly actsFor: readonly Way[];
  readonly actForIt: readonly Way[];
  readonly parts: readonly PartView[];
  /** How many of the passages in which a party undertakes are told once for all the parties. */
  readonly withAllParties: string | undefined;
}

/** One whom the text only mentions, with the words that do. */
export interface MentionedView {
  readonly id: string;
  readonly name: string;
  readonly note: Localized | undefined;
  readonly actsFor: string | undefined;
  /** The follow-up arrangements in which it reports, meets or works. */
  readonly followUps: readonly Way[];
  readonly mentions: readonly { readonly words: string; readonly sentences: readonly Way[] }[];
}

/** What all the parties undertake. */
interface PartiesView {
  readonly names: string;
  readonly passages: string;
  readonly rows: readonly PartRow[];
}

/** Who has which part in the text. */
export interface WhoView {
  /** The parts that occur. */
  readonly roles: readonly { readonly role: LinkRole; readonly label: string }[];
  /** What all the parties undertake, together or each for itself: told once. */
  readonly allParties: PartiesView | undefined;
  readonly groups: readonly { readonly group: ActorGroup; readonly actors: readonly ActorView[] }[];
  readonly mentioned: readonly MentionedView[];
  /** How many more speak, whom only records know. */
  readonly inRecords: number;
}

/** Computes who undertakes, is asked, is welcomed, pays, receives, speaks or is only named, each beside the words. */
export function whoView(declaration: Declaration, language: Language): WhoView {
  const { actors } = declaration;
  const acting = actors.filter((actor) => hasPart(declaration, actor));
  const others = actors.filter((actor) => !acting.includes(actor));
  const groups = [
    ...(["parties", "for-parties", "others"] as const).map((group) => ({
      group,
      actors: acting
        .filter((actor) => groupOf(declaration, actor) === group)
        .map((actor) => actorView(declaration, actor, acting, language)),
    })),
    { group: "open" as const, actors: nobodyView(declaration, language) },
  ].filter((group) => group.actors.length > 0);
  const occurring = groups.flatMap((group) => group.actors.flatMap(({ parts }) => parts.map(({ role }) => role)));
  return {
    roles: roleOrder
      .filter((role) => occurring.includes(role))
      .map((role) => ({ role, label: roleLabel(role, language) })),
    allParties: partiesView(declaration, language),
    groups,
    mentioned: others
      .filter(({ anchors }) => anchors.length > 0)
      .map((actor) => mentionedView(declaration, actor, language)),
    inRecords: others.filter(
      ({ id, anchors }) => anchors.length === 0 && declaration.evidence.some(({ speakers }) => speakers.includes(id)),
    ).length,
  };
}

function hasPart(declaration: Declaration, { id }: Actor): boolean {
  return backlinksOf(declaration, "actors", id).some(({ role }) => role !== "is-mentioned");
}

function groupOf(declaration: Declaration, { id }: Actor): ActorGroup {
  const { parties } = declaration.work;
  if (parties.includes(id)) return "parties";
  return principalsOf(declaration, id).some((principal) => parties.includes(principal)) ? "for-parties" : "others";
}

function actorView(declaration: Declaration, actor: Actor, acting: readonly Actor[], language: Language): ActorView {
  const { id, note } = actor;
  const name = asLineStart(actor.name[language], language);
  const ways = (isOne: (other: Actor) => boolean): readonly Way[] =>
    acting
      .filter((other) => other !== actor && isOne(other))
      .map((other) => ({ name: other.name[language], path: `#${other.id}` }));
  const shared = ofAllParties(declaration);
  const isShared = (row: PartRow): boolean => shared.some((commitment) => commitment.id === row.id);
  const parts = partsView(declaration, { id, name, actor: id }, backlinksOf(declaration, "actors", id), language);
  const sharedRows = parts.flatMap(({ rows }) => rows.filter(isShared));
  return {
    id,
    name,
    note,
    actsFor: ways((other) => principalsOf(declaration, id).includes(other.id)),
    actForIt: ways((other) => principalsOf(declaration, other.id).includes(id)),
    parts: parts.map((part) => ({ ...part, rows: part.rows.filter((row) => !isShared(row)) })),
    withAllParties: sharedRows.length === 0 ? undefined : passagesOf(sharedRows, language),
  };
}

/** The undertakings of all the parties, where there are several. */
function ofAllParties({ work: { parties }, commitments }: Declaration): readonly Commitment[] {
  return commitments.filter(({ obligors }) => parties.length > 1 && parties.every((party) => obligors.includes(party)));
}

function partiesView(declaration: Declaration, language: Language): PartiesView | undefined {
  const { parties } = declaration.work;
  const shared = ofAllParties(declaration);
  if (shared.length === 0) return undefined;
  const rows = undertakenRows(declaration, shared, language);
  return { names: actorNames(declaration, parties, language) ?? "", passages: passagesOf(rows, language), rows };
}

function passagesOf(rows: readonly PartRow[], language: Language): string {
  const passages = rows.reduce((sum, { passages: count }) => sum + count, 0);
  return countInWords(passages, dictionaries[language].who.passages, language);
}

/** What the text gives to nobody whom it names. */
function nobodyView(declaration: Declaration, language: Language): readonly ActorView[] {
  const whose = { id: "nobody-named", name: dictionaries[language].who.nobody, actor: undefined };
  const parts = partsView(declaration, whose, openParts(declaration), language);
  return parts.length === 0
    ? []
    : [
        {
          id: whose.id,
          name: whose.name,
          note: undefined,
          actsFor: [],
          actForIt: [],
          parts,
          withAllParties: undefined,
        },
      ];
}

/** The words by which an actor is named, each once, with the sentences in which they stand. */
function mentionedView(declaration: Declaration, actor: Actor, language: Language): MentionedView {
  const { id, name, note, anchors } = actor;
  const principal = declaration.actors.find((other) => other.id === actor.actsFor);
  const sentencesOf = new Map<string, Set<SentenceId>>();
  for (const { exact, sentences } of anchors) {
    const known = sentencesOf.get(exact) ?? new Set();
    sentencesOf.set(exact, new Set([...known, ...sentences]));
  }
  return {
    id,
    name: asLineStart(name[language], language),
    note,
    actsFor: principal?.name[language],
    followUps: declaration.commitments
      .filter(({ mechanism }) => mechanism?.from.includes(id) === true || mechanism?.to.includes(id) === true)
      .map((commitment) => ({
        name: commitment.title[language],
        path: pathTo({ page: "undertaking", id: commitment.id }, language),
      })),
    mentions: [...sentencesOf].map(([words, sentences]) => ({
      words,
      sentences: [...sentences].map((sentence) => ({
        name: dictionaries[language].text.sentence(sentenceNumber(declaration, sentence)),
        path: `${pathTo({ page: "text" }, language)}#${sentence}`,
      })),
    })),
  };
}
