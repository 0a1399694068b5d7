import type { Term } from "@entente/sdk";
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { languages, otherLanguage, type Language } from "../i18n/language.ts";
import { wholeWordAt } from "./whole-word.ts";

/** Short forms that a page uses before it writes them out, if it ever does. */
export interface ShortForm {
  /** As they stand on the page; `lang` where one is of the other language. */
  readonly forms: readonly { readonly form: string; readonly lang: Language | undefined }[];
  /** What they stand for, in the language of the page. */
  readonly meaning: string;
}

/** The short forms of some terms that the content of a page leaves unexplained where it first uses them. */
export function shortFormsView(content: string, terms: readonly Term[], language: Language): readonly ShortForm[] {
  const texts = textsByLanguage(content, language);
  return terms.flatMap(({ term, abbreviation }) => {
    if (abbreviation === undefined) return [];
    const forms = [language, otherLanguage(language)]
      .filter((of) => isUnexplained(abbreviation[of], term[of], texts[of]))
      .map((of) => ({ form: abbreviation[of], lang: of === language ? undefined : of }))
      .filter(({ form }, index, all) => all.findIndex((other) => other.form === form) === index);
    return forms.length === 0 ? [] : [{ forms, meaning: term[language] }];
  });
}

/** Whether the first use has the full name neither before it nor behind it: "European Union (EU)", "EU (European Union)". */
function isUnexplained(form: string, full: string, text: string): boolean {
  const at = wholeWordAt(text, form);
  if (at === -1) return false;
  const before = text.slice(0, at).toLowerCase();
  const after = text.slice(at + form.length).toLowerCase();
  return !before.endsWith(`${full.toLowerCase()} (`) && !after.startsWith(` (${full.toLowerCase()}`);
}

/** Elements that do not part the words before them from those behind. */
const inline = new Set(["a", "abbr", "b", "cite", "em", "i", "mark", "q", "span", "strong"]);
const unread = new Set(["script", "style", "template"]);

/** All that is read on a page, by the language in which it is marked. What is closed until it is asked for explains itself. */
function textsByLanguage(content: string, language: Language): Readonly<Record<Language, string>> {
  const texts = { en: "", fr: "" };
  function read(node: DefaultTreeAdapterTypes.ChildNode, lang: string): void {
    if (defaultTreeAdapter.isTextNode(node)) {
      const of = languages.find((each) => each === lang);
      if (of !== undefined) texts[of] += node.value.replaceAll(/\s+/gu, " ");
      return;
    }
    if (!defaultTreeAdapter.isElementNode(node) || unread.has(node.tagName)) return;
    const attribute = (name: string): string | undefined => node.attrs.find((each) => each.name === name)?.value;
    if (attribute("popover") !== undefined) return;
    const parting = inline.has(node.tagName) ? "" : "\n";
    for (const of of languages) texts[of] += parting;
    for (const child of node.childNodes) read(child, attribute("lang") ?? lang);
    for (const of of languages) texts[of] += parting;
  }
  for (const node of parseFragment(content).childNodes) read(node, language);
  return texts;
}
