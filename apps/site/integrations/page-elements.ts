import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

/** An element of a page, as a browser would build it. */
export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** All text in it. */
  readonly text: string;
  /** Its place in the tree, for people: `html > body > p`. */
  readonly path: string;
  /** Undefined for an element that is implied and not written. */
  readonly startTag: { readonly line: number; readonly endOffset: number } | undefined;
}

/** All elements of a page in the order of the document. */
export function pageElements(html: string): readonly PageElement[] {
  // With scripting off, what stands in <noscript> is seen as elements, and not as one text.
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  return childrenOf(document).flatMap((child) => elementsFrom(child, []));
}

function elementsFrom(node: DefaultTreeAdapterTypes.ChildNode, above: readonly string[]): readonly PageElement[] {
  if (!defaultTreeAdapter.isElementNode(node)) return [];
  const path = [...above, node.tagName];
  const { startTag } = node.sourceCodeLocation ?? {};
  const element: PageElement = {
    name: node.tagName,
    attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
    // Computed where it is asked for: an element holds the text of all that stand in it, again for each of them.
    get text() {
      return textOf(node);
    },
    path: path.join(" > "),
    startTag: startTag && { line: startTag.startLine, endOffset: startTag.endOffset },
  };
  return [element, ...childrenOf(node).flatMap((child) => elementsFrom(child, path))];
}

function textOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return defaultTreeAdapter.isElementNode(node) ? childrenOf(node).map(textOf).join("") : "";
}

/** A template keeps its elements in a document of their own. */
function childrenOf(node: DefaultTreeAdapterTypes.ParentNode): readonly DefaultTreeAdapterTypes.ChildNode[] {
  return "content" in node ? node.content.childNodes : node.childNodes;
}
