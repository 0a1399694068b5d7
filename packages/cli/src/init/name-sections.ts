/** So many words of a heading make an id that can be read and typed. */
const mostWords = 8;

/** Readable ids for the sections of a text: what stands before any heading, and one for each heading. */
export function nameSections(headings: readonly string[]): readonly string[] {
  const ids = ["introduction"];
  for (const [index, heading] of headings.entries()) {
    const name =
      kebabCase(heading.replace(/^(?:\d+(?:\.\d+)*|[ivxlc]+)[.):]?\s+/i, ""), mostWords) || `section-${index + 1}`;
    let id = name;
    for (let number = 2; ids.includes(id); number += 1) id = `${name}-${number}`;
    ids.push(id);
  }
  return ids;
}

/** Words as an id, without accents and signs; empty where no letter of the Latin alphabet and no digit is in them. */
export function kebabCase(words: string, most: number): string {
  const letters = words.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return (letters.match(/[a-z0-9]+/g) ?? []).slice(0, most).join("-");
}
