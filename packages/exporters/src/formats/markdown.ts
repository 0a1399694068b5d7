/**
 * A brief in Markdown, for reading and sharing. Can be imported without the other formats.
 *
 * @packageDocumentation
 */
import { briefOf } from "../brief/brief.ts";
import { renderMarkdown } from "../brief/render-markdown.ts";
import type { Format } from "../format.ts";

/**
 * A brief of the declaration for people, in one language, in Markdown: what it is, what is undertaken and in which words,
 * money, what records show and who says so, deadlines, where sources differ, what was not found, how it was read.
 *
 * @example
 * ```ts
 * import { markdown } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [brief] = markdown.write(declaration, { language: "fr" });
 *
 * brief?.name; // => "uk-france-2015.fr.md"
 * brief?.text.startsWith("# Communiqué conjoint franco-britannique"); // => true
 * ```
 */
export const markdown: Format = {
  id: "markdown",
  label: { en: "Brief in Markdown (CommonMark)", fr: "Note en Markdown (CommonMark)" },
  mediaType: "text/markdown",
  extension: "md",
  loses: {
    en: "It is a selection, in one language. It leaves out the text as a whole, passages that undertake nothing, other texts, subjects, terms and the easy version. It leaves out ids, places in the text and figures that are not money. It leaves out records that decide no status and stand in no difference. Ends of lines inside a text become spaces, and characters that control the writing are replaced.",
    fr: "C’est un choix, dans une seule langue. On n’y trouve ni le texte entier, ni les passages qui n’engagent à rien, ni les autres textes, ni les sujets. Les termes et la version simple n’y sont pas. On n’y trouve ni les identifiants, ni les emplacements dans le texte, ni les chiffres qui ne sont pas des sommes. Les éléments qui ne déterminent aucun statut et ne figurent dans aucune divergence n’y sont pas non plus. Les fins de ligne à l’intérieur d’un texte deviennent des espaces, et les caractères de commande sont remplacés.",
  },
  write: (declaration, options = {}) => [
    {
      name: `${declaration.work.id}.${options.language ?? "en"}.md`,
      text: renderMarkdown(briefOf(declaration, options)),
    },
  ],
};
