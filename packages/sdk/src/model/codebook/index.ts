import type { ActorType } from "../actor.ts";
import type { AlignmentRelation } from "../alignment.ts";
import type {
  Catalyst,
  Horizon,
  Jointness,
  MissingInformation,
  NoveltyChecked,
  NoveltyStated,
  Phase,
  Strength,
  Verifiability,
} from "../commitment.ts";
import type { Shows } from "../evidence.ts";
import type { FigureQualifier } from "../figure.ts";
import type { InstrumentType, RelationType } from "../instrument.ts";
import type { MechanismType } from "../mechanism.ts";
import type { MoneyBasis, MoneyQualifier, MoneyStage } from "../money.ts";
import type { PlaceRole } from "../place.ts";
import type { QuantityQualifier } from "../quantity.ts";
import type { RedirectOutcome } from "../redirect.ts";
import type { Rule } from "../rule.ts";
import type { RequestRoute } from "../silence.ts";
import type { DateBasis, SourceKind } from "../source.ts";
import type { HolderInference } from "../statement.ts";
import type { StatementKind } from "../statement-kind.ts";
import type { DeadlineState, StatusLevel, Voice } from "../status.ts";
import type { TermUse } from "../term.ts";
import type { TimeRole } from "../time-mention.ts";
import type { Basis, Localized } from "../values.ts";
import {
  bases,
  catalysts,
  horizons,
  jointnesses,
  mechanismTypes,
  missingInformation,
  novelties,
  phases,
  strengths,
  verifiabilities,
} from "./commitment-values.ts";
import {
  actorTypes,
  alignmentRelations,
  holderInferences,
  placeRoles,
  quantityQualifiers,
  redirectOutcomes,
  relationTypes,
  timeRoles,
} from "./entity-values.ts";
import type { CodebookEntry } from "./entry.ts";
import { kinds } from "./kinds.ts";
import { linkRoles, type LinkRole } from "./link-roles.ts";
import { moneyBases, moneyQualifiers, moneyStages } from "./money-values.ts";
import {
  dateBases,
  figureQualifiers,
  instrumentTypes,
  noveltyFindings,
  requestRoutes,
  showings,
  sourceKinds,
  termUses,
} from "./record-values.ts";
import { rules } from "./rules.ts";
import { deadlineStates, statusLevels, statusRule, voices } from "./status-values.ts";

