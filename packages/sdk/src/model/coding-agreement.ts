// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.
import type { CalendarDate, Localized } from "./values.ts";

/** How far two codings agree on some units. */
export interface AgreementFigure {
  /** How many units both codings have. */
  readonly units: number;
  /** How many got the same value in both. */
  readonly agreed: number;
  /** Cohen's kappa: 1 is full agreement, 0 what chance gives; absent where chance alone would agree. */
  readonly kappa?: number;
  /** Krippendorff's alpha for nominal data: 1 is full agreement, 0 what chance gives; absent for one value. */
  readonly alpha?: number;
}

/** Id of a `CodingAgreement`, in kebab-case. */
export type CodingAgreementId = string;

/** How far two codings of the text agree on one question, before any disagreement was ruled on. */
export interface CodingAgreement {
  /** Id of the question on which they were compared. */
  readonly id: CodingAgreementId;
  /** What was asked of each unit. */
  readonly asks: Localized;
  /** The day of the second coding, which was blind to the first. */
  readonly codedOn: CalendarDate;
  /** How many units both codings have. */
  readonly units: number;
  /** How many got the same value in both. */
  readonly agreed: number;
  /** Cohen's kappa: 1 is full agreement, 0 what chance gives; absent where chance alone would agree. */
  readonly kappa?: number;
  /** Krippendorff's alpha for nominal data: 1 is full agreement, 0 what chance gives; absent for one value. */
  readonly alpha?: number;
  /** The same without the sentences whose words the codebook quotes. */
  readonly apart: AgreementFigure;
}
