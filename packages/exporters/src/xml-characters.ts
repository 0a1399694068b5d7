/**
 * A text as XML 1.0 can hold it (section 2.2): a character that it cannot, such as a control character or half of a
 * surrogate pair, becomes U+FFFD. The length stays the same, so that places in the text do too.
 */
export function xmlCharacters(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}
