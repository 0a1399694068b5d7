import fc from "fast-check";

const alphabet = [
  ...Array.from("aBé1.?!…,:()[]“”‘’«»'\"°-_/@"),
  ...[" ", " ", "\n", "\r\n", "\n\n", "\t", "\u00A0", "\u202F", "\u2028", "\u0085", "\uFEFF"],
  ...["😀", "\uD83D", "\uDE00", "e\u0301", "\u0301", "𝐀", "。", "字"],
  ...["The ", "the ", "M. ", "Mr. ", "J.-M. ", "art. 5", "U.K.", "www.", "2.5", "1. ", "(i) ", "https://a.B"],
];

/** Texts made of all that makes text hard to cut. */
export const nastyText = fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }).map((pieces) => pieces.join(""));

/** Tells whether a place lies between the halves of a surrogate pair. */
export function cutsPair(text: string, index: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(index - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(index));
}
