import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { runIn } from "./fake-terminal.ts";
import { brokenInputs } from "./fixtures/broken-inputs.ts";

const folder = new URL("./fixtures/broken/", import.meta.url);
const cwd = fileURLToPath(folder);

test("there are twenty", () => {
  expect(new Set(brokenInputs.map(({ file }) => file)).size).toBe(20);
});

describe.each(brokenInputs)("$file", ({ file, verb = ["check"] }) => {
  test("is told in a clear message and by the exit code, without a stack trace", async () => {
    const { code, out, err } = await runIn({ cwd }, ...verb, file);
    const message = `${out}${err}`;

    expect(message).not.toMatch(/^\s+at (?!\S+\.json:\d+:\d+$)|Error:|undefined|\[object/m);
    expect(code).toBe(out === "" ? 2 : 1);
    await expect(message).toMatchFileSnapshot(`messages/${file.replace(/\.json$/, "")}.txt`);
  });
});

const files = brokenInputs.flatMap(({ file, bytes }) => (bytes === undefined ? [] : [{ file, bytes }]));

test.each(files)("$file is what `node scripts/write-broken-inputs.ts` writes", async ({ file, bytes }) => {
  expect(Buffer.compare(await readFile(new URL(file, folder)), Buffer.from(bytes))).toBe(0);
});
