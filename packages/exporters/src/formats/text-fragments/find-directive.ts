import type { TextPositionSelector } from "@entente/sdk";
import { isClearBoundary } from "./clear-boundary.ts";
import { foldText, foldedPlace, type FoldedText } from "./folded-text.ts";
import { isExpressible, type TextDirective } from "./text-directive.ts";

/** Words as long as this are given whole; of longer ones, the first and the last. */
const longestWhole = 300;
/** How many of the first and last words are tried, and how many words of context. */
const endWords = [3, 6, 12];
const mostContext = 8;

/**
 * Gives for each place of a text the shortest text directive with which a browser that looks through the text finds that
 * place first, or `undefined` where none of those that are tried does. A browser takes the first match, whatever the case
 * and the accents, and looks for whole words in one block.
 */
export function directiveFinder(text: string): (range: TextPositionSelector) => TextDirective | undefined {
  const folded = foldText(text);
  return (range) => {
    const place = trimmed(text, range);
    if (place.start >= place.end) return undefined;
    return formsOf(text, place)
      .flatMap((form) => withContexts(text, place, form))
      .find((directive) => isWhole(text, place, directive) && leadsTo(folded, directive, place));
  };
}

function trimmed(text: string, { start, end }: TextPositionSelector): TextPositionSelector {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}

type Form = Pick<TextDirective, "start" | "end">;

function formsOf(text: string, { start, end }: TextPositionSelector): readonly Form[] {
  const exact = text.slice(start, end);
  const lines = linesOf(exact);
  const [first = "", last = first] = [lines[0], lines.at(-1)];
  const whole: readonly Form[] = lines.length === 1 ? [{ start: inOneLine(exact) }] : [];
  const ends = endWords.flatMap((count): readonly Form[] => {
    const [firstWords, lastWords] = [wordsOf(first), wordsOf(last)];
    const most = lines.length === 1 ? Math.floor(firstWords.length / 2) : count;
    if (most === 0) return [];
    const few = Math.min(count, most);
    return [{ start: firstWords.slice(0, few).join(" "), end: lastWords.slice(-few).join(" ") }];
  });
  return exact.length <= longestWhole ? [...whole, ...ends] : [...ends, ...whole];
}

/** A form as it is, then with more and more of the words after it, before it, and on both sides. */
function withContexts(text: string, { start, end }: TextPositionSelector, form: Form): readonly TextDirective[] {
  const before = wordsOf(linesOf(text.slice(0, start)).at(-1) ?? "");
  const after = wordsOf(linesOf(text.slice(end))[0] ?? "");
  const more = Array.from({ length: mostContext }, (_, index) => index + 1).flatMap((count): TextDirective[] => {
    const prefix = count <= before.length ? { prefix: before.slice(-count).join(" ") } : undefined;
    const suffix = count <= after.length ? { suffix: after.slice(0, count).join(" ") } : undefined;
    return [
      ...(suffix === undefined ? [] : [{ ...form, ...suffix }]),
      ...(prefix === undefined ? [] : [{ ...form, ...prefix }]),
      ...(prefix === undefined || suffix === undefined ? [] : [{ ...form, ...prefix, ...suffix }]),
    ];
  });
  return [form, ...more];
}

/** Whether all its parts are whole words where a browser asks for that, and can stand in an address. */
function isWhole(text: string, { start, end }: TextPositionSelector, directive: TextDirective): boolean {
  const startsWhole = directive.prefix !== undefined || isClearBoundary(text, start);
  const endsWhole = directive.suffix !== undefined || isClearBoundary(text, end);
  const { start: first, ...others } = directive;
  const areWhole = Object.values(others).every((words) => !/^[\p{M}\p{Cf}\p{Emoji_Modifier}]/u.test(words));
  return startsWhole && endsWhole && areWhole && [first, ...Object.values(others)].every(isExpressible);
}

interface FoldedDirective {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/** Whether the first match in the text is the place. */
function leadsTo(text: FoldedText, directive: TextDirective, { start, end }: TextPositionSelector): boolean {
  const parts: FoldedDirective = {
    prefix: foldText(directive.prefix ?? "").folded,
    start: foldText(directive.start).folded,
    end: foldText(directive.end ?? "").folded,
    suffix: foldText(directive.suffix ?? "").folded,
  };
  if (parts.start === "") return false;
  const found = firstMatch(text.folded, parts);
  return found?.start === foldedPlace(text, start) && found.end === foldedPlace(text, end);
}

/** The first match of a directive, in the order in which the standard looks for it. */
function firstMatch(text: string, { prefix, start, end, suffix }: FoldedDirective): TextPositionSelector | undefined {
  const isNext = (words: string, from: number): boolean =>
    words === "" || text.startsWith(words, skipSpace(text, from));
  for (let from = text.indexOf(prefix); from !== -1; from = text.indexOf(prefix, from + 1)) {
    const at = prefix === "" ? text.indexOf(start, from) : skipSpace(text, from + prefix.length);
    if (at === -1) return undefined;
    if (!text.startsWith(start, at)) continue;
    for (let to = endOf(text, end, at + start.length); to !== -1; to = endOf(text, end, to)) {
      if (isNext(suffix, to)) return { start: at, end: to };
      if (end === "") break;
    }
    if (prefix === "") from = at;
  }
  return undefined;
}

function endOf(text: string, words: string, from: number): number {
  if (words === "") return from;
  const at = text.indexOf(words, from);
  return at === -1 ? -1 : at + words.length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text[at] ?? "")) at += 1;
  return at;
}

function linesOf(text: string): readonly string[] {
  return text.split(/[\n\r\u2028\u2029]+/u).filter((line) => line.trim() !== "");
}

function wordsOf(line: string): readonly string[] {
  return line.split(/[\t\f\v ]+/u).filter((word) => word !== "");
}

function inOneLine(words: string): string {
  return words.replaceAll(/[\t\f\v ]+/gu, " ");
}
