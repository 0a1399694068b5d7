import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packInto } from "../scripts/release/npm.ts";
import { publicPackages, root } from "../scripts/release/public-packages.ts";
import { run } from "./fixtures/consumer.ts";

/** Another place, another time zone, another language, and a clock that is years ahead. */
let elsewhere: string;
const otherwise = {
  TZ: "Pacific/Kiritimati",
  LANG: "fr_FR.UTF-8",
  LC_ALL: "fr_FR.UTF-8",
  NODE_OPTIONS: `--import=${pathToFileURL(join(root, "test/fixtures/other-clock.mjs")).href}`,
};

beforeAll(async () => {
  elsewhere = join(await mkdtemp(join(tmpdir(), "entente-elsewhere-")), "in a folder", "of another name");
  await copyRepository(elsewhere);
  for (const workspace of [...publicPackages.map((name) => `packages/${name}`), "apps/site"]) {
    const folder = join(elsewhere, workspace);
    await run(process.execPath, ["scripts/build.ts"], { cwd: folder, env: { ...process.env, ...otherwise } });
  }
}, 300_000);

afterAll(() => rm(join(elsewhere, "../.."), { recursive: true }));

test("the clock of the other build is ahead", async () => {
  const { stdout } = await run(process.execPath, ["-p", "new Date().getFullYear()"], {
    env: { ...process.env, ...otherwise },
  });
  expect(Number(stdout)).toBeGreaterThan(new Date().getFullYear());
});

test.each(publicPackages)("the tarball of %s is the same, byte for byte", async (name) => {
  const packed = await Promise.all(
    [root, elsewhere].map((place) => packInto(join(elsewhere, ".."), join(place, "packages", name))),
  );
  const [here, there] = packed.map(({ integrity }) => integrity);
  expect(here).toBe(there);
});

test("the site is the same, byte for byte", async () => {
  const [here, there] = await Promise.all([root, elsewhere].map((place) => hashes(join(place, "apps/site/dist"))));
  expect(Object.keys(here ?? {}).length).toBeGreaterThan(100);
  expect(there).toEqual(here);
});

/** Copies what is built from, and links what is installed. */
async function copyRepository(target: string): Promise<void> {
  const left = new Set(["dist", "node_modules", "test", "e2e", "reports", ".astro", ".turbo"]);
  await mkdir(target, { recursive: true });
  for (const part of ["packages", "apps", "docs", "LICENSE", "package.json", "tsconfig.base.json"]) {
    await cp(join(root, part), join(target, part), { recursive: true, filter: (path) => !left.has(basename(path)) });
  }
  await linkModules(root, target);
  for (const folder of ["packages", "apps"]) {
    for (const name of await readdir(join(root, folder)))
      await linkModules(join(root, folder, name), join(target, folder, name));
  }
  await mkdir(join(target, "node_modules/@entente"));
  for (const name of publicPackages) {
    await symlink(join(target, "packages", name), join(target, "node_modules/@entente", name), "junction");
  }
}

async function linkModules(from: string, to: string): Promise<void> {
  const modules = await readdir(join(from, "node_modules")).catch(() => []);
  await mkdir(join(to, "node_modules"), { recursive: true });
  for (const name of modules.filter((one) => one !== "@entente" && !one.startsWith("."))) {
    await symlink(join(from, "node_modules", name), join(to, "node_modules", name), "junction");
  }
}

async function hashes(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const named = await Promise.all(
    files.map(async (file) => {
      const hash = createHash("sha256").update(await readFile(file));
      return [relative(folder, file), hash.digest("hex")] as const;
    }),
  );
  return Object.fromEntries(named);
}
