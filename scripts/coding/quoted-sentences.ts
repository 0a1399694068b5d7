/** The sentences in which words stand that a codebook quotes: phrases of at least two words, in its typographic quotes. */
export function quotedSentences(codebook: string, texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const phrases = [...codebook.matchAll(/“([^”]+)”/g)]
    .map(([, phrase = ""]) => phrase.replace(/^…,? ?|[.,]$/g, "").toLowerCase())
    .filter((phrase) => /\S\s+\S/.test(phrase));
  return new Set(
    [...texts].filter(([, text]) => phrases.some((phrase) => text.toLowerCase().includes(phrase))).map(([id]) => id),
  );
}
