const stopInsideName = /[.!?…](?=[^\s.!?…"'’”»)\]}])/g;
const addressMark = /:\/\/|[\p{L}\p{N}]@[\p{L}\p{N}]|\bwww\./iu;
const lowerCaseAfterStop = /[\p{L}\p{N}]\.\p{Ll}/u;
const capitalsAroundStop = /\p{Lu}\.\p{Lu}{2}/u;
const knownEnding = /\p{L}\.(?:com|org|js|pdf|docx?|xlsx?|csv|html?|txt)(?![\p{L}\p{N}])/iu;

/**
 * Rewrites a paragraph for the search for stops, offset by offset: soft wraps become spaces, which Unicode would read
 * as paragraph ends, and the stops inside addresses and dotted names (`www.gov.uk`, `Node.js`, `GOV.UK`) disappear.
 *
 * @param paragraph - The paragraph.
 * @returns A text of the same length.
 */
export function readAsOneLine(paragraph: string): string {
  return paragraph
    .replace(/[\r\n\u2028\u2029]/g, " ")
    .replace(/\S+/g, (token) => (isDottedName(token) ? token.replace(stopInsideName, "_") : token));
}

function isDottedName(token: string): boolean {
  return [addressMark, lowerCaseAfterStop, capitalsAroundStop, knownEnding].some((mark) => mark.test(token));
}
