/** A word of a text: where it stands, and the forms under which it is found. */
export interface FoldedWord {
  readonly start: number;
  readonly end: number;
  readonly forms: readonly string[];
}

/** Words that carry too little to be looked for where others stand beside them. */
const small = new Set(
  "a an the of to in on by at for and or is are with le la les l de des du d un une et ou en au aux par pour dans sur avec".split(
    " ",
  ),
);

/** A number with its thousands set apart, a word with its hyphens, or a word. */
const word = /\p{N}{1,3}(?:[,.\u00a0\u202f ]\p{N}{3})+(?!\p{N})|[\p{L}\p{N}\p{M}]+(?:[-‐‑][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text in either language of the site. */
export function foldedWords(text: string): readonly FoldedWord[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    forms: formsOf(found),
  }));
}

/** What a reader looks for, word by word; small words only where nothing else is asked for. */
export function foldedQuery(query: string): readonly (readonly string[])[] {
  const words = foldedWords(query).map(({ forms }) => forms);
  const telling = words.filter(([form = ""]) => !small.has(form));
  return telling.length > 0 ? telling : words;
}

/** Whether a word begins like one that is looked for, in any of its forms. */
export function beginsLike(forms: readonly string[], asked: readonly string[]): boolean {
  return asked.some((start) => forms.some((form) => form.startsWith(start)));
}

/** A word without accents and capitals, its singulars, and the words that hyphens part. */
function formsOf(found: string): readonly string[] {
  const plain = found
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
  if (/^\p{N}/u.test(plain)) return [plain.replaceAll(/[^\p{L}\p{N}]/gu, "")];
  const parts = plain.split(/[-‐‑]/u);
  const words = parts.length === 1 ? parts : [parts.join(""), ...parts];
  return [...new Set(words.flatMap((each) => [each, ...singularsOf(each)]))];
}

/** What may be the singular, by the rules of both languages: a page holds words of both. */
function singularsOf(plural: string): readonly string[] {
  if (plural.length < 4 || !/[sx]$/.test(plural) || /(?:ss|us|is)$/.test(plural)) return [];
  return [
    plural.slice(0, -1),
    ...(plural.endsWith("ies") ? [`${plural.slice(0, -3)}y`] : []),
    ...(/(?:s|x|z|ch|sh)es$/.test(plural) ? [plural.slice(0, -2)] : []),
    ...(plural.endsWith("aux") ? [`${plural.slice(0, -3)}al`, `${plural.slice(0, -3)}ail`] : []),
  ];
}
