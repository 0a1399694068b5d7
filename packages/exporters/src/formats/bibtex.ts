/**
 * Citations as BibTeX, for reference managers. Can be imported without the other formats.
 *
 * @packageDocumentation
 */
import { citationsOf } from "../citation/citations.ts";
import type { Format } from "../format.ts";
import { writeCitations } from "../write-citations.ts";

/**
 * Citations of the statement, of the data, and of each undertaking and sum (BibTeX), in UTF-8.
 *
 * @example
 * ```ts
 * import { bibtex } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [file] = bibtex.write(declaration);
 *
 * file?.text.startsWith("@misc{uk_france_2015_expressions_en,"); // => true
 * ```
 */
export const bibtex: Format = {
  id: "bibtex",
  label: { en: "Citations (BibTeX)", fr: "Citations (BibTeX)" },
  mediaType: "application/x-bibtex",
  extension: "bib",
  loses: {
    en: "Everything but what a citation needs: of the text the quotes alone, of the records the undertakings and sums. BibTeX has no field for the version of data, for what a record is part of, or for the language. The first two stand in the note. A date of which two days are possible is given as its month; the note tells both days. Where a citation is incomplete, its note says so. One language at a time.",
    fr: "Tout, hormis ce qu’exige une citation\u00a0: du texte, seulement les passages cités\u202f; des éléments, seulement les engagements et les sommes. BibTeX n’a de champ ni pour la version des données, ni pour ce dont un élément fait partie, ni pour la langue. Les deux premiers figurent dans la note. D’une date pour laquelle deux jours sont possibles, seul le mois est donné\u202f; la note indique les deux jours. Si une citation est incomplète, sa note le dit. Une seule langue à la fois.",
  },
  write: (declaration, options = {}) => [
    {
      name: `${declaration.work.id}.${options.language ?? "en"}.bib`,
      text: writeCitations(citationsOf(declaration, options), "bibtex"),
    },
  ],
};
