/**
 * Citations as plain text, for footnotes. Can be imported without the other formats.
 *
 * @packageDocumentation
 */
import { citationsOf } from "../citation/citations.ts";
import type { Format } from "../format.ts";

/**
 * Citations of the statement, of the data, and of each undertaking and sum, as plain text in both languages, one a line.
 *
 * @example
 * ```ts
 * import { citation } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [file] = citation.write(declaration);
 *
 * file?.text.split("\n")[0]; // => "English"
 * ```
 */
export const citation: Format = {
  id: "citation",
  label: { en: "Citations (plain text)", fr: "Citations (texte brut)" },
  mediaType: "text/plain",
  extension: "txt",
  loses: {
    en: "Everything but what a citation needs: of the text the quotes alone, of the records the undertakings and sums. The form follows no citation style. Where a citation is incomplete, it says so.",
    fr: "Tout, hormis ce qu’exige une citation\u00a0: du texte, seulement les passages cités\u202f; des éléments, seulement les engagements et les sommes. La forme ne suit aucun style de citation. Si une citation est incomplète, elle le dit.",
  },
  write: (declaration, options = {}) => {
    const inEnglish = citationsOf(declaration, { ...options, language: "en" }).map(({ text }) => text);
    const inFrench = citationsOf(declaration, { ...options, language: "fr" }).map(({ text }) => text);
    const text = ["English", "", ...inEnglish, "", "Français", "", ...inFrench, ""].join("\n");
    return [{ name: `${declaration.work.id}.citations.txt`, text }];
  },
};
