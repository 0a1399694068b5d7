const closing: Readonly<Record<string, string>> = { "“": "”", "«": "»" };

/**
 * A text of ours without what it quotes; a gloss in brackets right after a French quotation belongs to it. A mark
 * without its counterpart opens or closes nothing, so that it hides no words.
 */
export function ownWords(text: string): string {
  let own = "";
  let from = 0;
  for (const { start, end } of quotations(text)) {
    own += `${text.slice(from, start)}…`;
    from = end;
  }
  return own + text.slice(from);
}

interface Quotation {
  readonly start: number;
  readonly end: number;
}

const marks = /[“”«»]/g;

/** The outermost quotations, in the order of the text; one pass, whatever the marks. */
function quotations(text: string): readonly Quotation[] {
  const lastBracket = text.lastIndexOf(")");
  const open: { readonly mark: string; readonly start: number }[] = [];
  const found: Quotation[] = [];
  for (const { 0: mark, index } of text.matchAll(marks)) {
    // Marks inside a gloss belong to the quotation before it.
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const innermost = open.at(-1);
    if (mark in closing) open.push({ mark, start: index });
    else if (innermost !== undefined && mark === closing[innermost.mark]) {
      open.pop();
      const end = mark === "»" ? endOfGloss(text, index + 1, lastBracket) : index + 1;
      while ((found.at(-1)?.start ?? -1) > innermost.start) found.pop();
      found.push({ start: innermost.start, end });
    }
  }
  return found;
}

/** Where the brackets end that begin at a place, or the place itself where none begin there. */
function endOfGloss(text: string, after: number, lastBracket: number): number {
  let at = after;
  while (/\s/u.test(text[at] ?? "")) at += 1;
  return text[at] === "(" && at < lastBracket ? text.indexOf(")", at) + 1 : after;
}
