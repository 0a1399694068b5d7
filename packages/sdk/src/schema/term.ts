import * as z from "zod";
import { termIdSchema } from "./identifier.ts";
import { anchorSchema } from "./selector.ts";
import { sourceSchema } from "./source.ts";
import { localizedSchema } from "./values.ts";

export const termUseSchema = z
  .enum(["text", "explanation"])
  .meta({ id: "TermUse", description: "Where a reader meets a term: in the text, or only in what we say of it." });

export const termSchema = z
  .strictObject({
    id: termIdSchema.describe("Id of the term."),
    term: localizedSchema.describe("What it is called."),
    abbreviation: localizedSchema.exactOptional().describe("How it is abbreviated; absent where it is not."),
    definition: localizedSchema.describe("What it means here, in plain words and short sentences."),
    usedIn: termUseSchema.describe("Where a reader meets it: a word of the text is not thereby ours."),
    seeAlso: z
      .array(termIdSchema)
      .describe("Other terms that help to understand it, or that it must not be taken for."),
    source: sourceSchema.exactOptional().describe("The document on which the definition rests, where it rests on one."),
    anchors: z
      .array(anchorSchema)
      .describe("Where the text uses it, its first use at least; none for a term of the explanation."),
  })
  .meta({ id: "Term", description: "A word or an abbreviation that a reader may not know, with what it means here." });
