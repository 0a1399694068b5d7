import * as z from "zod";

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id type of its own for each noun, so that the reference says what it refers to. */
export function identifier(id: string, description: string): z.ZodString {
  return z.string().regex(kebabCase).meta({ id, description });
}

export const expressionIdSchema = identifier("ExpressionId", "Id of an `Expression`, in kebab-case.");
export const manifestationIdSchema = identifier("ManifestationId", "Id of a `Manifestation`, in kebab-case.");
export const sectionIdSchema = identifier("SectionId", "Id of a `Section`, in kebab-case.");
export const paragraphIdSchema = identifier(
  "ParagraphId",
  "Id of a `Paragraph`: its section's id and its number there.",
);
export const sentenceIdSchema = identifier(
  "SentenceId",
  "Id of a `Sentence`: `sentence-` and its number, counted from 1 through the whole text.",
);
export const statementIdSchema = identifier("StatementId", "Id of a `Statement`, in kebab-case.");
export const commitmentIdSchema = identifier("CommitmentId", "Id of a `Commitment`, in kebab-case.");
export const strandIdSchema = identifier("StrandId", "Id of a `Strand`, in kebab-case.");
export const moneyIdSchema = identifier("MoneyId", "Id of a `Money` record, in kebab-case.");
export const actorIdSchema = identifier("ActorId", "Id of an `Actor`, in kebab-case.");
export const ruleIdSchema = identifier("RuleId", "Id of a `Rule`, in kebab-case.");
export const alignmentIdSchema = identifier("AlignmentId", "Id of an `Alignment`, in kebab-case.");
export const timeMentionIdSchema = identifier("TimeMentionId", "Id of a `TimeMention`, in kebab-case.");
export const quantityIdSchema = identifier("QuantityId", "Id of a `Quantity`, in kebab-case.");
export const placeIdSchema = identifier("PlaceId", "Id of a `Place`, in kebab-case.");
export const occasionIdSchema = identifier("OccasionId", "Id of an `Occasion`, in kebab-case.");
export const instrumentIdSchema = identifier("InstrumentId", "Id of an `Instrument`, in kebab-case.");
export const wordSoughtIdSchema = identifier("WordSoughtId", "Id of a `WordSought`, in kebab-case.");
export const exceptionIdSchema = identifier("ExceptionId", "Id of an `Exception`, in kebab-case.");
export const redirectIdSchema = identifier("RedirectId", "Id of a `Redirect`, in kebab-case.");
export const evidenceIdSchema = identifier("EvidenceId", "Id of an `Evidence` record, in kebab-case.");
export const contradictionIdSchema = identifier("ContradictionId", "Id of a `Contradiction`, in kebab-case.");
export const silenceIdSchema = identifier("SilenceId", "Id of a `Silence`, in kebab-case.");
export const termIdSchema = identifier("TermId", "Id of a `Term`, in kebab-case.");
export const subjectIdSchema = identifier("SubjectId", "Id of a `Subject`, in kebab-case.");
