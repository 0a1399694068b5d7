/**
 * A brief in plain text, for reading anywhere. Can be imported without the other formats.
 *
 * @packageDocumentation
 */
import { briefOf } from "../brief/brief.ts";
import { renderText } from "../brief/render-text.ts";
import type { Format } from "../format.ts";
import { markdown } from "./markdown.ts";

/**
 * The same brief of the declaration for people as in Markdown, as plain text.
 *
 * @example
 * ```ts
 * import { text } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [brief] = text.write(declaration);
 *
 * brief?.name; // => "uk-france-2015.en.txt"
 * brief?.text.split("\n")[0]; // => "UK–France joint statement on the meeting of 28 July 2015"
 * ```
 */
export const text: Format = {
  id: "text",
  label: { en: "Brief in plain text (UTF-8)", fr: "Note en texte brut (UTF-8)" },
  mediaType: "text/plain",
  extension: "txt",
  loses: markdown.loses,
  write: (declaration, options = {}) => [
    {
      name: `${declaration.work.id}.${options.language ?? "en"}.txt`,
      text: renderText(briefOf(declaration, options)),
    },
  ],
};
