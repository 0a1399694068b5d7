import { styleHash } from "./content-security-policy.ts";
import { type PageElement, pageElements } from "./page-elements.ts";
import type { PagePermits } from "./page-permits.ts";

/** What a page holds that its policy has to know. */
export interface PageContent {
  readonly styleHashes: readonly string[];
  /** Elements that the policy would refuse, described for whoever has to take them out. */
  readonly refused: readonly string[];
  /** Where in the text the policy goes: right behind the declaration of the character set. */
  readonly policyOffset: number | undefined;
}

export function readPageContent(html: string, permits: PagePermits): PageContent {
  const elements = pageElements(html);
  return {
    styleHashes: elements.filter(({ name }) => name === "style").map(({ text }) => styleHash(text)),
    refused: elements.flatMap((element) => refusals(element, permits)),
    policyOffset: elements.find(({ name, attributes }) => name === "meta" && attributes.has("charset"))?.startTag
      ?.endOffset,
  };
}

/** Writes a policy into the page. */
export function withPolicy(html: string, offset: number, policy: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.slice(0, offset) + meta + html.slice(offset);
}

function refusals(element: PageElement, permits: PagePermits): readonly string[] {
  const { name, attributes, path, startTag } = element;
  const where = startTag === undefined ? path : `${path}, line ${startTag.line}`;
  const refused = [...attributes.keys()].filter((attribute) => attribute === "style" || attribute.startsWith("on"));
  return [
    ...(name === "script" && !isDataBlock(element) && !(permits.script && isOwnModule(element))
      ? [`<script> (${where})`]
      : []),
    ...refused.map((attribute) => `<${name} ${attribute}=…> (${where})`),
  ];
}

/** Linked data: a browser runs no script of this type, and so no policy asks after it. */
function isDataBlock({ attributes }: PageElement): boolean {
  return attributes.get("type") === "application/ld+json" && !attributes.has("src");
}

/** A module waits until the page is there; its address is a path on the page's own host, and it holds nothing itself. */
function isOwnModule({ attributes, text }: PageElement): boolean {
  return attributes.get("type") === "module" && /^\/(?![/\\])/.test(attributes.get("src") ?? "") && text === "";
}
