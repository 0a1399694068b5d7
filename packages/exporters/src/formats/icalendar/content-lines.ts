const longestLine = 75;

/** A text as a value of iCalendar (RFC 5545, section 3.3.11). */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll("\n", String.raw`\n`);
}

/** Joins folded lines to one each. */
export function unfold(calendar: string): readonly string[] {
  return calendar.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
}

/** Folds lines after at most 75 octets of UTF-8, never inside a character (RFC 5545, section 3.1). */
export function fold(lines: readonly string[]): string {
  return lines.map((line) => foldLine(line)).join("\r\n");
}

function foldLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longestLine) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
