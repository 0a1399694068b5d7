import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prepareMachine, type ReadersMachine } from "./fixtures/readers-machine.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const example = join(root, "packages/example-declaration/source");
let machine: ReadersMachine;

/** The pages whose every command is run, in the order in which it stands, with what the commands leave. */
const pages: readonly (readonly [page: string, leaves: readonly string[]])[] = [
  ["packages/cli/README.md", []],
  [
    "docs/how-to/use-the-command.md",
    ["brief.md", "changeset.md", "files/data/money.csv", "files/uk-france-2015.fr.md", "statuses.json"],
  ],
  ["docs/how-to/begin-a-declaration.md", ["proposed/found.md", "statement/draft/declaration.json"]],
];

/** How those end that do not end well, as their page says. */
const endings: Readonly<Record<string, number>> = {
  "npx @entente/cli init statement.txt": 2,
  "npm run build": 1,
  "npm run check": 1,
};

beforeAll(async () => {
  machine = await prepareMachine();
});

afterAll(() => machine.remove());

test.each(pages)("the commands of %s do what it says", async (page, leaves) => {
  const work = await readersFolder(page);
  let cwd = work;
  const lines = commandsIn(await readFile(join(root, page), "utf8"));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    if (line.startsWith("cd ")) cwd = resolve(cwd, line.slice("cd ".length));
    else {
      const { code, told } = await machine.run(line, cwd);
      expect([line, code], told).toEqual([line, endings[line] ?? 0]);
    }
  }
  expect(await readdir(work, { recursive: true })).toEqual(expect.arrayContaining([...leaves]));
});

/** The lines of a page that a reader would type. */
function commandsIn(page: string): readonly string[] {
  const blocks = [...page.matchAll(/^( *)```sh\n([\s\S]*?)^\1```$/gm)];
  return blocks.flatMap(([, , lines = ""]) => lines.split("\n").flatMap((line) => line.trim() || []));
}

/** A folder with the files that the pages name. */
async function readersFolder(name: string): Promise<string> {
  const work = await machine.folder(name);
  const published = join(root, "packages/uk-france-2015/dist/declaration.json");
  const before = JSON.parse(await readFile(published, "utf8")) as { readonly evidence: readonly unknown[] };
  await copyFile(published, join(work, "declaration.json"));
  const later = { ...before, silences: [], contradictions: [], evidence: before.evidence.slice(0, -1) };
  await writeFile(join(work, "declaration-before.json"), JSON.stringify(later));
  await copyFile(join(example, "declaration.en.txt"), join(work, "statement.txt"));
  await copyFile(join(example, "headings.txt"), join(work, "headings.txt"));
  return work;
}
