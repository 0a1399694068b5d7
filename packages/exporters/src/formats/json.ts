/**
 * The whole declaration as JSON with its schema, for programs. Can be imported without the other formats.
 *
 * @packageDocumentation
 */
import { declarationJsonSchema } from "@entente/sdk/schema";
import type { Format } from "../format.ts";

/**
 * The declaration as it is, in JSON, with its JSON Schema (draft 2020-12) in a second file. The schema is made with Zod,
 * which only this format loads.
 *
 * @example
 * ```ts
 * import { json } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [data, schema] = json.write(declaration);
 *
 * [data?.name, schema?.name]; // => ["uk-france-2015.json", "uk-france-2015.schema.json"]
 * JSON.parse(data?.text ?? "").sentences.length; // => 47
 * ```
 */
export const json: Format = {
  id: "json",
  label: {
    en: "JSON (RFC 8259), with its JSON Schema (draft 2020-12)",
    fr: "JSON (RFC 8259), accompagné de son JSON Schema (version 2020-12)",
  },
  mediaType: "application/json",
  extension: "json",
  loses: { en: "Nothing.", fr: "Rien." },
  write: (declaration) => [
    { name: `${declaration.work.id}.json`, text: render(declaration) },
    { name: `${declaration.work.id}.schema.json`, text: render(declarationJsonSchema()) },
  ],
};

function render(document: object): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
