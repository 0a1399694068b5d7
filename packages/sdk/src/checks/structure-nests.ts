import type { Declaration } from "../model/declaration.ts";
import type { Check } from "./check.ts";

export const structureNests: Check = {
  name: "structure-nests",
  description: "Every sentence lies inside its paragraph, and both belong to the same section.",
  scope: "document",
  check: ({ paragraphs, sentences }: Declaration) => {
    const byId = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
    return sentences.flatMap((sentence) => {
      const paragraph = byId.get(sentence.paragraph);
      if (paragraph === undefined) return [];
      const inside = paragraph.start <= sentence.start && sentence.end <= paragraph.end;
      if (inside && paragraph.section === sentence.section) return [];
      return [
        {
          rule: "structure-nests",
          record: `sentences.${sentence.id}`,
          field: inside ? "section" : "paragraph",
          wrong: inside
            ? `its section is “${sentence.section}”, its paragraph's is “${paragraph.section}”`
            : `it does not lie inside “${paragraph.id}” (${paragraph.start}–${paragraph.end})`,
          expected: "a paragraph that holds it, in the same section",
          advice: "Name the paragraph and the section in which the sentence stands.",
        },
      ];
    });
  },
};
