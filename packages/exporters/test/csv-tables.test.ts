import { readdir, readFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { readTables } from "../scripts/read-tables.ts";
import { renderTables } from "../scripts/render-tables.ts";

const folder = new URL("../src/formats/csv/tables/", import.meta.url);
const rendered = [...renderTables(readTables())].map(([file, text]) => ({ file, text }));

test.each(rendered)(
  "csv/tables/$file is what the schema gives; if not, run scripts/generate-tables.ts",
  async ({ file, text }) => {
    const target = new URL(file, folder);
    const options = (await resolveConfig(target)) ?? {};
    expect(await readFile(target, "utf8")).toBe(await format(text, { ...options, parser: "typescript" }));
  },
);

test("no table is left over from a noun that is gone", async () => {
  expect((await readdir(folder)).sort()).toEqual(rendered.map(({ file }) => file).sort());
});
