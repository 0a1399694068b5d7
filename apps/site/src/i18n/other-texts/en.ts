import type { OtherTextWords } from "./words.ts";

export const otherTexts: OtherTextWords = {
  introduction: "The UK and France have agreed many texts on their shared border. This statement is one of them.",
};
