import type { Declaration } from "../model/declaration.ts";
import type { Problem } from "../model/problem.ts";
import type { TextPositionSelector } from "../model/selector.ts";
import type { Check } from "./check.ts";
import { codedExpression } from "../query/coded-expression.ts";

export const textAccountedFor: Check = {
  name: "text-accounted-for",
  description:
    "Every character of the coded text that is no white space lies in exactly one heading, sentence or furniture.",
  scope: "document",
  check: (declaration) => {
    const expression = codedExpression(declaration);
    if (expression?.text === undefined) return [noText(declaration)];
    const { text, headings = [], furniture = [] } = expression;
    const parts = [...headings, ...furniture, ...declaration.sentences].sort((a, b) => a.start - b.start);
    const record = `expressions.${expression.id}`;
    return [...gapsAndOverlaps(text, parts, record), ...misquoted(text, declaration)];
  },
};

function noText({ work }: Declaration): Problem {
  return {
    rule: "text-accounted-for",
    record: "work",
    field: "codedExpression",
    wrong: `the expression “${work.codedExpression}” has no text`,
    expected: "an expression whose text is held",
    advice: "Name the expression whose words the records quote.",
  };
}

function gapsAndOverlaps(text: string, parts: readonly TextPositionSelector[], record: string): Problem[] {
  const problems: Problem[] = [];
  let end = 0;
  for (const part of [...parts, { start: text.length, end: text.length }]) {
    const between = text.slice(end, part.start).trim();
    if (between !== "" || part.start < end) {
      const wrong =
        between === ""
          ? `“${excerpt(text.slice(part.start, end))}” belongs to two parts`
          : `“${excerpt(between)}” belongs to none`;
      problems.push({
        rule: "text-accounted-for",
        record,
        field: "text",
        wrong: `${wrong} (at ${Math.min(end, part.start)})`,
        expected: "each character in one heading, sentence or furniture",
        advice: "Divide the text again with `segmentText`.",
      });
    }
    end = Math.max(end, part.end);
  }
  return problems;
}

function misquoted(text: string, { sentences }: Declaration): Problem[] {
  return sentences
    .filter((sentence) => text.slice(sentence.start, sentence.end) !== sentence.text)
    .map((sentence) => ({
      rule: "text-accounted-for",
      record: `sentences.${sentence.id}`,
      field: "text",
      wrong: `“${excerpt(sentence.text)}” is not what stands at ${sentence.start}–${sentence.end}`,
      expected: `“${excerpt(text.slice(sentence.start, sentence.end))}”`,
      advice: "Divide the text again with `segmentText`.",
    }));
}

function excerpt(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 59)}…`;
}
