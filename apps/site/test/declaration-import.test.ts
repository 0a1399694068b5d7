import { join } from "node:path";
import { expect, test } from "vitest";
import { importOf } from "../src/declaration-import.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const json = { "./declaration.json": "./dist/declaration.json" };

test.each([
  ["the module of a package", { name: "@a/b", exports: { ".": {}, ...json } }, 'import { declaration } from "@a/b";'],
  [
    "the file of a package that has no module",
    { name: "@a/b", exports: json },
    'import declaration from "@a/b/declaration.json" with { type: "json" };',
  ],
  [
    "the file by itself where a package does not export it",
    { name: "@a/b", exports: { ".": {} } },
    'import declaration from "./declaration.json" with { type: "json" };',
  ],
  [
    "the file by itself where a package exports nothing",
    { name: "@a/b" },
    'import declaration from "./declaration.json" with { type: "json" };',
  ],
])("a declaration is imported from %s", async (_, manifest, line) => {
  const folder = await temporaryFolder({ "package.json": JSON.stringify(manifest), "dist/declaration.json": "{}" });
  expect(importOf(join(folder, "dist/declaration.json"))).toBe(line);
});

test("a declaration that is in no package is imported from its file", async () => {
  const folder = await temporaryFolder({ "a.json": "{}" });
  expect(importOf(join(folder, "a.json"))).toBe('import declaration from "./a.json" with { type: "json" };');
});
