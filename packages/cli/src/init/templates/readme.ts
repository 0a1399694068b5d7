import { counted } from "../counted.ts";
import type { Draft } from "../draft.ts";

/** The README of a new declaration: how it is built, what was proposed, and what is left to do. */
export function readmeFile(name: string, { declaration, parts }: Draft): string {
  const { sections, paragraphs, sentences } = declaration;
  return `# ${name}

A declaration as data, begun from its text. Nothing of what the text says was decided yet.

\`\`\`sh
npm install
npm run build
npm run check
\`\`\`

The build tells what is left to do. As long as anything is, it writes \`draft/declaration.json\`, and \`npm run check\` shows
every problem with the words around it; readings are asked for once every field has its shape. Once nothing is left, it
writes \`dist/declaration.json\`.

## What is known

The text stands in \`source/statement.txt\`, byte for byte as it was received. It was divided into
${counted(sections.length, "section")}, ${counted(paragraphs.length, "paragraph")} and ${counted(sentences.length, "sentence")};
${counted(parts.headings.length, "section heading")} and ${counted(parts.furniture.length, "piece")} of page furniture were set aside (\`src/expressions.ts\`).

## What to look at first

- \`src/expressions.ts\`: whether headings and page furniture are right, and whether this version is the original
  (\`textStatus\`). Ids of sentences follow from this, so settle it before you write records.
- \`src/authored.ts\`: the ids of the sections, which were made from their headings.
- \`src/work.ts\`: whether it is a statement, a declaration or a communiqué (\`documentType\`), and all texts that are empty.

## What to do then

1. Read \`found.md\`: the sums, figures, times and words of undertaking that stand in the text.
2. Write who acts and speaks into \`src/actors.ts\`, and what each passage does into \`src/statements.ts\`.
3. Write undertakings, sums, dates, quantities, places, events and other texts into the file of each noun.
4. Look for evidence, and write up to which day you looked into \`src/authored.ts\` (\`searchedUpTo\`).

Ids that do not exist do not compile, and words that do not stand in the text do not build.
`;
}
