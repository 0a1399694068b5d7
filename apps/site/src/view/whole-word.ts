const letterOrDigit = /[\p{L}\p{N}]/u;

/** Where words first stand in a text without being part of a longer word; -1 where they do not. */
export function wholeWordAt(text: string, words: string): number {
  let at = text.indexOf(words);
  while (at !== -1) {
    const [before = "", after = ""] = [text[at - 1], text[at + words.length]];
    if (!letterOrDigit.test(before) && !letterOrDigit.test(after)) return at;
    at = text.indexOf(words, at + 1);
  }
  return -1;
}
