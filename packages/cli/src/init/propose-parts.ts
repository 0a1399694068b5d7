import type { Parts } from "./parts.ts";
import { blocksOf, type TextBlock } from "./text-lines.ts";

/** What pages in English and French say around a text, at the start of a line. */
const pageWords =
  /^(?:print(?:able|ed)? |print$|printable version|share |follow us|latest news|back to |skip to |cookies?\b|subscribe|newsletter|contact |all rights reserved|related (?:content|links|documents)|published (?:on|\d)|last updated|updated |©|imprimer|partager|haut de |retour |abonnez|suivez|mentions légales|tous droits réservés|dernières actualités|mise? en ligne|publiée? le|mise? à jour|version imprimable|aller au |lire aussi|accueil )/iu;
const address = /(?:https?:\/\/|www\.|[\p{L}\p{N}]@[\p{L}\p{N}])\S+/u;
const listItem = /^(?:[-–—•*·]|\(?[\p{L}\d]{1,4}\)|\[\d+\])/u;
const sentenceEnd = /[.!?…:;,]["'”’»)\]]*$/u;
const opening = /^["'“‘«\s]*[\p{Lu}\p{N}]/u;

const longestHeading = 120;
const mostWordsAroundAddress = 8;
const mostLinesOfFurniture = 4;

/** Which lines look like headings and page furniture. A person decides; nothing here is more than a proposal. */
export function proposeParts(text: string): Parts {
  const blocks = blocksOf(text);
  const furniture = blocks.filter(isFurniture);
  const others = blocks.filter((block) => !furniture.includes(block));
  const headings = others.filter((block, index) => looksLikeHeading(block) && isFollowed(others, index));
  const first = headings.find((heading) => heading === others[0]);
  return {
    ...(first !== undefined && { title: placeOf(first) }),
    headings: headings.filter((heading) => heading !== first).map(placeOf),
    furniture: furniture.map(placeOf),
  };
}

function isFurniture({ lines }: TextBlock): boolean {
  if (lines.length > mostLinesOfFurniture || lines.some(({ words }) => words.length > longestHeading)) return false;
  return lines.some(({ words }) => pageWords.test(words) || isAroundAddress(words) || words.includes(" | "));
}

function isAroundAddress(words: string): boolean {
  return address.test(words) && words.split(/\s+/).length <= mostWordsAroundAddress;
}

function looksLikeHeading({ lines }: TextBlock): boolean {
  const [line, ...others] = lines;
  if (line === undefined || others.length > 0) return false;
  const { words } = line;
  if (words.length > longestHeading || !/\p{L}/u.test(words)) return false;
  return opening.test(words) && !sentenceEnd.test(words) && !listItem.test(words);
}

/** Whether any text that is no heading comes after it: the last lines of a text are signatures rather than headings. */
function isFollowed(blocks: readonly TextBlock[], index: number): boolean {
  const last = blocks.findLastIndex((block) => !looksLikeHeading(block));
  return index < last;
}

function placeOf({ start, end }: TextBlock): { readonly start: number; readonly end: number } {
  return { start, end };
}
