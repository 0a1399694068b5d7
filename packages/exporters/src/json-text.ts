/**
 * Writes a value as JSON (RFC 8259), indented, with a line break at its end. Fields that are `undefined` are left out,
 * halves of surrogate pairs are escaped, and so is `<`, so that the text can stand in a script element of a page.
 */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2).replaceAll("<", String.raw`\u003c`)}\n`;
}
