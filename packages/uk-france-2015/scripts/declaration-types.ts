import type { Declaration } from "@entente/sdk";
import packageJson from "../package.json" with { type: "json" };

/** The arrays whose ids a consumer may name, with the type of their records. */
const named = {
  sections: "Section",
  paragraphs: "Paragraph",
  sentences: "Sentence",
  statements: "Statement",
  commitments: "Commitment",
  strands: "Strand",
  money: "Money",
  dates: "TimeMention",
  quantities: "Quantity",
  actors: "Actor",
  places: "Place",
  events: "Occasion",
  instruments: "Instrument",
  subjects: "Subject",
  evidence: "Evidence",
  contradictions: "Contradiction",
  silences: "Silence",
  terms: "Term",
} as const;

/** Writes the types of the published module, in which every id is literal: a wrong one does not compile. */
export function declarationTypes(declaration: Declaration): string {
  const arrays = Object.entries(named) as [keyof typeof named, string][];
  const ids = arrays.map(([array, type]) => {
    const literals = declaration[array].map(({ id }) => JSON.stringify(id));
    // Of an array without records no id is right.
    const union = literals.length === 0 ? "never" : literals.join(" | ");
    return `/** The id of a record in \`${array}\`. */\nexport type ${type}Id = ${union};`;
  });
  const fields = arrays.map(
    ([array, type]) => `  readonly ${array}: readonly (${type} & { readonly id: ${type}Id })[];`,
  );
  return [
    `/**\n * A declaration as data, with every id known to the compiler: a wrong one does not compile.\n *\n * @packageDocumentation\n */`,
    `import type { ${["Declaration", ...arrays.map(([, type]) => type)].sort().join(", ")} } from "@entente/sdk";`,
    ...ids,
    `/** A declaration whose ids are known. */`,
    `export interface UkFrance2015 extends Declaration {\n${fields.join("\n")}\n}`,
    documented(declaration),
    `export declare const declaration: UkFrance2015;`,
  ].join("\n");
}

/** What an editor and the reference say of the declaration, with an example of this one. */
function documented({ work, sentences }: Declaration): string {
  return [
    `/**`,
    ` * ${work.title.en}: the whole declaration as data, checked when it was built.`,
    ` *`,
    ` * @example`,
    ` * \`\`\`ts`,
    ` * import { declaration } from "${packageJson.name}";`,
    ` *`,
    ` * declaration.work.id; // => ${JSON.stringify(work.id)}`,
    ` * declaration.sentences.length; // => ${sentences.length}`,
    ` * \`\`\``,
    ` */`,
  ].join("\n");
}
