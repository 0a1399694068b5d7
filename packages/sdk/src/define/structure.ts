import type { Expression } from "../model/expression.ts";
import type { Problem } from "../model/problem.ts";
import type { TextPositionSelector } from "../model/selector.ts";
import type { Paragraph, Section, Sentence } from "../model/structure.ts";
import { segmentText, type SegmentedParagraph } from "../text/segment-text.ts";

/** The parts of a text, each knowing the larger one to which it belongs. */
export interface Structure {
  /** The sections. */
  readonly sections: readonly Section[];
  /** The paragraphs. */
  readonly paragraphs: readonly Paragraph[];
  /** The sentences, numbered through the whole text. */
  readonly sentences: readonly Sentence[];
}

/** Divides a text into sections by its headings, and those into paragraphs and sentences with readable ids. */
export function structureOf(
  expression: Expression,
  text: string,
  sectionIds: readonly string[],
  report: (problem: Problem) => void,
): Structure {
  const headings = expression.headings ?? [];
  const sections = nameSections(expression, headings.filter(isSectionHeading), sectionIds, report);
  const blocks = blocksOf(expression, text, report);
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const blocksPerSection = new Map<string, number>();
  for (const block of blocks) {
    const section = sections.findLast(({ heading }) => heading === undefined || heading.end <= block.start);
    if (section === undefined) continue;
    const number = (blocksPerSection.get(section.id) ?? 0) + 1;
    blocksPerSection.set(section.id, number);
    const paragraph: Paragraph = {
      id: `${section.id}-${number}`,
      section: section.id,
      start: block.start,
      end: block.end,
    };
    paragraphs.push(paragraph);
    for (const { start, end } of block.sentences) {
      sentences.push({
        id: `sentence-${sentences.length + 1}`,
        paragraph: paragraph.id,
        section: section.id,
        text: text.slice(start, end),
        start,
        end,
      });
    }
  }
  return { sections, paragraphs, sentences };
}

/** Headings and furniture that overlap leave the text undivided, and are reported. */
function blocksOf(
  { id, language, headings = [], furniture = [] }: Expression,
  text: string,
  report: (problem: Problem) => void,
): readonly SegmentedParagraph[] {
  try {
    return segmentText(text, { language, headings, furniture }).paragraphs;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report({
      rule: "shape",
      record: `expressions.${id}`,
      field: "headings",
      wrong: `the text cannot be divided: ${error.message.split("\n- ").join(" ")}`,
      expected: "a known language, and headings and furniture that do not overlap",
      advice: "Correct the quotes of the headings and of the furniture.",
    });
    return [];
  }
}

function isSectionHeading({ role }: { readonly role: string }): boolean {
  return role === "section";
}

function nameSections(
  expression: Expression,
  headings: readonly TextPositionSelector[],
  ids: readonly string[],
  report: (problem: Problem) => void,
): readonly Section[] {
  const expected = headings.length + 1;
  if (ids.length !== expected) {
    report({
      rule: "shape",
      record: "declaration",
      field: "sections",
      wrong: `${ids.length} section ids are given`,
      expected: `${expected}: one for what stands before the first section heading, and one for each section heading`,
      advice: "Give as many ids as there are parts, in the order of the text.",
    });
  }
  return ids.slice(0, expected).map((id, index) => {
    const heading = headings[index - 1];
    return heading === undefined
      ? { id, expression: expression.id }
      : { id, expression: expression.id, heading: { start: heading.start, end: heading.end } };
  });
}
