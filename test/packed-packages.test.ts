import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, compilers, packages, packedConsumer, root, run, type Consumer } from "./fixtures/consumer.ts";

let consumer: Consumer;

beforeAll(async () => {
  consumer = await packedConsumer();
});

afterAll(() => consumer.remove());

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
    const files = consumer.files.get(name) ?? [];
    expect(files.filter((file) => /^(LICENSE|README|package\.json)/.test(file))).toHaveLength(3);
    expect(files.filter((file) => /^(test|scripts|node_modules)\/|tsconfig|vitest|typedoc/.test(file))).toEqual([]);
    expect(files).toContain("dist/index.js");
    expect(files).toContain("dist/index.d.ts");
  });

  test.each(nodes)("the example of the README runs on %s and prints what it says", async (node) => {
    const script = join(consumer.folder, "example.mjs");
    await writeFile(script, example);
    const { stdout, stderr } = await run(node, [script], { cwd: consumer.folder });
    expect(stderr).toBe("");
    expect(printed.length).toBeGreaterThan(100);
    expect(stdout.startsWith(printed)).toBe(true);
  });

  test.each(nodes)("the data imports as JSON and the parser accepts it on %s", async (node) => {
    const script = join(consumer.folder, "parse.mjs");
    await writeFile(
      script,
      `import { readFileSync } from "node:fs";
       import { fileURLToPath } from "node:url";
       import { safeParseDeclaration } from "@entente/sdk/schema";
       const file = fileURLToPath(import.meta.resolve("@entente/uk-france-2015/declaration.json"));
       console.log(safeParseDeclaration(JSON.parse(readFileSync(file, "utf8"))).success);`,
    );
    const { stdout } = await run(node, [script], { cwd: consumer.folder });
    expect(stdout.trim()).toBe("true");
  });

  const cases = compilers.flatMap((compiler) =>
    (["nodenext", "bundler"] as const).map((resolution) => ({ ...compiler, resolution })),
  );

  test.each(cases)("the example typechecks under $resolution with $compiler", async ({ tsc, resolution }) => {
    await writeFile(join(consumer.folder, "example.ts"), example);
    await writeFile(join(consumer.folder, "wrong.ts"), `${example}\ncommitmentsOf(declaration, "uk-goverment");\n`);
    expect(await compile(consumer.folder, tsc, ["example.ts"], resolution)).toBe("");
    expect(await compile(consumer.folder, tsc, ["wrong.ts"], resolution)).toContain(
      `Argument of type '"uk-goverment"' is not assignable`,
    );
  });
});
