/**
 * Whether one word ends and another begins at a place, beyond doubt. Browsers divide words after Unicode Standard Annex
 * 29; where they may differ, or may keep both sides together (“2.5”, “it’s”, “migrants.The”), the answer is no.
 */
export function isClearBoundary(text: string, place: number): boolean {
  if (place === 0 || place === text.length) return true;
  const before = lastCharacter(text, place);
  const after = firstCharacter(text, place);
  const joinsBefore = /^[\p{M}\p{Cf}\p{Emoji_Modifier}]$/u;
  if ((text.codePointAt(place - 1) ?? 0) > 0xffff || joinsBefore.test(after)) return false;
  if (/\s/.test(before + after)) return !(before + after).includes("\u202f");
  const [isOfWordBefore, isOfWordAfter] = [isOfWord.test(before), isOfWord.test(after)];
  if (isOfWordBefore && parts.test(after)) return true;
  if (isOfWordAfter && parts.test(before)) return true;
  if (isOfWordBefore && mayJoin.test(after)) return isNoWord(firstCharacter(text, place + after.length));
  if (isOfWordAfter && mayJoin.test(before)) return isNoWord(lastCharacter(text, place - before.length));
  return [before, after].every((character) => parts.test(character) || mayJoin.test(character));
}

const isOfWord = /^[\p{L}\p{N}]$/u;
// They stand between words and never in one.
const parts = /^[!?()[\]{}<>«»“”„/\\&%@#*+=|~^$£€¥–—…¿¡§°-]$/u;
// They may stand in a word: between two letters or two digits.
const mayJoin = /^[.,;:'’‘"·]$/u;

function isNoWord(character: string): boolean {
  return character === "" || (/\s/.test(character) && character !== "\u202f") || parts.test(character);
}

function firstCharacter(text: string, place: number): string {
  const point = text.codePointAt(place);
  return point === undefined ? "" : String.fromCodePoint(point);
}

function lastCharacter(text: string, place: number): string {
  const point = text.codePointAt(place - 1);
  if (point === undefined) return "";
  const isLowHalf = point >= 0xdc00 && point <= 0xdfff;
  return firstCharacter(text, isLowHalf && (text.codePointAt(place - 2) ?? 0) > 0xffff ? place - 2 : place - 1);
}
