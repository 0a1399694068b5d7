import { beginsLike, foldedWords } from "./fold.ts";

/** A line of the page, with its words folded. */
export interface Entry {
  readonly element: HTMLElement;
  readonly words: readonly Word[];
}

interface Word {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly forms: readonly string[];
}

/** Everything that can be found on a page. The numbers of sentences are ways, and not looked in. */
export function entriesIn(page: Document): readonly Entry[] {
  return [...page.querySelectorAll<HTMLElement>(".find")].map((element) => ({
    element,
    words: textsIn(page, element).flatMap((node) => foldedWords(node.data).map((word) => ({ node, ...word }))),
  }));
}

/** The entries that hold a word for each that is asked for, each with these words alone. */
export function matching(entries: readonly Entry[], query: readonly (readonly string[])[]): readonly Entry[] {
  return entries.flatMap(({ element, words }) => {
    const answers = query.map((asked) => words.filter(({ forms }) => beginsLike(forms, asked)));
    return answers.every(({ length }) => length > 0) ? [{ element, words: answers.flat() }] : [];
  });
}

/** Shows what was found and hides what was not, sorts of which nothing is left included, and marks the words. */
export function showIn(page: Document, all: readonly Entry[], found: readonly Entry[]): void {
  const shown = new Set(found.map(({ element }) => element));
  for (const { element } of all) element.hidden = !shown.has(element);
  for (const sort of page.querySelectorAll<HTMLElement>(".sort")) {
    sort.hidden = sort.querySelector(".find:not([hidden])") === null;
    const way = page.querySelector(`[href="#${sort.id}"]`)?.closest("li");
    if (way instanceof HTMLElement) way.hidden = sort.hidden;
  }
  const contents = page.querySelector<HTMLElement>(".contents");
  if (contents !== null) contents.hidden = found.length === 0;
  mark(found.flatMap(({ words }) => words));
}

/** Marks words without touching the page, where the browser can. */
function mark(words: readonly Word[]): void {
  if (!("highlights" in CSS)) return;
  const ranges = words.map(
    ({ node, start, end }) =>
      new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
  );
  CSS.highlights.set("found", new Highlight(...ranges));
}

function textsIn(page: Document, element: HTMLElement): readonly Text[] {
  const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(".at") === null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  const texts: Text[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  return texts;
}
