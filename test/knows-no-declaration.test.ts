import { readdir, readFile } from "node:fs/promises";
import { codebook, type Declaration } from "@entente/sdk";
import { declaration as published } from "@entente/uk-france-2015";
import { expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const folders = ["packages/sdk/src/", "packages/exporters/src/", "packages/cli/src/", "apps/site/src/"];
const declaration: Declaration = published;

/** What has to be said somewhere: which declaration is shown by default, and whose rights of access the model knows. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  "apps/site/src/declaration.ts": ["uk-france-2015"],
  "packages/sdk/src/model/codebook/record-values.ts": ["United Kingdom", "Royaume-Uni", "France"],
};

/** Ids of several words: one of a single word may be any word of the language, and those of the codebook are everybody's. */
function telltaleIds(): readonly string[] {
  const vocabulary = JSON.stringify(codebook);
  return [...JSON.stringify(declaration).matchAll(/"id":"([a-z0-9]+-[a-z0-9-]+)"/g)]
    .flatMap(([, id]) => id ?? [])
    .filter((id) => !/^(?:sentence|paragraph)-\d+$/.test(id) && !vocabulary.includes(`"${id}"`));
}

/** Names of whom and what it speaks of, and of where. */
function telltaleNames(): readonly string[] {
  const { actors, places, events } = declaration;
  const named = [...actors, ...places, ...events].flatMap(({ name }) => [name.en, name.fr]);
  return named.filter((name) => /^\p{Lu}.{3}/u.test(name));
}

const telltales = [...new Set([...telltaleIds(), ...telltaleNames()])];

/** What of the declaration a source knows. Its examples, which are comments, speak of the published one on purpose. */
function knownIn(source: string): readonly string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/^\s*\/\/.*$/gm, "");
  return telltales.filter((words) => {
    const at = code.indexOf(words);
    return at >= 0 && !/[\p{L}\p{N}-]/u.test(`${code.charAt(at - 1)}${code.charAt(at + words.length)}`);
  });
}

const files = (
  await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(new URL(folder, root), { recursive: true });
      return names.filter((name) => /\.(?:ts|astro|css)$/.test(name)).map((name) => `${folder}${name}`);
    }),
  )
).flat();

test("an id and a name are seen in code, and not in what explains it", () => {
  expect(telltales.length).toBeGreaterThan(200);
  expect(knownIn('if (id === "paris-dialogue") return "Home Secretary";')).toEqual([
    "paris-dialogue",
    "Home Secretary",
  ]);
  expect(knownIn('/** `statusAt("paris-dialogue")` */\n// of the Home Secretary\n')).toEqual([]);
});

test("the SDK, the exporters, the command and the site know none of it", async () => {
  const found = await Promise.all(
    files.map(async (file) => [file, knownIn(await readFile(new URL(file, root), "utf8"))] as const),
  );
  expect(Object.fromEntries(found.filter(([, known]) => known.length > 0))).toEqual(allowed);
});
