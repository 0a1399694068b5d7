import type { Source } from "@entente/sdk";
import { concept, type Node } from "./node.ts";

/** A document outside the declaration. It has no name of its own: two records may cite different parts of one page. */
export function sourceNode(source: Source): Node {
  const { title, publisher, datePublished, dateBasis, url, noLink, language, kind, copy, copiedBy, note } = source;
  return {
    "@type": ["CreativeWork", "Entity"],
    name: { [language]: title },
    publisher,
    issued: datePublished,
    dateBasis: concept("dateBases", dateBasis),
    url,
    noLink,
    inLanguage: language,
    sourceKind: concept("sourceKinds", kind),
    copy,
    copiedBy,
    note,
  };
}
