import { statusAt, type Contradiction, type Declaration, type Localized } from "@entente/sdk";
import { dateInWords } from "../i18n/date-in-words.ts";
import type { Language } from "../i18n/language.ts";
import { pathTo } from "../i18n/routes.ts";
import { evidencePath } from "./evidence-view.ts";
import { passageLinks, type PassageLink } from "./passage-link.ts";
import { statusView, type StatusView } from "./status-view.ts";
import { tellApart } from "./tell-apart.ts";

/** A point on which sources differ, in words. */
export interface DifferenceView {
  readonly id: string;
  readonly title: Localized;
  readonly differs: Localized;
  readonly passages: readonly PassageLink[];
  readonly records: readonly RecordLink[];
  readonly mayExplain: Localized | undefined;
  readonly wouldSettle: Localized;
  readonly bearsOn: readonly StatusLink[];
}

/** A record on one side, with the way to it. */
interface RecordLink {
  readonly fact: Localized;
  /** Who made it public and of when it tells; a number tells two of the same apart. */
  readonly label: string;
  readonly path: string | undefined;
}

/** An undertaking on whose status a difference bears. */
interface StatusLink {
  readonly title: Localized;
  readonly path: string;
  readonly status: StatusView;
}

/** Puts all points on which sources differ into words. */
export function differencesView(declaration: Declaration, language: Language): readonly DifferenceView[] {
  const labels = recordLabels(declaration, language);
  return declaration.contradictions.map((contradiction) => ({
    ...contradiction,
    mayExplain: contradiction.mayExplain,
    passages: passageLinks(declaration, contradiction.statements, language),
    records: contradiction.evidence.flatMap((id) =>
      declaration.evidence
        .filter((record) => record.id === id)
        .map(({ fact }) => ({ fact, label: labels.get(id) ?? id, path: evidencePath(declaration, id, language) })),
    ),
    bearsOn: statusesOn(declaration, contradiction, language),
  }));
}

/** One label for each record of the page, so that no two records have the same. */
function recordLabels(declaration: Declaration, language: Language): ReadonlyMap<string, string> {
  const sides = new Set(declaration.contradictions.flatMap(({ evidence }) => evidence));
  const labels = new Map<string, string>();
  const apart = tellApart((label, number) => `${label} – ${number}`);
  for (const { id, date, source } of declaration.evidence.filter((record) => sides.has(record.id))) {
    labels.set(id, apart(`${source.publisher} (${dateInWords(date, language)})`));
  }
  return labels;
}

/** The undertakings whose status this difference alone makes contested. */
function statusesOn(declaration: Declaration, contradiction: Contradiction, language: Language): readonly StatusLink[] {
  const alone = { ...declaration, contradictions: [contradiction] };
  return declaration.commitments.flatMap(({ id, title }) => {
    const status = statusAt(alone, id, declaration.searchedUpTo);
    if (!status.contested) return [];
    return [{ title, path: pathTo({ page: "undertaking", id }, language), status: statusView(status, language) }];
  });
}
