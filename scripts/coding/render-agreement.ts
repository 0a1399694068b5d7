import type { AgreementFigure, CodingAgreement } from "@entente/sdk";
import { asked } from "./asked.ts";
import type { Coding, Ruling } from "./coding.ts";
import type { Disagreement } from "./disagreements.ts";

/** What the document on agreement is made of. */
export interface AgreementDocument {
  readonly figures: readonly CodingAgreement[];
  readonly quoted: ReadonlySet<string>;
  readonly differences: readonly Disagreement[];
  readonly rulings: readonly Ruling[];
  readonly first: Coding;
  readonly second: Coding;
}

/** Writes the figures, every disagreement and its ruling as a document. */
export function renderAgreement({ figures, quoted, differences, rulings, first, second }: AgreementDocument): string {
  const counts = ({ spans, undertakings, money }: Coding): string =>
    `${spans.length} passages, ${undertakings.length} undertakings and ${money.length} sums`;
  return [
    "# How far two codings agree",
    "",
    "Generated from the raw codings in this folder by `npm run agreement`. Do not edit.",
    "",
    "The text was coded twice. The second coder had the codebook as it then stood",
    "([codebook-as-used.md](codebook-as-used.md)), the sentences and a list of actors, and nothing of the first coding.",
    "",
    `- [first.json](first.json): ${counts(first)}.`,
    `- [second.json](second.json): ${counts(second)}.`,
    "",
    "The figures are those from before any disagreement was ruled on.",
    "",
    "## What they do not show",
    "",
    "- Both codings were made with automated language tools of the same sort. Agreement between them is no agreement between two people.",
    "- The codebook was written by one who knew the first coding. Its near misses are invented, and some are close to what the text asks of a coder.",
    `- The codebook quoted words that stand in ${quoted.size} of the sentences (${[...quoted].join(", ")}). The columns “apart” leave these out.`,
    "- Most questions have 20 units or fewer: one more disagreement moves a coefficient by several hundredths.",
    "",
    "## Figures",
    "",
    "Kappa is Cohen's (1960), alpha Krippendorff's for nominal data (2011): 1 is full agreement, 0 what chance gives. Passages",
    "are compared where at least half of their words are the same; boundaries between every two words of a sentence.",
    "",
    "| question | units | agreed | kappa | alpha | apart: units | agreed | kappa | alpha |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...figures.map((figure) => `| ${figure.asks.en} | ${cells(figure)} | ${cells(figure.apart)} |`),
    "",
    "## Disagreements and rulings",
    "",
    `${differences.length} differences, each with its ruling. The declaration follows them, which is checked.`,
    "",
    ...differences.flatMap((difference) => renderDifference(difference, rulings)),
  ].join("\n");
}

function cells({ units, agreed, kappa, alpha }: AgreementFigure): string {
  return [units, agreed, kappa ?? "–", alpha ?? "–"].join(" | ");
}

function renderDifference({ on, unit, first, second }: Disagreement, rulings: readonly Ruling[]): readonly string[] {
  const ruling = rulings.find((candidate) => candidate.on === on && candidate.unit === unit);
  const question = asked[on]?.en ?? "What does one coder have that the other has not?";
  return [
    `- **${unit}.** ${question} First: ${first}. Second: ${second}. **Ruling: the ${ruling?.ruling ?? "none yet"}.** ${ruling?.because ?? ""}`,
  ];
}
