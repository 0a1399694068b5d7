/**
 * Citations as RIS, for reference managers. Can be imported without the other formats.
 *
 * @packageDocumentation
 */
import { citationsOf } from "../citation/citations.ts";
import type { Format } from "../format.ts";
import { writeCitations } from "../write-citations.ts";

/**
 * Citations of the statement, of the data, and of each undertaking and sum (RIS).
 *
 * @example
 * ```ts
 * import { ris } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [file] = ris.write(declaration);
 *
 * file?.text.split("\r\n")[0]; // => "TY  - GEN"
 * ```
 */
export const ris: Format = {
  id: "ris",
  label: { en: "Citations (RIS)", fr: "Citations (RIS)" },
  mediaType: "application/x-research-info-systems",
  extension: "ris",
  loses: {
    en: "Everything but what a citation needs: of the text the quotes alone, of the records the undertakings and sums. The id stands in the call number. The version of a record, and what it is part of, stand in the note. RIS reads a comma in a name as the end of a family name. So a body with a comma in its name is given without it. A date of which two days are possible is given as its month; the note tells both days. Where a citation is incomplete, its note says so. One language at a time.",
    fr: "Tout, hormis ce qu’exige une citation\u00a0: du texte, seulement les passages cités\u202f; des éléments, seulement les engagements et les sommes. L’identifiant figure dans la cote. La version d’un élément et ce dont il fait partie figurent dans la note. RIS lit une virgule dans un nom comme la fin d’un nom de famille. Un organisme dont le nom comporte une virgule est donc donné sans elle. D’une date pour laquelle deux jours sont possibles, seul le mois est donné\u202f; la note indique les deux jours. Si une citation est incomplète, sa note le dit. Une seule langue à la fois.",
  },
  write: (declaration, options = {}) => [
    {
      name: `${declaration.work.id}.${options.language ?? "en"}.ris`,
      text: writeCitations(citationsOf(declaration, options), "ris"),
    },
  ],
};
