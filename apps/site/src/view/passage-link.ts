import { codebook, type Declaration, type StatementId } from "@entente/sdk";
import { dictionaries } from "../i18n/dictionaries.ts";
import type { Language } from "../i18n/language.ts";
import { pathTo } from "../i18n/routes.ts";
import { sentenceNumber } from "./text-view.ts";

/** A passage of the declaration with the way to it. */
export interface PassageLink {
  readonly words: string;
  /** "Sentence 12: welcome". */
  readonly label: string;
  readonly path: string;
}

/** The words of some passages, each with a link to its sentence. */
export function passageLinks(
  declaration: Declaration,
  ids: readonly StatementId[],
  language: Language,
): readonly PassageLink[] {
  const { text } = dictionaries[language];
  return declaration.statements
    .filter(({ id }) => ids.includes(id))
    .map(({ kind, anchors }) => {
      const [sentence = ""] = anchors[0]?.sentences ?? [];
      return {
        words: anchors.map(({ exact }) => exact).join(" … "),
        label: text.sentenceReads(sentenceNumber(declaration, sentence), codebook.kinds[kind].label[language]),
        path: `${pathTo({ page: "text" }, language)}#${sentence}`,
      };
    });
}
