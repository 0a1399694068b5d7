import type { Declaration } from "../model/declaration.ts";
import { shortened, type Problem } from "../model/problem.ts";
import { addresseesFit } from "./addressees-fit.ts";
import { agreementCounted } from "./agreement-counted.ts";
import { alignmentsFit } from "./alignments-fit.ts";
import { anchorsDiffer } from "./anchors-differ.ts";
import { anchorsMatch } from "./anchors-match.ts";
import { basesExplained } from "./bases-explained.ts";
import { chainsEnd } from "./chains-end.ts";
import type { Check } from "./check.ts";
import { completionTested } from "./completion-tested.ts";
import { copiesExplained } from "./copies-explained.ts";
import { cueInsideStatement } from "./cue-inside-statement.ts";
import { datesAsWritten } from "./dates-as-written.ts";
import { datesHold } from "./dates-hold.ts";
import { deadlinesCited } from "./deadlines-cited.ts";
import { differencesLinked } from "./differences-linked.ts";
import { differencesSided } from "./differences-sided.ts";
import { evidenceDated } from "./evidence-dated.ts";
import { evidenceFits } from "./evidence-fits.ts";
import { exceptionsNarrow } from "./exceptions-narrow.ts";
import { exceptionsNeeded } from "./exceptions-needed.ts";
import { figuresCounted } from "./figures-counted.ts";
import { figuresRecorded } from "./figures-recorded.ts";
import { frameworksFlat } from "./frameworks-flat.ts";
import { frenchTerms } from "./french-terms.ts";
import { frenchTypography } from "./french-typography.ts";
import { idsUnique } from "./ids-unique.ts";
import { jointnessFits } from "./jointness-fits.ts";
import { mentionsComplete } from "./mentions-complete.ts";
import { modalWordsRead } from "./modal-words-read.ts";
import { neutralVoice } from "./neutral-voice.ts";
import { noveltyShown } from "./novelty-shown.ts";
import { otherTextsSourced } from "./other-texts-sourced.ts";
import { ownTexts } from "./own-texts.ts";
import { quantitiesAsWritten } from "./quantities-as-written.ts";
import { readingsInSentences } from "./readings-in-sentences.ts";
import { recordIds } from "./record-ids.ts";
import { redirectsLead } from "./redirects-lead.ts";
import { referencesResolve } from "./references-resolve.ts";
import { ruleGivesKind } from "./rule-gives-kind.ts";
import { sentencesCovered } from "./sentences-covered.ts";
import { sentencesShort } from "./sentences-short.ts";
import { silencesFit } from "./silences-fit.ts";
import { sourcesAgree } from "./sources-agree.ts";
import { sourcesDescribed } from "./sources-described.ts";
import { structureNests } from "./structure-nests.ts";
import { sumsAsWritten } from "./sums-as-written.ts";
import { sumsComplete } from "./sums-complete.ts";
import { sumsRecorded } from "./sums-recorded.ts";
import { termsFit } from "./terms-fit.ts";
import { textAccountedFor } from "./text-accounted-for.ts";
import { textsLegible } from "./texts-legible.ts";
import { timesRecorded } from "./times-recorded.ts";
import { undertakingsCited } from "./undertakings-cited.ts";

/** What a schema cannot say, one rule each, in the order in which problems are reported. */
export const checks: readonly Check[] = [
  idsUnique,
  referencesResolve,
  redirectsLead,
  textAccountedFor,
  structureNests,
  anchorsMatch,
  anchorsDiffer,
  alignmentsFit,
  chainsEnd,
  readingsInSentences,
  sentencesCovered,
  cueInsideStatement,
  ruleGivesKind,
  addresseesFit,
  modalWordsRead,
  undertakingsCited,
  basesExplained,
  jointnessFits,
  frameworksFlat,
  deadlinesCited,
  completionTested,
  sumsComplete,
  sumsAsWritten,
  sumsRecorded,
  quantitiesAsWritten,
  datesHold,
  datesAsWritten,
  figuresRecorded,
  timesRecorded,
  exceptionsNeeded,
  exceptionsNarrow,
  mentionsComplete,
  agreementCounted,
  copiesExplained,
  sourcesDescribed,
  sourcesAgree,
  figuresCounted,
  otherTextsSourced,
  noveltyShown,
  evidenceDated,
  evidenceFits,
  differencesSided,
  differencesLinked,
  silencesFit,
  termsFit,
  sentencesShort,
  textsLegible,
  neutralVoice,
  frenchTerms,
  frenchTypography,
];

/**
 * Runs every check on a declaration of the right shape and returns all problems, or an empty list.
 *
 * Use `safeParseDeclaration` of `@entente/sdk/schema` for input whose shape is not known.
 *
 * @example
 * ```ts
 * import { checkDeclaration } from "@entente/sdk/checks";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * checkDeclaration(declaration); // => []
 * checkDeclaration({ ...declaration, money: [] }).map(({ rule }) => rule).includes("sums-recorded"); // => true
 * ```
 */
export function checkDeclaration(declaration: Declaration): readonly Problem[] {
  const ids = recordIds(declaration);
  const own = ownTexts(declaration);
  return checks.flatMap(({ check }) => check(declaration, ids, own)).map(shortened);
}
