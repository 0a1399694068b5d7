import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Declaration } from "@entente/sdk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build, install, type Ran } from "./package-folder.ts";

const run = promisify(execFile);
const command = fileURLToPath(new URL("../../dist/entente.js", import.meta.url));
const example = dirname(fileURLToPath(import.meta.resolve("@entente/example-declaration/package.json")));
const published = await readDeclaration(join(example, "dist/declaration.json"));

let root = "";
let folder = "";
let begun: Ran;

/** The example is begun anew, as its `source/README.md` says. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "entente-example-"));
  folder = join(root, "sandrel");
  const source = join(example, "source");
  await run(
    process.execPath,
    [command, "init", "declaration.en.txt", "--headings", "headings.txt", "--yes", "--out", folder],
    { cwd: source },
  );
  await install(folder);
  begun = await build(folder);
});

afterAll(() => rm(root, { recursive: true }));

test("the example holds the sections, paragraphs and sentences that its text was divided into", async () => {
  const draft = await readDeclaration(join(folder, "draft/declaration.json"));
  const [text, drafted] = [published.expressions[0], draft.expressions[0]];

  // It compiles, and the build goes on to tell what is left.
  expect([begun.code, begun.out]).toEqual([1, expect.stringContaining("sentences: 67 of 67 left to account for")]);
  expect(draft.sections).toEqual(published.sections);
  expect(draft.paragraphs).toEqual(published.paragraphs);
  expect(draft.sentences).toEqual(published.sentences);
  expect([drafted?.text, drafted?.headings, drafted?.furniture]).toEqual([text?.text, text?.headings, text?.furniture]);
});

test("the headings that a person left out are the signatures", async () => {
  const text = "declaration.en.txt";
  const { stderr } = (await run(process.execPath, [command, "init", text], { cwd: join(example, "source") }).catch(
    (error: unknown) => error,
  )) as { readonly stderr: string };
  const [, proposed = ""] = /Headings of sections:\n([\s\S]*?)\nPage furniture/.exec(stderr) ?? [];
  const kept = (await readFile(join(example, "source/headings.txt"), "utf8")).trim().split("\n");
  const leftOut = proposed.split("\n").map((line) => line.replace(/^ *\d+\. /, ""));

  expect(leftOut.filter((heading) => !kept.includes(heading))).toEqual([
    "For Ardovia: (signed) Dr. Ilsa Brandovar",
    "For Quellmar: (signed) Tomas Ekeld",
  ]);
});

test("check lists what is left to write of what was begun", async () => {
  const draft = join(folder, "draft/declaration.json");
  const { code, stdout } = (await run(process.execPath, [command, "check", draft, "--json"]).catch(
    (error: unknown) => error,
  )) as { readonly code: number; readonly stdout: string };
  const { files } = JSON.parse(stdout) as {
    readonly files: readonly { readonly problems: readonly { readonly record: string; readonly field: string }[] }[];
  };

  expect(code).toBe(1);
  expect(files.flatMap(({ problems }) => problems.map(({ record, field }) => `${record} ${field}`))).toEqual([
    "declaration searchedUpTo",
    "work title.en",
    "work title.fr",
    "work genre.en",
    "work genre.fr",
    "work legalCharacter.basis.en",
    "work legalCharacter.basis.fr",
    "work parties",
    "work dates",
    "work summary.en",
    "work summary.fr",
  ]);
});

test("with the records and the French text in their places, what was begun builds the example", async () => {
  await rm(join(folder, "src"), { recursive: true });
  await cp(join(example, "src"), join(folder, "src"), { recursive: true });
  await cp(join(example, "source/declaration.fr.txt"), join(folder, "source/declaration.fr.txt"));
  const script = join(folder, "scripts/build.ts");
  const english = 'en: await readFile("source/statement.txt", "utf8")';
  const both = `${english}, fr: await readFile("source/declaration.fr.txt", "utf8")`;
  await writeFile(script, (await readFile(script, "utf8")).replace(english, both));
  const { code, out } = await build(folder);

  expect([code, out]).toEqual([0, expect.stringContaining("dist/declaration.json is complete.")]);
  expect(await readDeclaration(join(folder, "dist/declaration.json"))).toEqual(published);
});

async function readDeclaration(file: string): Promise<Declaration> {
  return JSON.parse(await readFile(file, "utf8")) as Declaration;
}
