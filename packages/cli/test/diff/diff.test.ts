import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Declaration } from "@entente/sdk";
import { declaration as published } from "@entente/uk-france-2015";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runIn } from "../fake-terminal.ts";
import { edited } from "./edited.ts";
import { tenEdits } from "./ten-edits.ts";

/** Of a version of its own, so that a release changes no answer here. */
const declaration: Declaration = { ...published, dataVersion: "0.1.0" };
const changed = tenEdits.reduce((edit, { make }) => make(edit), declaration);
const name = "@entente/uk-france-2015";
let cwd = "";

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "entente-diff-"));
  await writeFile(join(cwd, "old.json"), JSON.stringify(declaration));
  await writeFile(join(cwd, "new.json"), JSON.stringify(changed));
  await writeFile(join(cwd, "older.json"), JSON.stringify({ ...declaration, schemaVersion: "0.1.0" }));
  await writeFile(join(cwd, "broken.json"), JSON.stringify({ ...declaration, money: "none" }));
});

afterAll(() => rm(cwd, { recursive: true }));

test("tells ten changes noun by noun, what follows, and the version number with why", async () => {
  const { code, out, err } = await runIn({ cwd }, "diff", "old.json", "new.json");

  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatchSnapshot();
});

test("stays within a narrow terminal", async () => {
  const { out } = await runIn({ cwd, columns: 40 }, "diff", "old.json", "new.json");

  expect(out.split("\n").filter((line) => line.length > 40)).toEqual([]);
});

test("writes the text of a changeset", async () => {
  const { code, out } = await runIn({ cwd }, "diff", "old.json", "new.json", "--markdown", "--package", name);

  expect(code).toBe(0);
  expect(out).toMatchSnapshot();
});

test("writes one change as a paragraph, and none as a changeset that releases nothing", async () => {
  const reworded = edited(declaration, "strands", declaration.strands[0]?.id ?? "", ({ title }) => ({
    title: { ...title, en: "Other words" },
  }));
  const piped = JSON.stringify(reworded);
  const one = await runIn({ cwd, piped }, "diff", "old.json", "-", "--markdown", "--package", name);
  const none = await runIn({ cwd }, "diff", "old.json", "old.json", "--markdown", "--package", name);

  expect(one.out).toBe(
    `---\n"${name}": patch\n---\n\nRewords \`title\` of the line of work “Other words” (\`${reworded.strands[0]?.id ?? ""}\`).\n`,
  );
  expect([none.code, none.out]).toEqual([0, "---\n---\n\nChanges no fact.\n"]);
});

test("answers programs in JSON", async () => {
  const { code, out } = await runIn({ cwd }, "diff", "old.json", "new.json", "--json");
  const answer: unknown = JSON.parse(out);

  expect(code).toBe(0);
  expect(answer).toMatchObject({ oldVersion: "0.1.0", newVersion: "0.1.0", bump: "major" });
  expect(answer).toHaveProperty("changes.length", tenEdits.length);
});

test("compares what the checks of this release refuse, as an earlier release may have written it", async () => {
  const piped = JSON.stringify({ ...declaration, evidence: [] });
  const { code, err } = await runIn({ cwd, piped }, "diff", "old.json", "-");

  expect([code, err]).toEqual([0, ""]);
});

test.each([
  { args: ["old.json"], says: "error: missing required argument 'new'" },
  { args: ["-", "-"], says: "Only one of the two can be piped in." },
  { args: ["old.json", "none.json"], says: "“none.json” cannot be read: there is no such file." },
  { args: ["older.json", "new.json"], says: "A change of shape asks for a major version by itself." },
  { args: ["old.json", "broken.json"], says: "“broken.json” has 1 problem" },
  { args: ["old.json", "new.json", "--markdown"], says: "Add --package with its name" },
  { args: ["old.json", "new.json", "--package", name], says: "Add --markdown, or leave it out." },
  { args: ["old.json", "new.json", "--markdown", "--package", 'a": major'], says: "is no name of a package" },
  { args: ["old.json", "new.json", "--markdown", "--json"], says: "cannot be used with option" },
])("refuses $args with a sentence", async ({ args, says }) => {
  const { code, out, err } = await runIn({ cwd }, "diff", ...args);

  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(says);
});
