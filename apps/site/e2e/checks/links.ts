import type { PageElement } from "../../integrations/page-elements.ts";
import type { BuiltPage, BuiltSite } from "../built-site.ts";
import type { Check } from "../check.ts";

/** A name that no site can have, for addresses that are relative to the site. */
const ownOrigin = "https://site.invalid";

/** The ways out of the site that need no host. */
const hostless = new Set(["mailto:", "tel:", "data:"]);

export const links: Check = {
  name: "links",
  description: {
    en: "Each address on this site leads to a file, and each fragment to an element. All others are https, but for that of a source as it was read.",
    fr: "Chaque adresse de ce site mène à un fichier, et chaque fragment à un élément. Les autres sont en https, sauf celle d’une source, telle qu’elle a été lue.",
  },
  check: ({ page, site }) => page.elements.flatMap((element) => linkProblems(element, page, site)),
};

function linkProblems({ name, attributes }: PageElement, page: BuiltPage, site: BuiltSite): readonly string[] {
  const written = ["href", "src", "action"].flatMap((attribute) => attributes.get(attribute) ?? []);
  return written.flatMap((address) => {
    const url = URL.parse(address, `${ownOrigin}${page.path}`);
    const isSource = attributes.get("rel") === "external";
    const problem = url === null ? "is not an address" : addressProblem(url, isSource, page, site);
    return problem === undefined ? [] : [`<${name}> "${address}" ${problem}`];
  });
}

function addressProblem(url: URL, isSource: boolean, page: BuiltPage, site: BuiltSite): string | undefined {
  if (hostless.has(url.protocol)) return undefined;
  // The address of a source is evidence too: it stands as it was noted, encrypted or not.
  if (!isInternal(url, page)) {
    return url.protocol === "https:" || (isSource && url.protocol === "http:") ? undefined : "is not https";
  }
  const path = decodeURIComponent(url.pathname);
  if (!site.paths.has(path)) return "leads to no file";
  const target = site.pages.get(path);
  const id = fragmentOf(url);
  if (id === "" || target === undefined) return undefined;
  return target.elements.some(({ attributes }) => attributes.get("id") === id) ? undefined : "names no element there";
}

/** A page may name its own site in full: its canonical address says what that is. */
function isInternal(url: URL, { elements }: BuiltPage): boolean {
  const canonical = elements.find(({ name, attributes }) => name === "link" && attributes.get("rel") === "canonical");
  const published = URL.parse(canonical?.attributes.get("href") ?? "")?.origin;
  return url.origin === ownOrigin || url.origin === published;
}

/** Without the part that points at words rather than at an element. */
function fragmentOf({ hash }: URL): string {
  return decodeURIComponent(hash.slice(1).split(":~:")[0] ?? "");
}
