import { statementsInSentence } from "../query/statements.ts";
import type { Check } from "./check.ts";

export const sentencesCovered: Check = {
  name: "sentences-covered",
  description: "Every sentence is read by at least one statement.",
  scope: "document",
  check: (declaration) =>
    declaration.sentences
      .filter(({ id }) => statementsInSentence(declaration, id).length === 0)
      .map(({ id, text }) => ({
        rule: "sentences-covered",
        record: `sentences.${id}`,
        field: "",
        wrong: `no statement reads “${text}”`,
        expected: "at least one statement whose quote touches it",
        advice: "Add a statement that says what the sentence does.",
      })),
};
