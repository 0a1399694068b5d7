import type { Declaration, Localized, Quirk } from "@entente/sdk";
import { codedExpression } from "./text-view.ts";

/** An official version of the text other than the one shown. */
export interface VersionView {
  readonly lang: string;
  readonly title: string;
  readonly note: Localized | undefined;
  readonly published: { readonly by: string; readonly url: string } | undefined;
}

/** The official versions of which only the existence is shown. */
export function otherVersions(declaration: Declaration): readonly VersionView[] {
  return declaration.expressions
    .filter(({ id }) => id !== declaration.work.codedExpression)
    .map((expression) => {
      const copy = declaration.manifestations.find((each) => each.expression === expression.id);
      return {
        lang: expression.language,
        title: expression.title,
        note: expression.note,
        published: copy?.url === undefined ? undefined : { by: copy.publisher, url: copy.url },
      };
    });
}

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
