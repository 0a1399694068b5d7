import { codebook, type Commitment, type Declaration, type Localized } from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { asLineStart } from "../i18n/list-in-words.ts";
import { otherTextPath } from "./family-view.ts";
import { inOrderOfTime, titleOf } from "./side-of-statement.ts";

/** Whether an undertaking is new: by its own words, and by the earlier texts that were read. */
export interface NoveltyView {
  readonly stated: string;
  readonly checked: string;
  readonly note: Localized;
  /** In the order of time. */
  readonly earlier: readonly { readonly title: Localized; readonly path: string }[];
}

/** Puts into words whether an undertaking is new; `undefined` where earlier texts were not compared. */
export function noveltyView(
  declaration: Declaration,
  { noveltyStated, noveltyChecked }: Commitment,
  language: Language,
): NoveltyView | undefined {
  if (noveltyChecked === undefined) return undefined;
  const { value, note, earlier } = noveltyChecked;
  return {
    stated: asLineStart(codebook.novelties[noveltyStated][language], language),
    checked: asLineStart(codebook.noveltyFindings[value][language], language),
    note,
    earlier: inOrderOfTime(declaration)
      .filter(({ id }) => earlier.includes(id))
      .map((text) => ({ title: titleOf(text), path: otherTextPath(text.id, language) })),
  };
}
