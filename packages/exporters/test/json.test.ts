import { readFile } from "node:fs/promises";
import { declaration } from "@entente/uk-france-2015";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { json } from "../src/formats/json.ts";
import { hostileLabel, without, withLabel } from "./fixtures/changed-labels.ts";

/** Reads what is written, and judges the one file by the other, as somebody outside would. */
function readBack(given: Parameters<typeof json.write>[0]) {
  const [data, schema] = json.write(given);
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(schema?.text ?? "") as object);
  const read: unknown = JSON.parse(data?.text ?? "");
  return { read, isValid: validate(read), errors: validate.errors };
}

test("there are two files, named after the declaration", () => {
  expect(json.write(declaration).map(({ name }) => name)).toEqual([
    "uk-france-2015.json",
    "uk-france-2015.schema.json",
  ]);
});

test("the declaration reads back the same, and by its schema it is valid", () => {
  expect(readBack(declaration)).toEqual({ read: declaration, isValid: true, errors: null });
});

test("a small changed declaration reads back the same", () => {
  const small = without(declaration);
  expect(readBack(small)).toEqual({ read: small, isValid: true, errors: null });
});

test("the schema refuses what is no declaration", () => {
  const { errors, isValid } = readBack({ ...declaration, updated: "2015-02-30" });
  expect(isValid).toBe(false);
  expect(errors?.map(({ instancePath }) => instancePath)).toContain("/updated");
});

test("it is what the data package itself publishes, byte for byte", async () => {
  const published = (file: string) => readFile(new URL(`../../uk-france-2015/dist/${file}`, import.meta.url), "utf8");
  expect(json.write(declaration).map(({ text }) => text)).toEqual([
    await published("declaration.json"),
    await published("schema.json"),
  ]);
});

test("no label breaks it", () => {
  fc.assert(
    fc.property(hostileLabel, (label) => {
      const labelled = withLabel(declaration, label);
      expect(JSON.parse(json.write(labelled)[0]?.text ?? "")).toEqual(labelled);
    }),
    { numRuns: 10 },
  );
});
