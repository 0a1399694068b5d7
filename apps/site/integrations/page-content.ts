import { styleHash } from "./content-security-policy.ts";
import { type PageElement, pageElements } from "./page-elements.ts";

/** What a page holds that its policy has to know. */
export interface PageContent {
  readonly styleHashes: readonly string[];
  /** Elements that the policy would refuse, described for whoever has to take them out. */
  readonly refused: readonly string[];
  /** Where in the text the policy goes: right behind the declaration of the character set. */
  readonly policyOffset: number | undefined;
}

export function readPageContent(html: string): PageContent {
  const elements = pageElements(html);
  return {
    styleHashes: elements.filter(({ name }) => name === "style").map(({ text }) => styleHash(text)),
    refused: elements.flatMap(refusals),
    policyOffset: elements.find(({ name, attributes }) => name === "meta" && attributes.has("charset"))?.startTag
      ?.endOffset,
  };
}

/** Writes a policy into the page. */
export function withPolicy(html: string, offset: number, policy: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.slice(0, offset) + meta + html.slice(offset);
}

function refusals({ name, attributes, path, startTag }: PageElement): readonly string[] {
  const where = startTag === undefined ? path : `${path}, line ${startTag.line}`;
  const refused = [...attributes.keys()].filter((attribute) => attribute === "style" || attribute.startsWith("on"));
  return [
    ...(name === "script" ? [`<script> (${where})`] : []),
    ...refused.map((attribute) => `<${name} ${attribute}=…> (${where})`),
  ];
}
