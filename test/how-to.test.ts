import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const command = join(root, "packages/cli/dist/entente.js");
const example = join(root, "packages/example-declaration/source");
let folder = "";

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
  folder = await mkdtemp(join(tmpdir(), "entente-how-to-"));
  await prepareInstalled(join(folder, "node_modules"));
  await prepareCommands(join(folder, "bin"));
});

afterAll(() => rm(folder, { recursive: true }));

test.each(pages)("the commands of %s do what it says", async (page, leaves) => {
  const work = await readersFolder(page.replaceAll("/", "-"));
  let cwd = work;
  const lines = commandsIn(await readFile(join(root, page), "utf8"));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    if (line.startsWith("cd ")) cwd = resolve(cwd, line.slice("cd ".length));
    else {
      const { code, told } = await runLine(line, cwd);
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
  const work = join(folder, name);
  await mkdir(work);
  const published = join(root, "packages/uk-france-2015/dist/declaration.json");
  const before = JSON.parse(await readFile(published, "utf8")) as { readonly evidence: readonly unknown[] };
  await copyFile(published, join(work, "declaration.json"));
  const later = { ...before, silences: [], contradictions: [], evidence: before.evidence.slice(0, -1) };
  await writeFile(join(work, "declaration-before.json"), JSON.stringify(later));
  await copyFile(join(example, "declaration.en.txt"), join(work, "statement.txt"));
  await copyFile(join(example, "headings.txt"), join(work, "headings.txt"));
  return work;
}

/** What `npm install` fetches for a package that was begun. */
async function prepareInstalled(modules: string): Promise<void> {
  for (const scope of ["@entente", "@types", ".bin"]) await mkdir(join(modules, scope), { recursive: true });
  await symlink(join(root, "packages/sdk"), join(modules, "@entente/sdk"));
  for (const name of ["@types/node", "zod"]) await symlink(join(root, "node_modules", name), join(modules, name));
  await writeScript(
    join(modules, ".bin/tsc"),
    `exec node "${join(root, "node_modules/typescript-native/bin/tsc")}" "$@"`,
  );
  await writeScript(join(modules, ".bin/entente"), `exec node "${command}" "$@"`);
}

/** `npx` that gives the built command under its own name alone, and `npm` that installs what is prepared. */
async function prepareCommands(bin: string): Promise<void> {
  await mkdir(bin);
  await writeScript(join(bin, "npx"), `[ "$1" = @entente/cli ] || exit 99\nshift\nexec node "${command}" "$@"`);
  const install = `ln -s "${join(folder, "node_modules")}" node_modules`;
  await writeScript(join(bin, "npm"), `[ "$*" = install ] && exec ${install}\nPATH="\${PATH#*:}" exec npm "$@"`);
}

async function writeScript(file: string, body: string): Promise<void> {
  await writeFile(file, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
}

function runLine(line: string, cwd: string): Promise<{ readonly code: number; readonly told: string }> {
  const paths = [join(folder, "bin"), dirname(process.execPath), process.env["PATH"] ?? ""];
  const env = { ...process.env, PATH: paths.join(delimiter) };
  return new Promise((done) => {
    execFile("sh", ["-c", line], { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      done({ code, told: `${stdout}${stderr}` });
    });
  });
}
