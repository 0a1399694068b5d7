import type { ActorType } from "../actor.ts";
import type { AlignmentRelation } from "../alignment.ts";
import type {
  Catalyst,
  Horizon,
  Jointness,
  MissingInformation,
  NoveltyStated,
  Phase,
  Strength,
  Verifiability,
} from "../commitment.ts";
import type { RelationType } from "../instrument.ts";
import type { MechanismType } from "../mechanism.ts";
import type { MoneyBasis, MoneyQualifier, MoneyStage } from "../money.ts";
import type { PlaceRole } from "../place.ts";
import type { QuantityQualifier } from "../quantity.ts";
import type { RedirectOutcome } from "../redirect.ts";
import type { Rule } from "../rule.ts";
import type { HolderInference } from "../statement.ts";
import type { StatementKind } from "../statement-kind.ts";
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
import { rules } from "./rules.ts";

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
};
