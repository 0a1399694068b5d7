/** The parts of a text directive: words of a page, and the words around them. */
export interface TextDirective {
  /** Words right before. */
  readonly prefix?: string;
  /** The words, or the first of them where `end` is given. */
  readonly start: string;
  /** The last of the words. */
  readonly end?: string;
  /** Words right after. */
  readonly suffix?: string;
}

/** Whether words can stand in an address: half a surrogate pair cannot, since it has no form in UTF-8. */
export function isExpressible(words: string): boolean {
  return !/\p{Surrogate}/u.test(words);
}

/**
 * Writes a text directive (URL Fragment Text Directives, `text=prefix-,start,end,-suffix`). Every character that has a
 * meaning in a directive or an address is percent-encoded: `-`, `,`, `&` and `%` among them.
 */
export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === undefined ? [] : [encoded(end)]),
    ...(suffix === undefined ? [] : [`-${encoded(suffix)}`]),
  ];
  return `text=${parts.join(",")}`;
}

/** Adds a directive to an address, which keeps its fragment if it has one. */
export function withDirective(url: string, directive: string): string {
  if (url.includes(":~:")) return `${url}&${directive}`;
  return url.includes("#") ? `${url}:~:${directive}` : `${url}#:~:${directive}`;
}

function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D");
}
