import { readFile } from "node:fs/promises";
import { codebook, type Declaration } from "@entente/sdk";
import { formats } from "@entente/exporters";
import { battery } from "../../apps/site/src/battery.ts";
import { dictionaries } from "../../apps/site/src/i18n/dictionaries.ts";
import { en } from "../../packages/exporters/src/brief/words/en.ts";
import { fr } from "../../packages/exporters/src/brief/words/fr.ts";
import { namesIn, type Names } from "./easy-words.ts";
import { languages, type Language } from "./formulas.ts";

/** A text of ours in one language. */
export interface OwnText {
  /** Where it stands, so that it can be found: “evidence.fence-finished.fact”. */
  readonly place: string;
  readonly language: Language;
  readonly text: string;
}

/** Texts that stand together, and the names that may stand in them. */
export interface Collection {
  readonly name: string;
  readonly texts: readonly OwnText[];
  readonly names: Names;
}

/** Every text of ours that readers meet: both declarations, the codebook, what exports say, and the site. */
export async function ownTexts(): Promise<readonly Collection[]> {
  const real = await readDeclaration("uk-france-2015");
  const invented = await readDeclaration("example-declaration");
  const names = namesIn(real);
  return [
    { name: "uk-france-2015", texts: textsIn(real, ""), names },
    { name: "example-declaration", texts: textsIn(invented, ""), names: namesIn(invented) },
    { name: "codebook", texts: textsIn(codebook, ""), names },
    {
      name: "exporters",
      texts: [
        ...textsIn(
          formats.map(({ id, loses }) => ({ id, loses })),
          "formats",
        ),
        ...wordsIn({ en, fr }, "brief"),
      ],
      names,
    },
    {
      name: "site",
      texts: [
        ...wordsIn(dictionaries, ""),
        ...textsIn(
          battery.checks.map(({ name, description }) => ({ id: name, description })),
          "battery",
        ),
      ],
      names,
    },
  ];
}

async function readDeclaration(name: string): Promise<Declaration> {
  const file = new URL(`../../packages/${name}/dist/declaration.json`, import.meta.url);
  return JSON.parse(await readFile(file, "utf8")) as Declaration;
}

/** Both languages of every text in a tree of records. */
function textsIn(node: unknown, place: string): readonly OwnText[] {
  if (typeof node !== "object" || node === null) return [];
  if ("en" in node && "fr" in node) return wordsIn(node, place);
  if (Array.isArray(node)) return node.flatMap((item, index) => textsIn(item, `${place}.${idOf(item) ?? index}`));
  return Object.entries(node).flatMap(([key, value]) => textsIn(value, placeIn(place, key)));
}

function idOf(record: unknown): string | undefined {
  return typeof record === "object" && record !== null && "id" in record ? String(record.id) : undefined;
}

/** The words of both languages where each stands in a tree of its own. */
function wordsIn(words: Readonly<Record<Language, unknown>>, place: string): readonly OwnText[] {
  return languages.flatMap((language) =>
    leavesIn(words[language], place).map(([where, text]) => ({ place: where, language, text })),
  );
}

function leavesIn(node: unknown, place: string): readonly (readonly [place: string, text: string])[] {
  if (typeof node === "string") return [[place, node]];
  if (typeof node === "function") return leavesIn(filled(node as Write), place);
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => leavesIn(value, placeIn(place, key)));
}

/** A function of a dictionary. */
type Write = (...values: readonly string[]) => unknown;

/** What a function of a dictionary writes when a name stands for each value. */
function filled(write: Write): unknown {
  return write(...Array<string>(write.length).fill("Calais"));
}

function placeIn(place: string, key: string): string {
  return place === "" ? key : `${place}.${key}`;
}
