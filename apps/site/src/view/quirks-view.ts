import type { Declaration, Localized, Quirk } from "@entente/sdk";
import { codedExpression } from "./text-view.ts";

/** An oddity of the text, with the words around it. */
export interface QuirkView {
  readonly type: Quirk["type"];
  readonly excerpt: string;
  readonly note: Localized | undefined;
}

/** The oddities of the text shown, in its order. */
export function quirksView(declaration: Declaration): readonly QuirkView[] {
  const { text = "", quirks = [] } = codedExpression(declaration);
  return quirks.map(({ type, start, end, note }) => ({ type, excerpt: text.slice(start, end), note }));
}
