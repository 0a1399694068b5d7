import * as z from "zod";
import { schemaVersion } from "../model/schema-version.ts";
import { declarationSchema } from "./declaration.ts";

/** A JSON Schema, as far as we say anything about it: an object of keywords (draft 2020-12). */
export type JsonSchemaDocument = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of `declaration.json`, made from the Zod schemas, with a description on every key. It
 * gives the shape; what a schema cannot say is in `@entente/sdk/checks`.
 *
 * @example
 * ```ts
 * import { declarationJsonSchema } from "@entente/sdk/schema";
 *
 * declarationJsonSchema()["$schema"]; // => "https://json-schema.org/draft/2020-12/schema"
 * ```
 */
export function declarationJsonSchema(): JsonSchemaDocument {
  const { $schema, ...schema } = z.toJSONSchema(declarationSchema, { target: "draft-2020-12" });
  return { $schema, title: `Declaration, schema version ${schemaVersion}`, ...schema };
}
