import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { problemAffectsResolutionKind } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packInto, type Packed } from "../scripts/release/npm.ts";
import { publicPackages, readManifest, type PublicPackage } from "../scripts/release/public-packages.ts";
import { surfaceOf } from "../scripts/release/surface.ts";
import { packedConsumer, root, type Consumer } from "./fixtures/consumer.ts";

let consumer: Consumer;

beforeAll(async () => {
  consumer = await packedConsumer(publicPackages);
});

afterAll(() => consumer.remove());

/** What a tarball may hold, and nothing else. */
const always = [/^package\.json$/, /^README\.md$/, /^CHANGELOG\.md$/, /^LICENSE(?:\.md)?$/];
const compiled = [/^dist\/[\w/-]+\.(?:js|d\.ts)(?:\.map)?$/, /^src\/[\w/.-]+\.ts$/];
const allowed: Readonly<Record<PublicPackage, readonly RegExp[]>> = {
  sdk: compiled,
  exporters: compiled,
  cli: [...compiled, /^REFERENCE\.md$/],
  "uk-france-2015": [/^dist\/[a-z]+\.(?:json|js|d\.ts)$/, /^source\/[\w.-]+\.(?:txt|md|json)$/],
};

function packedAs(name: PublicPackage): Packed {
  const packed = consumer.packed.get(name);
  if (packed === undefined) throw new Error(`${name} was not packed.`);
  return packed;
}

function unlisted({ files }: Packed, rules: readonly RegExp[]): readonly string[] {
  return files.map(({ path }) => path).filter((path) => ![...always, ...rules].some((rule) => rule.test(path)));
}

async function publintMessages(folder: string): Promise<readonly string[]> {
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true, level: "suggestion" });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

function unpacked(name: PublicPackage): string {
  return join(consumer.folder, "node_modules/@entente", name);
}

describe.each(publicPackages)("the tarball of %s", (name) => {
  test("holds what is allowed, what is needed, and nothing of the workshop", () => {
    const packed = packedAs(name);
    expect(unlisted(packed, allowed[name])).toEqual([]);
    expect(
      packed.files
        .map(({ path }) => path)
        .filter((file) => /^(?:package\.json|README\.md|LICENSE(?:\.md)?)$/.test(file)),
    ).toHaveLength(3);
  });

  test("says in its manifest what bundlers, registries and installers need", async () => {
    const manifest = (await readManifest(unpacked(name))) as unknown as Record<string, unknown>;
    expect(manifest).toMatchObject({
      type: "module",
      sideEffects: false,
      engines: { node: ">=20.19" },
      description: expect.stringMatching(/.{40}/) as string,
      license: expect.stringMatching(/^(?:MIT|SEE LICENSE IN LICENSE\.md)$/) as string,
      exports: expect.objectContaining({ "./package.json": "./package.json" }) as object,
    });
    expect(Object.keys(manifest["scripts"] ?? {}).filter((script) => /install|prepare/.test(script))).toEqual([]);
  });

  test("names no path of the machine that built it", async () => {
    const paths = [root, homedir(), tmpdir(), "/home/", "/Users/", "file:///"].filter((path) => path.length > 3);
    expect(await filesNaming(unpacked(name), paths)).toEqual([]);
  });

  test("has a README that stands alone", async () => {
    const readme = await readFile(join(unpacked(name), "README.md"), "utf8");
    expect(readme).toMatch(new RegExp(`^# @entente/${name}\n`));
    expect(readme).toContain(name === "cli" ? "npx @entente/cli" : `npm install @entente/${name}`);
    const files = new Set(packedAs(name).files.map(({ path }) => path));
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, target = ""]) => target);
    expect(links.filter((target) => !target.startsWith("https://") && !files.has(target))).toEqual([]);
  });

  test("leaves publint nothing to say", async () => {
    expect(await publintMessages(unpacked(name))).toEqual([]);
  });
});

const typed = publicPackages.filter((name) => name !== "cli");

test.each(typed)("the types of %s are right for whoever imports ES modules", async (name) => {
  const tarball = join(consumer.folder, packedAs(name).filename);
  const entries = Object.keys(await surfaceOf(unpacked(name)));
  expect(entries.length).toBeGreaterThan(1);
  expect(await typeProblems(await readFile(tarball), entries)).toEqual([]);
});

/** What attw says under its profile `esm-only`: of neither Node 10 nor `require` under node16. */
async function typeProblems(tarball: Uint8Array, entrypoints: string[]): Promise<readonly string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(tarball), { entrypoints });
  if (analysis.types === false) return ["It has no types."];
  const asked = ["node16-esm", "bundler"] as const;
  return analysis.problems
    .filter((problem) => asked.some((kind) => problemAffectsResolutionKind(problem, kind, analysis)))
    .map((problem) => JSON.stringify(problem));
}

test("a package with a path, an unlisted file, an export without a file and types without extensions is refused", async () => {
  const folder = join(consumer.folder, "wrong");
  await mkdir(join(folder, "dist"), { recursive: true });
  const exports = { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./more": "./dist/more.js" };
  const manifest = { name: "wrong", version: "1.0.0", type: "module", license: "MIT", files: ["dist"], exports };
  const files = {
    "package.json": JSON.stringify(manifest),
    "dist/index.js": `export const built = "${root}";\n`,
    "dist/index.d.ts": `export { built } from "./built";\n`,
    "dist/built.d.ts": `export declare const built: string;\n`,
    "dist/notes.txt": "of the workshop",
  };
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
  const packed = await packInto(folder, folder);
  expect(await filesNaming(join(folder, "dist"), [root])).toEqual([`${join(folder, "dist/index.js")}: ${root}`]);
  expect(unlisted(packed, compiled)).toEqual(["dist/notes.txt"]);
  expect((await publintMessages(folder)).join()).toContain("more.js");
  expect((await typeProblems(await readFile(join(folder, packed.filename)), ["."])).join()).toContain(
    "InternalResolutionError",
  );
});

async function filesNaming(folder: string, texts: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const content = await readFile(join(parentPath, name), "utf8");
        return texts.filter((text) => content.includes(text)).map((text) => `${join(parentPath, name)}: ${text}`);
      }),
  );
  return found.flat();
}
