const names = ["fr", "text", "texte", "a", "ab", "a-b", "index", "404", ".well-known", "f_r", "fr2"];
const endings = ["/index.html", ".html", ".svg", ".json", ""];

/** Lists of files as a build could leave them, the same ones in every run. */
export function madeUpTrees(count: number): readonly { readonly name: string; readonly files: readonly string[] }[] {
  return Array.from({ length: count }, (_, index) => {
    const next = numbersFrom(index + 1);
    const pick = <T>(values: readonly T[]): T | undefined => values[next() % values.length];
    const files = Array.from({ length: 1 + (next() % 30) }, () => {
      const folders = Array.from({ length: next() % 3 }, () => pick(names));
      return [...folders, pick(names)].join("/") + (pick(endings) ?? "");
    });
    const possible = files.filter((file) => isPossible(file, files));
    return { name: `made-up tree ${index + 1}`, files: ["index.html", ...new Set(possible)] };
  });
}

/** A file and a folder cannot share a name. */
function isPossible(file: string, files: readonly string[]): boolean {
  return !files.some((other) => other.startsWith(`${file}/`));
}

/** A small linear congruential generator. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536);
  };
}
