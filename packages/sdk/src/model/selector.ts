/** A quote, named as the W3C Web Annotation Data Model names it. */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}
/** A place in a text, in UTF-16 code units, end exclusive. */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}
