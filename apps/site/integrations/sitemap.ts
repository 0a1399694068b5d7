import { type PageElement, pageElements } from "./page-elements.ts";

/** A page as a map of the site names it. */
export interface MappedPage {
  readonly address: string;
  /** The page in each language, itself included, by language. */
  readonly alternates: ReadonlyMap<string, string>;
}

/** What a built page says of its own address; `undefined` for one that search engines are to leave out. */
export function mappedPage(html: string): MappedPage | undefined {
  const elements = pageElements(html);
  const address = linkIn(elements, ({ attributes }) => attributes.get("rel") === "canonical");
  if (address === undefined || elements.some(isNotIndexed)) return undefined;
  const alternates = elements
    .filter(({ name, attributes }) => name === "link" && attributes.has("hreflang"))
    .map(({ attributes }) => [attributes.get("hreflang") ?? "", attributes.get("href") ?? ""] as const);
  return { address, alternates: new Map(alternates) };
}

/**
 * The map of a site: each page with the page that says the same in the other language. Who reads neither is sent to the
 * language at the root.
 */
export function sitemapXml(pages: readonly MappedPage[], defaultLanguage: string): string {
  const urls = pages.map(({ address, alternates }) => {
    const fallback = alternates.get(defaultLanguage);
    const links = [...alternates, ...(fallback === undefined ? [] : [["x-default", fallback] as const])];
    return [
      "  <url>",
      `    <loc>${inXml(address)}</loc>`,
      ...links.map(
        ([language, href]) => `    <xhtml:link rel="alternate" hreflang="${inXml(language)}" href="${inXml(href)}"/>`,
      ),
      "  </url>",
    ];
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls.flat(),
    "</urlset>",
    "",
  ].join("\n");
}

function linkIn(elements: readonly PageElement[], accepts: (element: PageElement) => boolean): string | undefined {
  return elements.find((element) => element.name === "link" && accepts(element))?.attributes.get("href");
}

function isNotIndexed({ name, attributes }: PageElement): boolean {
  return (
    name === "meta" && attributes.get("name") === "robots" && (attributes.get("content") ?? "").includes("noindex")
  );
}

function inXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
