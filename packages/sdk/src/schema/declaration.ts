import * as z from "zod";
import { schemaVersion } from "../model/schema-version.ts";
import { actorSchema } from "./actor.ts";
import { alignmentSchema } from "./alignment.ts";
import { codingAgreementSchema } from "./coding-agreement.ts";
import { commitmentSchema } from "./commitment.ts";
import { contradictionSchema } from "./contradiction.ts";
import { evidenceSchema } from "./evidence.ts";
import { exceptionSchema } from "./exception.ts";
import { expressionSchema } from "./expression.ts";
import { instrumentSchema } from "./instrument.ts";
import { manifestationSchema } from "./manifestation.ts";
import { moneySchema } from "./money.ts";
import { occasionSchema } from "./occasion.ts";
import { placeSchema } from "./place.ts";
import { quantitySchema } from "./quantity.ts";
import { redirectSchema } from "./redirect.ts";
import { ruleSchema } from "./rule.ts";
import { silenceSchema } from "./silence.ts";
import { statementSchema } from "./statement.ts";
import { strandSchema } from "./strand.ts";
import { paragraphSchema, sectionSchema, sentenceSchema } from "./structure.ts";
import { subjectSchema } from "./subject.ts";
import { termSchema } from "./term.ts";
import { timeMentionSchema } from "./time-mention.ts";
import { calendarDateSchema } from "./values.ts";
import { wordSoughtSchema } from "./word-sought.ts";
import { workSchema } from "./work.ts";

const semanticVersion = z.string().regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,64})?$/);

export const declarationSchema = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion).describe("Version of the shape of this document (Semantic Versioning)."),
    dataVersion: semanticVersion.describe("Version of the facts in this document (Semantic Versioning)."),
    updated: calendarDateSchema.describe("The day on which a fact was last changed."),
    searchedUpTo: calendarDateSchema.describe(
      "Up to which day of publication evidence was looked for; nothing later is known to the records.",
    ),
    work: workSchema.describe("The declaration as such."),
    expressions: z.array(expressionSchema).min(1).describe("Its language versions."),
    manifestations: z.array(manifestationSchema).describe("The copies known."),
    alignments: z.array(alignmentSchema).describe("Where its versions were compared, and how they agree or differ."),
    sections: z.array(sectionSchema).describe("The sections of the coded text, in its order."),
    paragraphs: z.array(paragraphSchema).describe("The paragraphs of the coded text, in its order."),
    sentences: z.array(sentenceSchema).describe("The sentences of the coded text, in its order."),
    statements: z.array(statementSchema).describe("What each passage does, in the order of the text."),
    commitments: z.array(commitmentSchema).describe("The undertakings and follow-up arrangements."),
    strands: z.array(strandSchema).describe("The lines of work under which undertakings are grouped."),
    money: z.array(moneySchema).describe("The sums that the text names."),
    dates: z.array(timeMentionSchema).describe("The times that the text names, in its order."),
    quantities: z
      .array(quantitySchema)
      .describe("The figures that are neither money nor dates, in the order of the text."),
    actors: z.array(actorSchema).describe("Those who act, speak or are spoken of."),
    places: z.array(placeSchema).describe("The places that the text names."),
    events: z.array(occasionSchema).describe("The events that the text names."),
    instruments: z
      .array(instrumentSchema)
      .describe("The other texts to which it refers, and earlier and later ones that we place beside it."),
    subjects: z.array(subjectSchema).describe("The subjects that it shares with earlier and later texts."),
    evidence: z.array(evidenceSchema).describe("What records show of what happened, in the order of time."),
    contradictions: z.array(contradictionSchema).describe("Where sources differ."),
    silences: z.array(silenceSchema).describe("What was looked for and not found."),
    terms: z
      .array(termSchema)
      .describe("Words and abbreviations that a reader may not know, with what they mean here."),
    wordsSought: z.array(wordSoughtSchema).describe("Words that a reader may look for, found in the text or not."),
    codings: z.array(codingAgreementSchema).describe("How far two codings of the text agree, question by question."),
    exceptions: z.array(exceptionSchema).describe("Words that need no record though a check would miss one, and why."),
    rules: z.array(ruleSchema).describe("The rules of the codebook by which the words were read."),
    redirects: z.array(redirectSchema).describe("The ids that were retired, and what stands for them now."),
  })
  .meta({
    id: "Declaration",
    description: "An official declaration as data: one document that can be verified by itself.",
  });
