/**
 * Citations as CSL-JSON, for reference managers. Can be imported without the other formats.
 *
 * @packageDocumentation
 */
import { citationsOf } from "../citation/citations.ts";
import type { Format } from "../format.ts";
import { writeCitations } from "../write-citations.ts";

/**
 * Citations of the statement, of the data, and of each undertaking and sum (CSL-JSON), for programs that manage references.
 *
 * @example
 * ```ts
 * import { cslJson } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [file] = cslJson.write(declaration);
 *
 * JSON.parse(file?.text ?? "")[0].type; // => "document"
 * ```
 */
export const cslJson: Format = {
  id: "csl-json",
  label: { en: "Citations (CSL-JSON)", fr: "Citations (CSL-JSON)" },
  mediaType: "application/vnd.citationstyles.csl+json",
  extension: "json",
  loses: {
    en: "Everything but what a citation needs: of the text the quotes alone, of the records the undertakings and sums. A date of which two days are possible is given as its month; the note tells both days. Where a citation is incomplete, its note says so. One language at a time.",
    fr: "Tout, hormis ce qu’exige une citation\u00a0: du texte, seulement les passages cités\u202f; des éléments, seulement les engagements et les sommes. D’une date pour laquelle deux jours sont possibles, seul le mois est donné\u202f; la note indique les deux jours. Si une citation est incomplète, sa note le dit. Une seule langue à la fois.",
  },
  write: (declaration, options = {}) => [
    {
      name: `${declaration.work.id}.${options.language ?? "en"}.csl.json`,
      text: writeCitations(citationsOf(declaration, options), "csl-json"),
    },
  ],
};
