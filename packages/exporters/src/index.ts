/**
 * Writes a declaration in the formats that people expect.
 *
 * @packageDocumentation
 */
export type { ExportedFile, ExportOptions, Format, Language } from "./format.ts";
