import { dayOfDeclaration, type Declaration, type EvidenceShown, type Localized } from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { pathTo } from "../i18n/routes.ts";
import { evidenceView, type EvidenceView } from "./evidence-view.ts";

/** The records on an undertaking or a passage, in the order of time. */
export interface RecordsView {
  readonly since: readonly EvidenceView[];
  /** Those of the day of the declaration or before, which show nothing of what followed. */
  readonly earlier: readonly EvidenceView[];
  readonly differences: readonly PointLink[];
  readonly silences: readonly PointLink[];
}

/** A point on which sources differ, or that was not found, and where it is told. */
export interface PointLink {
  readonly title: Localized;
  readonly path: string;
}

/** What records are of: exactly one of an undertaking and a passage. */
export interface Concerned {
  readonly commitment?: string;
  readonly statement?: string;
}

/** Puts the records on an undertaking or a passage into words, with what is open about them. */
export function recordsView(
  declaration: Declaration,
  shown: readonly EvidenceShown[],
  { commitment, statement }: Concerned,
  language: Language,
): RecordsView {
  const start = dayOfDeclaration(declaration);
  const isEarlier = ({ evidence: { latest } }: EvidenceShown): boolean => latest !== undefined && latest <= start;
  const inWords = ({ evidence, bearing }: EvidenceShown): EvidenceView =>
    evidenceView(declaration, evidence, bearing, language);
  const isConcerned = (concerns: { readonly commitments: readonly string[]; readonly statements: readonly string[] }) =>
    (commitment !== undefined && concerns.commitments.includes(commitment)) ||
    (statement !== undefined && concerns.statements.includes(statement));
  const link = (page: "differences" | "silences") => (point: { readonly id: string; readonly title: Localized }) => ({
    title: point.title,
    path: `${pathTo({ page }, language)}#${point.id}`,
  });
  return {
    since: shown.filter((record) => !isEarlier(record)).map(inWords),
    earlier: shown.filter(isEarlier).map(inWords),
    differences: declaration.contradictions.filter(({ concerns }) => isConcerned(concerns)).map(link("differences")),
    silences: declaration.silences.filter(isConcerned).map(link("silences")),
  };
}