/** What each value of a field is called in English and French, and by which test words are given it. */
export interface Codebook {
  /** The kinds of statement, in the order in which they are tested. */
  readonly kinds: Readonly<Record<StatementKind, CodebookEntry>>;
  /** The rules by which statements are given their kind. */
  readonly rules: readonly Rule[];
  /** How firmly words undertake. */
  readonly strengths: Readonly<Record<Strength, CodebookEntry>>;
  /** Whether the words say it. */
  readonly bases: Readonly<Record<Basis, Localized>>;
  /** How obligors stand to each other. */
  readonly jointnesses: Readonly<Record<Jointness, Localized>>;
  /** What words say of whether a thing is new. */
  readonly novelties: Readonly<Record<NoveltyStated, Localized>>;
  /** Where in its course an act stands. */
  readonly phases: Readonly<Record<Phase, Localized>>;
  /** How an act lies in time. */
  readonly horizons: Readonly<Record<Horizon, Localized>>;
  /** What helps an undertaking along. */
  readonly catalysts: Readonly<Record<Catalyst, Localized>>;
  /** Whether one could tell that an act was done. */
  readonly verifiabilities: Readonly<Record<Verifiability, Localized>>;
  /** What words leave out that a check would need. */
  readonly missingInformation: Readonly<Record<MissingInformation, Localized>>;
  /** Means of following up. */
  readonly mechanismTypes: Readonly<Record<MechanismType, Localized>>;
  /** How words bound a sum. */
  readonly moneyQualifiers: Readonly<Record<MoneyQualifier, Localized>>;
  /** Whether a sum is a whole or comes each year. */
  readonly moneyBases: Readonly<Record<MoneyBasis, Localized>>;
  /** How far on its way money is. */
  readonly moneyStages: Readonly<Record<MoneyStage, Localized>>;
  /** From what the holders of words are inferred. */
  readonly holderInferences: Readonly<Record<HolderInference, Localized>>;
  /** What a mention of time is for. */
  readonly timeRoles: Readonly<Record<TimeRole, Localized>>;
  /** How words bound a figure that is not money. */
  readonly quantityQualifiers: Readonly<Record<QuantityQualifier, Localized>>;
  /** What sorts of actor there are. */
  readonly actorTypes: Readonly<Record<ActorType, Localized>>;
  /** What a place is in the text. */
  readonly placeRoles: Readonly<Record<PlaceRole, Localized>>;
  /** How one text stands to another. */
  readonly relationTypes: Readonly<Record<RelationType, Localized>>;
  /** How another version's words stand to those of the coded text. */
  readonly alignmentRelations: Readonly<Record<AlignmentRelation, Localized>>;
  /** What became of a retired id. */
  readonly redirectOutcomes: Readonly<Record<RedirectOutcome, Localized>>;
  /** How an entity stands in a passage. */
  readonly linkRoles: Readonly<Record<LinkRole, Localized>>;
  /** What a record shows of an act. */
  readonly showings: Readonly<Record<Shows, Localized>>;
  /** How a source bounds a figure. */
  readonly figureQualifiers: Readonly<Record<FigureQualifier, Localized>>;
  /** What sort of house made a source public. */
  readonly sourceKinds: Readonly<Record<SourceKind, Localized>>;
  /** Whether a source gives a date. */
  readonly dateBases: Readonly<Record<DateBasis, Localized>>;
  /** What sorts of text there are. */
  readonly instrumentTypes: Readonly<Record<InstrumentType, Localized>>;
  /** What earlier texts show of whether an undertaking is new. */
  readonly noveltyFindings: Readonly<Record<NoveltyChecked["value"], Localized>>;
  /** By which right anybody can ask a public body for a record. */
  readonly requestRoutes: Readonly<Record<RequestRoute, Localized>>;
  /** Where a reader meets a term. */
  readonly termUses: Readonly<Record<TermUse, Localized>>;
  /** How far records show an undertaking to have been carried out. */
  readonly statusLevels: Readonly<Record<StatusLevel, CodebookEntry>>;
  /** Who says so. */
  readonly voices: Readonly<Record<Voice, CodebookEntry>>;
  /** Where a day lies against a deadline. */
  readonly deadlineStates: Readonly<Record<DeadlineState, Localized>>;
  /** The rule by which a status is derived, step by step, with its cautions. */
  readonly statusRule: readonly Localized[];
}

/**
 * The codebook: what each value of a field is called in English and French, and by which test words are given it.
 *
 * It stands once, here; a declaration carries a copy of the rules so that its JSON can be read by itself.
 *
 * @example
 * ```ts
 * import { codebook } from "@entente/sdk";
 *
 * codebook.kinds.commitment.label; // => {"en":"undertaking","fr":"engagement"}
 * ```
 */
export const codebook: Codebook = {
  kinds,
  rules,
  strengths,
  bases,
  jointnesses,
  novelties,
  phases,
  horizons,
  catalysts,
  verifiabilities,
  missingInformation,
  mechanismTypes,
  moneyQualifiers,
  moneyBases,
  moneyStages,
  holderInferences,
  timeRoles,
  quantityQualifiers,
  actorTypes,
  placeRoles,
  relationTypes,
  alignmentRelations,
  redirectOutcomes,
  linkRoles,
  showings,
  figureQualifiers,
  sourceKinds,
  dateBases,
  instrumentTypes,
  noveltyFindings,
  requestRoutes,
  termUses,
  statusLevels,
  voices,
  deadlineStates,
  statusRule,
};
