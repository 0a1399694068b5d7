import type { Change, Correction, FieldChange } from "./change.ts";
import { nouns } from "./noun.ts";
import { isObject } from "./same.ts";

/** Longer names, values and quotes are cut: the id says the rest. */
const longest = 80;

/** Tells a change in a sentence that a reader of the declaration understands. */
export function describeChange(change: Change): string {
  const record = `the ${nouns[change.noun].one} ${named(change)}`;
  switch (change.change) {
    case "added":
      return `Adds ${record}.`;
    case "removed":
      return `Takes out ${record}; no redirect says what stands for it.`;
    case "moved":
      return `Moves ${record} to ${listed(change.to.map(code))}: ${change.reason.en}`;
    case "split":
      return `Splits ${record} into ${listed(change.to.map(code))}: ${change.reason.en}`;
    case "withdrawn":
      return `Withdraws ${record}: ${change.reason.en}`;
    case "reworded":
      return `Rewords ${listed(change.fields.map(({ field }) => code(field)))} of ${record}.`;
    case "reclassified":
      return `Corrects ${change.noun === "declaration" ? "the declaration as a whole" : `${record}${within(change)}`}: ${listed(change.fields.map(fieldCorrected))}.`;
    case "re-anchored":
      return `Binds ${record}${within(change)} to other words or another place: ${listed(change.fields.map(placeCorrected))}.`;
  }
}

/** A list in words. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}

/** A name or an id as it stands in data. */
export function code(name: string): string {
  return `\`${name}\``;
}

function named({ title, id }: Change): string {
  return title === "" ? code(id) : `“${cut(title)}” (${code(id)})`;
}

function within({ sentences, noun }: Correction): string {
  const numbers = sentences.map((sentence) => sentence.replace("sentence-", ""));
  if (noun === "sentences" || numbers.length === 0 || numbers.length > 3) return "";
  return ` (${numbers.length === 1 ? "sentence" : "sentences"} ${listed(numbers)})`;
}

function fieldCorrected({ field, before, after }: FieldChange): string {
  if (before === undefined) return `${code(field)} is now ${valued(after)}`;
  if (after === undefined) return `${code(field)}, which was ${valued(before)}, is gone`;
  return `${code(field)} from ${valued(before)} to ${valued(after)}`;
}

function placeCorrected({ field, before, after }: FieldChange): string {
  if (before === undefined) return `also ${placed(after)}`;
  if (after === undefined) return `no longer ${placed(before)}`;
  const place = field.startsWith("anchors") ? "" : `${code(field)} `;
  return `${place}from ${placed(before)} to ${placed(after)}`;
}

function placed(quote: unknown): string {
  if (!isObject(quote)) return valued(quote);
  const { exact, start, end } = quote;
  const at = `at ${String(start)}–${String(end)}`;
  return typeof exact === "string" ? `“${cutInMiddle(exact)}” ${at}` : at;
}

function valued(value: unknown): string {
  if (typeof value === "string") return code(cut(value));
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) {
    return value.length === 0 ? "none" : listed(value.map((item) => code(cut(item))));
  }
  return code(cut(JSON.stringify(value)));
}

/** Quotes that differ mostly do so at an end, so that both ends are shown. */
function cutInMiddle(quote: string): string {
  const characters = Array.from(inOneLine(quote));
  if (characters.length <= longest) return characters.join("");
  const half = longest / 2 - 1;
  return `${characters.slice(0, half).join("").trimEnd()} … ${characters.slice(-half).join("").trimStart()}`;
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("`", "'").trim();
}

function cut(text: string): string {
  const line = inOneLine(text);
  const characters = Array.from(line);
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}
