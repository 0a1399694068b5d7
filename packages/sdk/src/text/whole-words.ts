/**
 * A pattern that finds any of some words where they stand as whole words, in capitals or not unless the flags say
 * otherwise. Each word is itself a pattern: `weeks?`.
 */
export function wholeWords(words: readonly string[], flags: "giu" | "gu" = "giu"): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join("|")})(?![\p{L}\p{N}])`, flags);
}

/** The pattern of words that are meant letter for letter. */
export function literally(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

/** Where some words stand in a text, letter for letter and as whole words. */
export function wordStarts(text: string, words: string): readonly number[] {
  return [...text.matchAll(wholeWords([literally(words)], "gu"))].map(({ index }) => index);
}
