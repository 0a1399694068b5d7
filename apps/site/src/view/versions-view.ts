import type { Declaration, Quirk } from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { codedExpression } from "./text-view.ts";

/** An official version of the text other than the one shown. */
export interface VersionView {
  readonly lang: string;
  readonly title: string;
  readonly note: string | undefined;
  readonly url: string | undefined;
}

/** The official versions of which only the existence is shown. */
export function otherVersions(declaration: Declaration, language: Language): readonly VersionView[] {
  return declaration.expressions
    .filter(({ id }) => id !== declaration.work.codedExpression)
    .map((expression) => ({
      lang: expression.language,
      title: expression.title,
      note: expression.note?.[language],
      url: declaration.manifestations.find((copy) => copy.expression === expression.id)?.url,
    }));
}

/** An oddity of the text, with the words around it. */
export interface QuirkView {
  readonly type: Quirk["type"];
  readonly excerpt: string;
  readonly note: string | undefined;
}

/** The oddities of the text shown, in its order. */
export function quirksView(declaration: Declaration, language: Language): readonly QuirkView[] {
  const { text = "", quirks = [] } = codedExpression(declaration);
  return quirks.map(({ type, start, end, note }) => ({
    type,
    excerpt: text.slice(start, end),
    note: note?.[language],
  }));
}
