/**
 * What a declaration is: the model, the division of its text, quotes anchored to the exact words, authoring and
 * queries. Nothing here loads Zod; reading unknown input is in `@entente/sdk/schema`.
 *
 * @packageDocumentation
 */
export { describeQuote } from "./anchoring/describe-quote.ts";
export {
  matchQuote,
  type AmbiguousQuote,
  type FoundQuote,
  type OrphanedQuote,
  type QuoteMatch,
} from "./anchoring/match-quote.ts";
export { indexText, type TextIndex } from "./anchoring/index-text.ts";
export { suggestQuote, type QuoteSuggestion } from "./anchoring/suggest-quote.ts";
export type {
  Anchored,
  Authored,
  AuthoredDeclaration,
  AuthoredExpression,
  AuthoredTable,
  AuthoredWork,
  ByQuote,
  Identified,
} from "./define/authored.ts";
export { buildDeclaration, type BuildOptions } from "./define/build-declaration.ts";
export { defineActors, defineMoreActors } from "./define/define-actors.ts";
export { defineCommitments, defineStrands, type KnownToCommitments } from "./define/define-commitments.ts";
export { defineAlignments, defineExpressions, defineManifestations, defineWork } from "./define/define-document.ts";
export {
  defineDates,
  defineEvents,
  defineInstruments,
  definePlaces,
  defineQuantities,
  type KnownToInstruments,
} from "./define/define-entities.ts";
export { defineMoney, type KnownToMoney } from "./define/define-money.ts";
export {
  defineContradictions,
  defineEvidence,
  defineSilences,
  defineSubjects,
  type KnownToEvidence,
} from "./define/define-records.ts";
export { defineStatements } from "./define/define-statements.ts";
export { defineExceptions, defineRedirects, defineTerms, defineWordsSought } from "./define/define-upkeep.ts";
export type { IdsOf, Referring, Tables } from "./define/referring.ts";
export type { Actor, ActorType } from "./model/actor.ts";
export type { Alignment, AlignmentRelation } from "./model/alignment.ts";
export type { CodebookEntry } from "./model/codebook/entry.ts";
export type { CodebookRuleId } from "./model/codebook/rules.ts";
export type { LinkRole } from "./model/codebook/link-roles.ts";
export type { AgreementFigure, CodingAgreement, CodingAgreementId } from "./model/coding-agreement.ts";
export { codingGuide, type CodingGuide } from "./model/codebook/guide/coding-guide.ts";
export type { CodingStep, Contrast, ValueGuide } from "./model/codebook/guide/value-guide.ts";
export { codebook, type Codebook } from "./model/codebook/index.ts";
export type {
  Catalyst,
  Commitment,
  CompletionCondition,
  ConditionId,
  Horizon,
  Jointness,
  MissingInformation,
  NoveltyChecked,
  NoveltyStated,
  Phase,
  Strength,
  Verifiability,
} from "./model/commitment.ts";
export type { Concern, Contradiction } from "./model/contradiction.ts";
export type { Declaration } from "./model/declaration.ts";
export type { Bearing, Evidence, OriginId, Shows } from "./model/evidence.ts";
export type { Exception, ExcusableCheck } from "./model/exception.ts";
export type { Expression, Heading, Quirk } from "./model/expression.ts";
export type { Figure, FigureQualifier } from "./model/figure.ts";
export type {
  ActorId,
  AlignmentId,
  CommitmentId,
  ContradictionId,
  EvidenceId,
  ExceptionId,
  ExpressionId,
  InstrumentId,
  ManifestationId,
  MoneyId,
  OccasionId,
  ParagraphId,
  PlaceId,
  QuantityId,
  RedirectId,
  RuleId,
  SectionId,
  SentenceId,
  SilenceId,
  StatementId,
  StrandId,
  SubjectId,
  TermId,
  TimeMentionId,
  WordSoughtId,
} from "./model/identifier.ts";
export type { Instrument, InstrumentRelation, InstrumentType, RelationType } from "./model/instrument.ts";
export type { Licence, Manifestation } from "./model/manifestation.ts";
export type { Mechanism, MechanismType } from "./model/mechanism.ts";
export type { Amount, Currency, Money, MoneyBasis, MoneyQualifier, MoneyStage } from "./model/money.ts";
export type { Occasion } from "./model/occasion.ts";
export type { Place, PlaceRole, Point } from "./model/place.ts";
export { formatProblem, type Problem } from "./model/problem.ts";
export type { Quantity, QuantityQualifier } from "./model/quantity.ts";
export type { RecordId, Redirect, RedirectOutcome, RetirableArray } from "./model/redirect.ts";
export type { Accepted, DeclarationResult, Refused } from "./model/result.ts";
export type { Rule } from "./model/rule.ts";
export type { Anchor, TextPositionSelector, TextQuoteSelector } from "./model/selector.ts";
export type { RecordRequest, RequestRoute, Silence } from "./model/silence.ts";
export type { DateBasis, Source, SourceKind } from "./model/source.ts";
export type { DeadlineState, Status, StatusLevel, Voice } from "./model/status.ts";
export type { HolderInference, Statement } from "./model/statement.ts";
export type { StatementKind } from "./model/statement-kind.ts";
export type { Strand } from "./model/strand.ts";
export type { Paragraph, Section, Sentence } from "./model/structure.ts";
export type { Appearance, Subject } from "./model/subject.ts";
export type { Term, TermUse } from "./model/term.ts";
export type { TimeMention, TimeRole } from "./model/time-mention.ts";
export type { Basis, CalendarDate, Edtf, ExternalId, Localized, WebAddress } from "./model/values.ts";
export type { WordSought } from "./model/word-sought.ts";
export type { DocumentType, LegalCharacter, Work, WorkDate, WorkId } from "./model/work.ts";
export { absences, type Absences, type AskedField, type FieldAbsence, type WordCount } from "./query/absences.ts";
export { principalsOf } from "./query/actors.ts";
export type { AnchoredArray } from "./query/anchored-records.ts";
export { backlinksOf, mentionsOf, type Backlink, type EntityArray, type Mention } from "./query/backlinks.ts";
export {
  commitmentsOf,
  membersOf,
  quotesOf,
  selectCommitments,
  statementsOf,
  type CommitmentFilter,
  type CommitmentSelection,
} from "./query/commitments.ts";
export { coverageLedger, type LedgerEntry, type LedgerRecord, type LedgerStatement } from "./query/coverage-ledger.ts";
export { cuePlaces } from "./query/cue-places.ts";
export { openDeclaration, type DeclarationView, type RecordById, type ViewedArray } from "./query/declaration-view.ts";
export { dayOfDeclaration } from "./query/day-of-declaration.ts";
export { evidenceOnCommitment, evidenceOnStatement, type EvidenceShown } from "./query/evidence.ts";
export type { IdIn } from "./query/id-in.ts";
export { selectMoney, type MoneyFilter } from "./query/money.ts";
export { proof, type AnchorProof, type Proof } from "./query/proof.ts";
export {
  sumMoney,
  type MoneySum,
  type SumAllowance,
  type SumOptions,
  type SumRange,
  type SumReason,
  type SumRefusal,
  type SumRefused,
  type SumTotal,
} from "./query/sum-money.ts";
export { countKinds, statementsAt, statementsInSentence } from "./query/statements.ts";
export { statusAt } from "./query/status.ts";
export { statusHistory, type StatusChange } from "./query/status-history.ts";
export { summaryAt, type StatusCount, type StatusSummary } from "./query/status-summary.ts";
export { timeline, type TimelineEntry } from "./query/timeline.ts";
export { whatWouldChange, type NeededEvidence } from "./query/what-would-change.ts";
export {
  segmentText,
  type SegmentedParagraph,
  type SegmentTextOptions,
  type TextSegmentation,
} from "./text/segment-text.ts";
export { liesIn } from "./text/places.ts";
export { edtfWindow, type TimeWindow } from "./time/edtf-window.ts";
