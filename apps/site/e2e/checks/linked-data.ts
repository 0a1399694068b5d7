import type { BuiltPage, BuiltSite } from "../built-site.ts";
import type { Check } from "../check.ts";

/** What holds an address in the words that we use of schema.org. */
const addressKeys = new Set(["url", "item", "contentUrl"]);

export const linkedData: Check = {
  name: "linked data",
  description: {
    en: "What the page says to programs is JSON in the words of schema.org. Its addresses lead to files. Its names are those of links in the page.",
    fr: "Ce que la page dit aux programmes est du JSON dans les mots de schema.org. Ses adresses mènent à des fichiers. Ses noms sont ceux de liens de la page.",
  },
  check: ({ page, site }) =>
    page.elements
      .filter(({ name, attributes }) => name === "script" && attributes.get("type") === "application/ld+json")
      .flatMap(({ text }) => problemsOf(text, page, site)),
};

function problemsOf(text: string, page: BuiltPage, site: BuiltSite): readonly string[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [`Linked data are no JSON: ${text.slice(0, 80)}`];
  }
  if (!isNode(data)) return ["Linked data are no object"];
  return [
    ...(data["@context"] === "https://schema.org" ? [] : ["Linked data do not name schema.org as their context"]),
    ...nodesIn(data).flatMap((node) => [...untyped(node), ...deadAddresses(node, site), ...unseenSteps(node, page)]),
  ];
}

type LinkedNode = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is LinkedNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nodesIn(value: unknown): readonly LinkedNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

function untyped(node: LinkedNode): readonly string[] {
  return "@type" in node || "@graph" in node ? [] : [`A node has no type: ${JSON.stringify(node).slice(0, 80)}`];
}

function deadAddresses(node: LinkedNode, { paths }: BuiltSite): readonly string[] {
  return Object.entries(node)
    .filter(([key]) => addressKeys.has(key))
    .map(([, address]) => String(address))
    .filter((address) => !paths.has(URL.parse(address, "https://site.invalid")?.pathname ?? ""))
    .map((address) => `Linked data name ${address}, where there is no file`);
}

/** The steps above the page are links in it: what programs are told, readers are shown. */
function unseenSteps({ "@type": type, itemListElement }: LinkedNode, { elements }: BuiltPage): readonly string[] {
  if (type !== "BreadcrumbList") return [];
  const links = new Set(elements.filter(({ name }) => name === "a").map(({ text }) => text.trim()));
  return nodesIn(itemListElement)
    .slice(0, -1)
    .map(({ name }) => String(name))
    .filter((name) => !links.has(name))
    .map((name) => `The step "${name}" is told to programs and not shown`);
}
