const quotation = /“[^”]*”|«[^»]*»(?:\s*\([^)]*\))?/gu;

/** A text of ours without what it quotes; a gloss in brackets right after a French quotation belongs to it. */
export function ownWords(text: string): string {
  return text.replaceAll(quotation, "…");
}
