import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { mostBytes } from "../src/read-input.ts";
import { runIn } from "./fake-terminal.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const cwd = temporaryFolder();

test("helps, and names no package of a stranger", async () => {
  const { code, out, err } = await runIn({}, "--help");

  expect([code, err]).toEqual([0, ""]);
  for (const verb of ["check", "show", "coverage", "money", "timeline", "status", "export", "anchor", "diff", "init"]) {
    expect(out).toContain(`  ${verb} `);
    const help = await runIn({}, verb, "--help");
    expect(help.code).toBe(0);
    expect(help.out).toContain("--json");
    expect(help.out).not.toContain("npx entente");
  }
});

test.each([
  [["chekc"], "error: unknown command 'chekc'\n(Did you mean check?)"],
  [["check", "--formt", "json"], "error: unknown option '--formt'\n(Did you mean --format?)"],
  [["show"], "error: missing required argument 'id'"],
  [["check", "--format", "xml"], "Allowed choices are text, json, github."],
  [["money", "--allow", "overlap"], "Allowed choices are upper-bound, mixed-stage, mixed-novelty."],
])("%j is wrong use and says what is right", async (args, message) => {
  const { code, out, err } = await runIn({}, ...args);

  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(message);
});

test("every verb refuses a broken declaration with its problems, and says which command tells all", async () => {
  const broken = join(import.meta.dirname, "fixtures", "broken");
  for (const args of [["show", "x"], ["coverage"], ["money"], ["timeline"], ["status"], ["anchor", "x"]]) {
    const { code, out, err } = await runIn({ cwd: broken }, ...args, "-d", "missing-french.json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("“missing-french.json” has 1 problem");
    expect(err).toContain("entente check missing-french.json");
  }
});

test("refuses a file, or what is piped in, beyond the stated size", async () => {
  const file = await open(join(cwd(), "huge.json"), "w");
  await file.truncate(mostBytes + 1);
  await file.close();
  const named = await runIn({ cwd: cwd() }, "check", "huge.json");
  const piped = await runIn({ piped: new Uint8Array(mostBytes + 1) }, "check", "-");
  await rm(join(cwd(), "huge.json"));

  const refusal = "has more than the 64 MiB that are read. Divide it, or name another file.\n";
  expect(named).toEqual({ code: 2, out: "", err: `“huge.json” ${refusal}` });
  expect(piped).toEqual({ code: 2, out: "", err: `What was piped in ${refusal}` });
});

test.each([
  ["hello", "“-” holds"],
  ["null", "holds no object"],
  ['"text"', "holds no object"],
  ["{a}", "is not JSON: it cannot be read on from line 1, column 2."],
  [`${"[".repeat(100_000)}${"]".repeat(100_000)}`, "holds a list"],
  ['{"schemaVersion":7}', "schemaVersion"],
])("answers %.20s in words", async (piped, message) => {
  const { code, out, err } = await runIn({ piped }, "check", "-");

  expect(code).toBeGreaterThan(0);
  expect(`${out}${err}`).toContain(message.replace("“-” holds", "What was piped in is not JSON"));
});
