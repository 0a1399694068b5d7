import { describeQuote, matchQuote, suggestQuote } from "@entente/sdk";
import type { Declaration, Sentence, TextPositionSelector, TextQuoteSelector } from "@entente/sdk";
import { writeJson, writeText } from "../layout/write.ts";
import { screenOf } from "../layout/screen.ts";
import { linesIn } from "../lines.ts";
import { didYouMean } from "../nearest-names.ts";
import { readDeclaration } from "../read-declaration.ts";
import { Refusal } from "../refusal.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import type { Anchoring, AnchorPlace } from "./anchor/anchoring.ts";
import { renderAnchoring } from "./anchor/render-anchoring.ts";

/** Where words are looked for. */
export interface AnchorOptions {
  /** The file. */
  readonly declaration: string;
  /** The expression; the coded one if it is left out. */
  readonly expression?: string;
  /** Words right before. */
  readonly prefix?: string;
  /** Words right after. */
  readonly suffix?: string;
  /** Whether a program reads the answer. */
  readonly json?: boolean;
}

/** Looks for words in the text: tells their sentence and selector, all candidates, or the nearest passage. */
export async function anchor(exact: string, options: AnchorOptions, terminal: Terminal): Promise<ExitCode> {
  if (exact === "") throw new Refusal("Give the words to look for.");
  const declaration = await readDeclaration(options.declaration, terminal);
  const { id, text } = expressionOf(declaration, options.expression);
  const anchoring = lookFor({ exact, ...contextOf(options) }, id, text, declaration);
  if (options.json === true) writeJson(anchoring, terminal);
  else writeText(renderAnchoring(anchoring, text, screenOf(terminal.out)), terminal);
  return anchoring.outcome === "orphaned" ? 1 : 0;
}

function lookFor(selector: TextQuoteSelector, expression: string, text: string, declaration: Declaration): Anchoring {
  const lines = linesIn(text);
  const placed = ({ start, end }: TextPositionSelector): AnchorPlace => ({
    selector: describeQuote(text, { start, end }),
    start,
    end,
    ...lines.placeOf(start),
    sentences: sentencesAt(declaration, expression, { start, end }).map(({ id, text: words }) => ({ id, text: words })),
  });
  const match = matchQuote(text, selector);
  const asked = { asked: selector, expression };
  if (match.outcome === "found") return { ...asked, outcome: "found", place: placed(match) };
  if (match.outcome === "ambiguous") return { ...asked, outcome: "ambiguous", candidates: match.matches.map(placed) };
  const candidates = match.candidates.map(placed);
  const suggestion = candidates.length > 0 ? undefined : suggestQuote(text, selector.exact);
  if (suggestion === undefined) return { ...asked, outcome: "orphaned", candidates };
  const { ambiguous } = suggestion;
  return { ...asked, outcome: "orphaned", candidates, suggestion: { ...placed(suggestion), ambiguous } };
}

function contextOf({ prefix, suffix }: AnchorOptions): Omit<TextQuoteSelector, "exact"> {
  return { ...(prefix !== undefined && { prefix }), ...(suffix !== undefined && { suffix }) };
}

function expressionOf(
  { expressions, work }: Declaration,
  asked: string = work.codedExpression,
): { readonly id: string; readonly text: string } {
  const ids = expressions.map(({ id }) => id);
  const found = expressions.find(({ id }) => id === asked);
  if (found === undefined) {
    throw new Refusal(`There is no expression “${asked}”.${didYouMean(asked, ids) || ` There are ${ids.join(", ")}.`}`);
  }
  if (found.text === undefined) throw new Refusal(`The text of the expression “${asked}” is not held. Name another.`);
  return { id: found.id, text: found.text };
}

/** The sentences that a passage touches; only the coded text is divided into sentences. */
function sentencesAt(
  { sentences, work }: Declaration,
  expression: string,
  place: TextPositionSelector,
): readonly Sentence[] {
  if (expression !== work.codedExpression) return [];
  return sentences.filter(({ start, end }) => start < place.end && end > place.start);
}
