import { plainLine } from "./plain-line.ts";

/**
 * A label as text of Markdown (CommonMark, and GitHub's additions to it), on one line, so that nothing of it is markup:
 * no emphasis, code, link, image, address, HTML, entity, table, heading, list, quotation, rule or mathematics.
 */
export function markdownText(label: string): string {
  return plainLine(label)
    .replaceAll(/[\\`*_[\]<>&~|#$@{}^]|:(?=\/\/)|(?<=www)\./gi, "\\$&")
    .replace(/^(\d{1,9})(?=[.)])/, "$1\\")
    .replace(/^(?=[+\-=:])/, "\\");
}
