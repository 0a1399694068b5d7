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
import { kinds } from "./kinds.ts";
import { moneyBases, moneyQualifiers, moneyStages } from "./money-values.ts";
import { rules } from "./rules.ts";

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
export const codebook = {
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
};
