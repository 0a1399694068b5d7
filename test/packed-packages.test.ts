import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Declaration } from "@entente/sdk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtFacts, publicPackages } from "../scripts/release/public-packages.ts";
import {
  expectedLine,
  importing,
  importingJson,
  requiring,
  requiringJson,
} from "../scripts/release/rehearsal/programs.ts";
import { compile, compilers, packedConsumer, root, run, type Consumer } from "./fixtures/consumer.ts";
import { nodesAtHand } from "./fixtures/nodes.ts";

let consumer: Consumer;

beforeAll(async () => {
  consumer = await packedConsumer(publicPackages);
});

afterAll(() => consumer.remove());

const readme = await readFile(join(root, "README.md"), "utf8");
const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
const printed = /```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";

const { dataVersion, commitments } = JSON.parse(await readFile(join(root, builtFacts), "utf8")) as Declaration;
const expected = expectedLine({ version: dataVersion, title: commitments[0]?.title.en ?? "" });

const nodes = nodesAtHand();
const programs = {
  "import.mjs": importing,
  "require.cjs": requiring,
  "import-json.mjs": importingJson,
  "require-json.cjs": requiringJson,
};

test("every line of Node on which the packages run is at hand where the install brings it", () => {
  const lines = nodes.map(({ version }) => version.split(".")[0]);
  const brought = process.platform === "linux" && process.arch === "x64";
  expect(lines).toEqual(expect.arrayContaining(brought ? ["v20", "v22", "v24"] : []));
});

describe.each(nodes)("the packed packages on Node $version", ({ path: node }) => {
  test("the example of the README runs and prints what it says", async () => {
    const script = join(consumer.folder, "example.mjs");
    await writeFile(script, example);
    const { stdout, stderr } = await run(node, [script], { cwd: consumer.folder });
    expect(stderr).toBe("");
    expect(printed.length).toBeGreaterThan(100);
    expect(stdout.startsWith(printed)).toBe(true);
  });

  test.each(Object.entries(programs))("%s gets every entry point, and what it holds", async (name, program) => {
    const script = join(consumer.folder, name);
    await writeFile(script, program);
    const { stdout } = await run(node, [script], { cwd: consumer.folder });
    expect(stdout.trim()).toBe(expected);
  });

  test("the command checks the facts", async () => {
    const file = "node_modules/@entente/uk-france-2015/dist/declaration.json";
    const { stdout } = await run(node, ["node_modules/@entente/cli/dist/entente.js", "check", file], {
      cwd: consumer.folder,
    });
    expect(stdout).not.toBe("");
  });
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
