import { readdir, readFile } from "node:fs/promises";
import * as exporters from "@entente/exporters";
import * as sdk from "@entente/sdk";
import * as checks from "@entente/sdk/checks";
import * as schema from "@entente/sdk/schema";
import * as ukFrance2015 from "@entente/uk-france-2015";
import { expect, test } from "vitest";
import { readExamples } from "./fixtures/read-examples.ts";

const root = new URL("../", import.meta.url);
const modules: Readonly<Record<string, unknown>> = {
  "@entente/sdk": sdk,
  "@entente/sdk/schema": schema,
  "@entente/sdk/checks": checks,
  "@entente/exporters": exporters,
  "@entente/uk-france-2015": ukFrance2015,
};

const folders = ["packages/sdk/src/", "packages/exporters/src/"];
const sources = (
  await Promise.all(
    folders.map(async (folder) => {
      const files = await readdir(new URL(folder, root), { recursive: true });
      return files.filter((file) => file.endsWith(".ts")).map((file) => `${folder}${file}`);
    }),
  )
).flat();
const readmes = ["packages/sdk/README.md", "packages/uk-france-2015/README.md", "packages/exporters/README.md"];
/** What is exported by a module that the build writes. */
const written = ["packages/uk-france-2015/dist/index.d.ts"];

const texts = await Promise.all(
  [...readmes, ...written, ...sources].map(async (file) => ({
    file,
    text: await readFile(new URL(file, root), "utf8"),
  })),
);
const examples = texts.flatMap(({ file, text }) =>
  readExamples(text).map((example, index) => ({ ...example, name: `${file}, example ${index + 1}` })),
);

test("every example states a result", () => {
  expect(examples.filter(({ results }) => results === 0).map(({ name }) => name)).toEqual([]);
});

const publicFunctions = Object.values({ ...sdk, ...schema, ...checks })
  .filter((value) => typeof value === "function")
  .map(({ name }) => name);

test.each([...publicFunctions, ...Object.keys(exporters), ...Object.keys(ukFrance2015)])(
  "%s is shown in an example",
  (name) => {
    expect(examples.some(({ code }) => code.includes(name))).toBe(true);
  },
);

test.each(examples)("$name gives what it says", ({ code }) => {
  runExample(code);
});

test.each([
  ["gives something else", "selectMoney(declaration).length; // => -1"],
  ["asks for what is not exported", "selectMonny(declaration).length; // => 8"],
])("an example that %s is seen to fail", (_what, line) => {
  const source = [
    'import { selectMoney } from "@entente/sdk";',
    'import { declaration } from "@entente/uk-france-2015";',
  ];
  const [example] = readExamples(["```ts", ...source, line, "```"].join("\n"));
  expect(example?.results).toBe(1);
  expect(() => {
    runExample(example?.code ?? "");
  }).toThrow();
});

/** The examples are this project's own documentation, run as a reader would run them. */
function runExample(code: string): void {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function("modules", "check", code) as (modules: unknown, check: unknown) => void;
  run(modules, (actual: unknown, expected: unknown) => {
    expect(actual).toEqual(expected);
  });
}
