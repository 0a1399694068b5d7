import { pageElements } from "../../integrations/page-elements.ts";

/** Where on the site a file of the repository stands: guides below /docs/, what packages say of themselves below /api/. */
export function pathOfFile(file: string): string {
  const [, name = ""] = /^(.*)\.md$/.exec(file) ?? [];
  const folder = name.replace(/^packages\//, "api/").replace(/(?:^|\/)README$/, "");
  return `/${folder.toLowerCase()}/`;
}

/** What is needed to tell where a link in a file leads. */
export interface Neighbours {
  /** The files that are pages of the site. */
  readonly pages: ReadonlySet<string>;
  /** Where all other files are to be seen. */
  readonly repositoryUrl: string | undefined;
}

const link = /<a href="([^"]*)">([\s\S]*?)<\/a>/g;

/** The markup of a file as a page of the site holds it: its links lead to pages, and nothing in it is styled in place. */
export function forThePage(html: string, file: string, neighbours: Neighbours): string {
  return html
    .replaceAll(link, (whole, href: string, words: string) => linked(whole, href, words, file, neighbours))
    .replaceAll(/<h1 id="[^"]*"/g, "<h1")
    .replaceAll(/<(h[2-6]) id="([^"]*)"/g, (_, heading: string, slug: string) => `<${heading} id="${headingId(slug)}"`)
    .replaceAll(/<(th|td) (?:style|align)="[^"]*"/g, "<$1")
    .replaceAll("<th></th>", "<td></td>")
    .replaceAll("<th>", '<th scope="col">');
}

/** A link to a file that is no page and can be seen nowhere is left as its words. */
function linked(whole: string, href: string, words: string, file: string, neighbours: Neighbours): string {
  if (/^[a-z]+:/.test(href)) return whole;
  const { pathname, hash: written } = new URL(href, `https://repository.invalid/${file}`);
  const hash = written && `#${headingId(written.slice(1))}`;
  if (href.startsWith("#")) return `<a href="${hash}">${words}</a>`;
  const target = pathname.slice(1).replace(/\/$/, "");
  const page = [target, `${target}/README.md`].find((each) => neighbours.pages.has(each));
  if (page !== undefined) return `<a href="${pathOfFile(page)}${hash}">${words}</a>`;
  if (neighbours.repositoryUrl === undefined) return words;
  return `<a href="${neighbours.repositoryUrl}/blob/HEAD/${target}${hash}">${words}</a>`;
}

/** The text of the first paragraph of a page. */
export function firstWords(html: string): string | undefined {
  const paragraph = pageElements(html).find(({ name }) => name === "p");
  return paragraph?.text.replaceAll(/\s+/g, " ");
}

/** The id of a heading: one that begins with a number is none in older ways of naming elements. */
export function headingId(slug: string): string {
  return /^\d/.test(slug) ? `part-${slug}` : slug;
}
