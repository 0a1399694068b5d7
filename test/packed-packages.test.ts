import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../", import.meta.url));
const packages = ["sdk", "uk-france-2015"];

/** A folder outside the repository that holds the packages as a registry would hand them out. */
let consumer = "";
const packed = new Map<string, readonly string[]>();

beforeAll(async () => {
  consumer = await mkdtemp(join(tmpdir(), "entente-consumer-"));
  const modules = join(consumer, "node_modules");
  await mkdir(join(modules, "@entente"), { recursive: true });
  for (const name of packages) {
    const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", consumer], {
      cwd: join(root, "packages", name),
    });
    const [tarball] = Object.values(
      JSON.parse(stdout) as Record<string, { filename: string; files: { path: string }[] }>,
    );
    packed.set(name, tarball?.files.map(({ path }) => path) ?? []);
    const target = join(modules, "@entente", name);
    await mkdir(target);
    await run("tar", ["-xzf", join(consumer, tarball?.filename ?? ""), "-C", target, "--strip-components=1"]);
  }
  for (const dependency of ["zod", "leven"]) {
    await symlink(join(root, "node_modules", dependency), join(modules, dependency), "junction");
  }
  await writeFile(join(consumer, "package.json"), JSON.stringify({ type: "module", private: true }));
});

afterAll(() => rm(consumer, { recursive: true, force: true }));

const readme = await readFile(join(root, "README.md"), "utf8");
const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
const printed = /```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";

/** Every Node that this machine offers: the one that the install brings, and what stands on the path. */
const nodes = [
  process.execPath,
  ...(process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "node")),
].filter((candidate, index, all) => all.indexOf(candidate) === index && existsSync(candidate));

describe("the packed packages", () => {
  test.each(packages)("%s holds what a consumer needs and nothing of the workshop", (name) => {
    const files = packed.get(name) ?? [];
    expect(files.filter((file) => /^(LICENSE|README|package\.json)/.test(file))).toHaveLength(3);
    expect(files.filter((file) => /^(test|scripts|node_modules)\/|tsconfig|vitest|typedoc/.test(file))).toEqual([]);
    expect(files).toContain("dist/index.js");
    expect(files).toContain("dist/index.d.ts");
  });

  test.each(nodes)("the example of the README runs on %s and prints what it says", async (node) => {
    const script = join(consumer, "example.mjs");
    await writeFile(script, example);
    const { stdout, stderr } = await run(node, [script], { cwd: consumer });
    expect(stderr).toBe("");
    expect(printed.length).toBeGreaterThan(100);
    expect(stdout.startsWith(printed)).toBe(true);
  });

  test.each(nodes)("the data imports as JSON and the parser accepts it on %s", async (node) => {
    const script = join(consumer, "parse.mjs");
    await writeFile(
      script,
      `import { readFileSync } from "node:fs";
       import { fileURLToPath } from "node:url";
       import { safeParseDeclaration } from "@entente/sdk/schema";
       const file = fileURLToPath(import.meta.resolve("@entente/uk-france-2015/declaration.json"));
       console.log(safeParseDeclaration(JSON.parse(readFileSync(file, "utf8"))).success);`,
    );
    const { stdout } = await run(node, [script], { cwd: consumer });
    expect(stdout.trim()).toBe("true");
  });

  const compilers = [
    { compiler: "TypeScript 7", tsc: "typescript-native/bin/tsc" },
    { compiler: "TypeScript 6", tsc: "typescript/bin/tsc6" },
  ];
  const resolutions = [
    { resolution: "nodenext", module: "nodenext" },
    { resolution: "bundler", module: "esnext" },
  ];
  const cases = compilers.flatMap((compiler) => resolutions.map((resolution) => ({ ...compiler, ...resolution })));

  test.each(cases)("the example typechecks under $resolution with $compiler", async ({ tsc, resolution, module }) => {
    const wrong = `${example}\ncommitmentsOf(declaration, 5);\n`;
    await writeFile(join(consumer, "example.ts"), example);
    await writeFile(join(consumer, "wrong.ts"), wrong);
    const compile = (file: string) =>
      run(
        process.execPath,
        [
          join(root, "node_modules", tsc),
          ...["--ignoreConfig", "--noEmit", "--strict", "--target", "es2022", "--lib", "es2022,dom"],
          ...["--module", module, "--moduleResolution", resolution, file],
        ],
        { cwd: consumer },
      );
    await expect(compile("example.ts")).resolves.toMatchObject({ stdout: "" });
    await expect(compile("wrong.ts")).rejects.toMatchObject({ stdout: expect.stringContaining("TS2345") as string });
  });
});
