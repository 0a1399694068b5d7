/** Frequent words of each language that are no words of the other, or rare ones. */
const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    "the and of to is are was were be been with that this these those which from by for have has had not will it they their at its".split(
      " ",
    ),
  ),
  fr: new Set(
    "le la les des du une un est sont dans pour que qui avec sur aux cette ces et ont par pas leur leurs ce il elle ne se au sa ses".split(
      " ",
    ),
  ),
};

/** The distinct frequent words of French in a text marked as English, or of English in one marked as French. */
export function wordsOfOtherLanguage(text: string, lang: string): readonly string[] {
  const language = lang.toLowerCase().split("-")[0] ?? "";
  const others = Object.entries(stopWords).filter(([name]) => name !== language);
  // A passage in a third language, or in none that is named, is not judged.
  const foreign = others.length === 1 ? others[0]?.[1] : undefined;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return [...new Set(words)].filter((word) => foreign?.has(word) ?? false);
}
