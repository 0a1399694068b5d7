import { readdir, readFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { readSchemaModules } from "../../scripts/read-schema-modules.ts";
import { renderModel } from "../../scripts/render-model.ts";

const rendered = [...renderModel(await readSchemaModules())].map(([file, text]) => ({ file, text }));

test.each(rendered)("model/$file is what the schemas give; if not, run `npm run generate`", async ({ file, text }) => {
  const target = new URL(`../../src/model/${file}`, import.meta.url);
  const options = (await resolveConfig(target)) ?? {};
  expect(await readFile(target, "utf8")).toBe(await format(text, { ...options, parser: "typescript" }));
});

test("no generated file is left over from a schema that is gone", async () => {
  const modelFolder = new URL("../../src/model/", import.meta.url);
  const files = (await readdir(modelFolder)).filter((file) => file.endsWith(".ts"));
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: await readFile(new URL(file, modelFolder), "utf8") })),
  );
  const generated = texts.filter(({ text }) => text.startsWith("// Generated")).map(({ file }) => file);
  expect(generated.sort()).toEqual(rendered.map(({ file }) => file).sort());
});
