// Generated from ../schema by scripts/generate-model.ts. Change the schema, then run `npm run generate`.

/** Id of an `Actor`, in kebab-case. */
export type ActorId = string;

/** Id of an `Alignment`, in kebab-case. */
export type AlignmentId = string;

/** Id of a `Commitment`, in kebab-case. */
export type CommitmentId = string;

/** Id of a `Contradiction`, in kebab-case. */
export type ContradictionId = string;

/** Id of an `Evidence` record, in kebab-case. */
export type EvidenceId = string;

/** Id of an `Exception`, in kebab-case. */
export type ExceptionId = string;

/** Id of an `Expression`, in kebab-case. */
export type ExpressionId = string;

/** Id of an `Instrument`, in kebab-case. */
export type InstrumentId = string;

/** Id of a `Manifestation`, in kebab-case. */
export type ManifestationId = string;

/** Id of a `Money` record, in kebab-case. */
export type MoneyId = string;

/** Id of an `Occasion`, in kebab-case. */
export type OccasionId = string;

/** Id of a `Paragraph`: its section's id and its number there. */
export type ParagraphId = string;

/** Id of a `Place`, in kebab-case. */
export type PlaceId = string;

/** Id of a `Quantity`, in kebab-case. */
export type QuantityId = string;

/** Id of a `Redirect`, in kebab-case. */
export type RedirectId = string;

/** Id of a `Rule`, in kebab-case. */
export type RuleId = string;

/** Id of a `Section`, in kebab-case. */
export type SectionId = string;

/** Id of a `Sentence`: `sentence-` and its number, counted from 1 through the whole text. */
export type SentenceId = string;

/** Id of a `Silence`, in kebab-case. */
export type SilenceId = string;

/** Id of a `Statement`, in kebab-case. */
export type StatementId = string;

/** Id of a `Strand`, in kebab-case. */
export type StrandId = string;

/** Id of a `Subject`, in kebab-case. */
export type SubjectId = string;

/** Id of a `Term`, in kebab-case. */
export type TermId = string;

/** Id of a `TimeMention`, in kebab-case. */
export type TimeMentionId = string;

/** Id of a `WordSought`, in kebab-case. */
export type WordSoughtId = string;
