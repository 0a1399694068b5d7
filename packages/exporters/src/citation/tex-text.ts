import { wholeNote, type CslItem } from "./csl-item.ts";

const commands: Readonly<Record<string, string>> = {
  "\\": String.raw`{\textbackslash}`,
  "{": String.raw`{\textbraceleft}`,
  "}": String.raw`{\textbraceright}`,
  "^": String.raw`{\textasciicircum}`,
  "~": String.raw`{\textasciitilde}`,
  "\u00a0": "~",
  "<": String.raw`{\textless}`,
  ">": String.raw`{\textgreater}`,
  "|": String.raw`{\textbar}`,
  "'": String.raw`{\textquotesingle}`,
  "`": String.raw`{\textasciigrave}`,
  '"': String.raw`{\textquotedbl}`,
  "&": String.raw`{\&}`,
  "%": String.raw`{\%}`,
  $: String.raw`{\$}`,
  "#": String.raw`{\#}`,
  _: String.raw`{\_}`,
};

/** A text in which TeX finds no command, no group and no ligature; letters of all scripts stay as they are. */
function texText(text: string): string {
  return text
    .replaceAll(/[\\{}^~<>|'`"&%$#_\u00a0]/g, (character) => commands[character] ?? character)
    .replaceAll(/(?<=-)-|(?<=[!?])`|(?<=,),/g, "{}$&");
}

/** An item with every text made safe for TeX, and a key of letters, digits and underscores. */
export function texSafe({ id, title, author, publisher, genre, note, URL: url, ...item }: CslItem): object {
  return {
    ...item,
    id,
    "citation-key": id.replaceAll(/[^a-z0-9]+/gi, "_"),
    title: texText(title),
    ...(author !== undefined && { author: author.map(({ literal }) => ({ literal: texText(literal) })) }),
    ...(publisher !== undefined && { publisher: texText(publisher) }),
    ...(genre !== undefined && { genre: texText(genre) }),
    note: texText(wholeNote({ ...item, ...(note !== undefined && { note }) })),
    ...(url !== undefined && { URL: url.replaceAll(/[{}\\%#]/g, (character) => uriSafe(character)) }),
  };
}

/** Braces would end the field, and neither they nor a backslash stand in an address as such. */
function uriSafe(character: string): string {
  return /[{}\\]/.test(character) ? encodeURIComponent(character) : character;
}
