/**
 * A label as one line: its ends of lines and tabs become spaces, and characters that cannot be seen and control the
 * writing (also its direction, beyond the label) become the sign that stands for a character that is not shown.
 */
export function plainLine(label: string): string {
  return label
    .replaceAll(/[\s\u0085]+/gu, (blank) => (/[^\p{Zs}]/u.test(blank) ? " " : blank))
    .replaceAll(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd")
    .trim();
}
