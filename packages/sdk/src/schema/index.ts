/**
 * Reading declarations of unknown origin: the Zod schema, the parser that reports all problems, the JSON Schema.
 *
 * @packageDocumentation
 */
// Stands first, so that it comes before any schema.
import { restoreSetting } from "./without-eval.ts";
import type * as z from "zod";
import type { Declaration } from "../model/declaration.ts";
import { declarationSchema as schema } from "./declaration.ts";

export { schemaVersion } from "../model/schema-version.ts";
export { declarationJsonSchema, type JsonSchemaDocument } from "./json-schema.ts";
export { documentLimits, type DocumentLimits } from "./limits.ts";
export { DeclarationError, parseDeclaration, safeParseDeclaration } from "./parse-declaration.ts";

/** The Zod schema of a declaration's shape, without the checks; also a Standard Schema. */
export const declarationSchema: z.ZodType<Declaration> = schema;

restoreSetting();
