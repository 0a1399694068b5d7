import type { Declaration } from "../model/declaration.ts";
import { localizedTexts, type LocalizedText } from "./localized-texts.ts";
import { ownWords } from "./own-words.ts";

/** Every text of ours without what it quotes, in the order of the document. */
export function ownTexts(declaration: Declaration): readonly LocalizedText[] {
  return localizedTexts(declaration).map(({ en, fr, ...place }) => ({ ...place, en: ownWords(en), fr: ownWords(fr) }));
}
