import { quoted } from "../../quoted.ts";
import type { Line } from "../block.ts";
import { titleOf, type Reader } from "../reader.ts";

/** The undertakings and passages that something is about, one line each. */
export function concernLines(
  reader: Reader,
  label: string,
  { commitments, statements }: { readonly commitments: readonly string[]; readonly statements: readonly string[] },
): readonly Line[] {
  const { declaration, language } = reader;
  return [
    ...commitments.map((id) => ({ label, text: titleOf(reader, declaration.commitments, id) })),
    ...declaration.statements
      .filter(({ id }) => statements.includes(id))
      .flatMap(({ anchors }) => anchors.map(({ exact }) => ({ label, text: quoted(exact, language) }))),
  ];
}
