/**
 * What a schema cannot say: the checks of a declaration, one rule a file.
 *
 * @packageDocumentation
 */
export type { Check } from "./check.ts";
export { checkDeclaration, checks } from "./check-declaration.ts";
export { coverageReport, type CoverageCount, type CoverageReport, type ExcusedWords } from "./coverage-report.ts";
export type { LocalizedText } from "./localized-texts.ts";
export type { RecordArray, RecordIds } from "./record-ids.ts";
export { wordsFound, type Account, type WordCheckName, type WordFound } from "./word-rules.ts";
