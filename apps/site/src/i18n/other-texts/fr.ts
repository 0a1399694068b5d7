import type { OtherTextWords } from "./words.ts";

export const otherTexts: OtherTextWords = {
  introduction:
    "Le Royaume-Uni et la France ont conclu de nombreux textes sur leur frontière commune. Ce communiqué en fait partie.",
};
