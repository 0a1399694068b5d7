import type { FoundSort, FoundWord } from "../found.ts";

/** So much of a sentence is shown on each side of words. */
const around = 40;

/** Lists what was found in a text, for a person to decide. */
export function foundFile(sorts: readonly FoundSort[]): string {
  return [
    "# What was found in the text",
    "",
    "Nothing here is a record yet, and nothing was decided. Each of these words needs a record, or an entry in",
    "`src/exceptions.ts` that says why it needs none. The build tells which are left; this list is not kept up to date.",
    ...sorts.flatMap(tableOf),
    "",
  ].join("\n");
}

function tableOf({ title, may, words }: FoundSort): readonly string[] {
  const head = ["", `## ${title} (${words.length})`, ""];
  if (words.length === 0) return [...head, "None."];
  return [
    ...head,
    `Each may need ${may}.`,
    "",
    "| sentence | words | at | where |",
    "| --- | --- | --- | --- |",
    ...words.map((found) => `| ${found.sentence.id} | ${cell(found.word)} | ${found.start} | ${context(found)} |`),
  ];
}

function context({ sentence, start, end }: FoundWord): string {
  const { text } = sentence;
  const [from, to] = [start - sentence.start, end - sentence.start];
  const before = from > around ? `… ${text.slice(from - around, from).replace(/^\S*\s/, "")}` : text.slice(0, from);
  const after = text.length - to > around ? `${text.slice(to, to + around).replace(/\s\S*$/, "")} …` : text.slice(to);
  return `${cell(before)}**${cell(text.slice(from, to))}**${cell(after)}`;
}

/** Words of a text as they stand in a table, where nothing of them is read as markup. */
function cell(words: string): string {
  return words.replaceAll(/\s+/g, " ").replaceAll(/[\\|*_`<>[\]]/g, String.raw`\$&`);
}
