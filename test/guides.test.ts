import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { publicPackages } from "../scripts/release/public-packages.ts";
import { readPublished } from "../scripts/release/published.ts";
import { asPrinted, type GuideBlock, readGuide } from "./fixtures/read-guide.ts";
import { prepareMachine, type ReadersMachine } from "./fixtures/readers-machine.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const example = join(root, "packages/example-declaration/source");
const recipes = (await readdir(join(root, "docs/recipes"))).filter((name) => name !== "README.md");
const guides = ["docs/quick-start.md", ...recipes.map((name) => `docs/recipes/${name}`)];

/** The page whose program runs in a browser: there it is tried, in the tests of the site. */
const inBrowser = "docs/recipes/a-module-from-a-cdn.md";

const workflow = z.object({
  jobs: z.record(z.string(), z.object({ steps: z.array(z.object({ run: z.string().optional() })) })),
});

let machine: ReadersMachine;

beforeAll(async () => {
  machine = await prepareMachine();
});

afterAll(() => machine.remove());

test.each(guides.filter((guide) => guide !== inBrowser))("%s does and prints what it says", async (guide) => {
  const folder = await readersFolder(guide);
  const blocks = readGuide(await readFile(join(root, guide), "utf8"));
  expect(blocks.length).toBeGreaterThan(1);
  for (const [index, block] of blocks.entries()) await follow(block, blocks[index + 1], folder);
});

test("every recipe is named where they are listed, and prints something", async () => {
  const list = await readFile(join(root, "docs/recipes/README.md"), "utf8");
  expect(recipes.filter((name) => !list.includes(`](${name})`))).toEqual([]);
  const silent = recipes.map(async (name) => {
    const blocks = readGuide(await readFile(join(root, "docs/recipes", name), "utf8"));
    return blocks.some(({ language }) => language === "text") ? [] : [name];
  });
  expect((await Promise.all(silent)).flat()).toEqual([]);
});

test("every decision is named where they are listed", async () => {
  const decisions = await readdir(join(root, "docs/decisions"));
  const list = await readFile(join(root, "docs/decisions/README.md"), "utf8");
  expect(decisions.filter((name) => name !== "README.md" && !list.includes(`](${name})`))).toEqual([]);
});

test("while nothing is published, the quick start packs every package that will be, and no longer", async () => {
  const quickStart = await readFile(join(root, "docs/quick-start.md"), "utf8");
  const packed = [...quickStart.matchAll(/ -w packages\/(\S+)/g)].map(([, name]) => name);
  expect(packed).toEqual((await readPublished(root)) === undefined ? publicPackages : []);
});

test("a shown line that is not printed, or printed and not shown, is noticed", () => {
  expect("one\ntwo\nthree\n").toMatch(asPrinted("one\n…\nthree\n"));
  expect("one\ntwo\nthree\n").not.toMatch(asPrinted("one\nthree\n"));
  expect("one\n").not.toMatch(asPrinted("one\n…\ntwo\n"));
});

/** Does with a block what a reader does with it. */
async function follow(block: GuideBlock, next: GuideBlock | undefined, folder: string): Promise<void> {
  const { language, where, code, file } = block;
  if (file !== undefined) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), code);
  }
  if (language === "sh" && where === "in the repository") await expectScripts(code);
  else if (language === "sh") await expectPrinted(code, next, folder);
  else if (language === "yaml") {
    for (const command of commandsOf(code)) await expectPrinted(command, undefined, folder);
  } else expect([language, file !== undefined]).toEqual([language, language !== "text"]);
}

async function expectPrinted(script: string, next: GuideBlock | undefined, folder: string): Promise<void> {
  const { code, printed, told } = await machine.run(script, folder);
  expect([script, code], told).toEqual([script, 0]);
  if (next?.language === "text") expect(printed).toMatch(asPrinted(next.code));
}

function commandsOf(code: string): readonly string[] {
  const commands = Object.values(workflow.parse(parse(code)).jobs)
    .flatMap(({ steps }) => steps)
    .flatMap(({ run }) => run ?? []);
  expect(commands.length).toBeGreaterThan(0);
  return commands;
}

/** What is run in the repository takes long, and is a task of all its checks: here it has to be one of its scripts. */
async function expectScripts(code: string): Promise<void> {
  const scripts = await Promise.all(["package.json", "apps/site/package.json"].map(scriptsOf));
  for (const line of code.trim().split("\n")) {
    const [, name = ""] = /^(?:\w+=\S+ )?npm (?:run )?(\S+)/.exec(line) ?? [];
    expect(["ci", "pack", ...scripts.flat()]).toContain(name);
  }
}

async function scriptsOf(manifest: string): Promise<readonly string[]> {
  const { scripts } = JSON.parse(await readFile(join(root, manifest), "utf8")) as { readonly scripts: object };
  return Object.keys(scripts);
}

/** The folder of the quick start as it is before and after its first steps, with the files that recipes name. */
async function readersFolder(guide: string): Promise<string> {
  const folder = await machine.folder(guide);
  if (guide === "docs/quick-start.md") return folder;
  await machine.run("npm install", folder);
  await copyFile(join(root, "packages/uk-france-2015/dist/declaration.json"), join(folder, "declaration.json"));
  await copyFile(join(example, "declaration.en.txt"), join(folder, "statement.txt"));
  await copyFile(join(example, "headings.txt"), join(folder, "headings.txt"));
  return folder;
}
