import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { declaration as published } from "@entente/uk-france-2015";
import type { Declaration } from "@entente/sdk";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runIn } from "../fake-terminal.ts";
import { build, install, namesIn } from "./package-folder.ts";
import { frenchText, longText, plainText } from "./texts.ts";

const statement = new URL("../../../uk-france-2015/source/statement.txt", import.meta.url);
let cwd = "";

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "entente-init-"));
});

afterEach(() => rm(cwd, { recursive: true }));

test("begins a package from the real statement, divided as its declaration is", async () => {
  await writeFile(join(cwd, "statement.txt"), await readFile(statement));
  const { code, out, err } = await runIn({ cwd }, "init", "statement.txt", "--yes", "--out", "joint-statement");
  const folder = join(cwd, "joint-statement");

  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatchSnapshot();
  expect(await namesIn(folder)).toMatchSnapshot();
  for (const name of [
    "README.md",
    "found.md",
    "src/expressions.ts",
    "src/work.ts",
    "src/authored.ts",
    "src/money.ts",
  ]) {
    const content = await readFile(join(folder, name), "utf8");
    expect(content.replace(/updated = ".*"/, 'updated = "the day"')).toMatchSnapshot(name);
  }

  await install(folder);
  const built = await build(folder);
  expect(built.out).toMatchSnapshot();
  expect(built.code).toBe(1);

  const draft = await draftIn(folder);
  expect(draft.sentences.map(({ text, start, end }) => [text, start, end])).toEqual(
    published.sentences.map(({ text, start, end }) => [text, start, end]),
  );
  expect(draft.expressions[0]?.text).toBe(published.expressions[0]?.text);
  for (const array of ["statements", "commitments", "money", "dates", "quantities", "actors", "places"] as const) {
    expect(draft[array]).toEqual([]);
  }

  const checked = await runIn({ cwd: folder }, "check", "draft/declaration.json");
  expect(checked.code).toBe(1);
});

test("begins a package from a French text", async () => {
  await writeFile(join(cwd, "communique.txt"), frenchText);
  const { code } = await runIn({ cwd }, "init", "communique.txt", "--yes");
  const folder = join(cwd, "communique");

  expect(code).toBe(0);
  expect(await readFile(join(folder, "src/expressions.ts"), "utf8")).toMatchSnapshot();
  expect(await readFile(join(folder, "found.md"), "utf8")).toMatchSnapshot();
  await install(folder);
  expect((await build(folder)).out).toContain("is a draft");
  const draft = await draftIn(folder);
  expect(draft.sections.map(({ id }) => id)).toEqual(["introduction", "des-ports-propres", "suivi-de-l-accord"]);
  expect(draft.sentences).toHaveLength(6);
  expect(draft.work.documentType).toBe("declaration");
});

test("begins a package from a text without headings, whose title is left to write", async () => {
  await writeFile(join(cwd, "Plain text.txt"), plainText);
  await runIn({ cwd }, "init", "Plain text.txt", "--yes");
  const folder = join(cwd, "plain-text");

  await install(folder);
  const { out } = await build(folder);
  expect(out).toContain("shape (");
  expect(out).toContain("sentences: 3 of 3 left to account for");
  expect((await draftIn(folder)).sections).toEqual([{ id: "introduction", expression: "en" }]);
});

test.each([
  {
    what: "line ends of two characters",
    text: plainText.replaceAll("\n", "\r\n"),
    tells: "Its lines end with a carriage return",
  },
  { what: "a byte order mark", text: `\ufeff${plainText}`, tells: "It begins with a byte order mark" },
])("keeps $what, and counts offsets with them", async ({ text, tells }) => {
  await writeFile(join(cwd, "text.txt"), text);
  const { code } = await runIn({ cwd }, "init", "text.txt", "--yes");
  const folder = join(cwd, "text");

  expect(code).toBe(0);
  expect(await readFile(join(folder, "source/statement.txt"), "utf8")).toBe(text);
  expect(await readFile(join(folder, "source/README.md"), "utf8")).toContain(tells);
  await install(folder);
  await build(folder);
  const { sentences, expressions } = await draftIn(folder);
  expect(expressions[0]?.text).toBe(text);
  expect(sentences.map((sentence) => text.slice(sentence.start, sentence.end))).toEqual(sentences.map((s) => s.text));
  expect(sentences).toHaveLength(3);
});

test("begins a package from a text that is piped in, and tells programs of it", async () => {
  const { code, out, err } = await runIn({ cwd, piped: plainText }, "init", "-", "--yes", "--json");

  expect([code, err]).toEqual([0, ""]);
  expect(JSON.parse(out)).toMatchObject({
    folder: "declaration",
    language: "en",
    sections: ["introduction"],
    paragraphs: 2,
    sentences: 3,
    toDecide: [
      { what: "Currencies", words: [{ sentence: "sentence-2", word: "£" }] },
      { what: "Figures", words: [{ word: "3" }, { word: "2019" }, { word: "2" }] },
      { what: "Times", words: [{ word: "May", sentence: "sentence-1" }, { word: "year" }] },
      { what: "Words that can undertake, expect or call", words: [{ word: "agreed" }, { word: "will" }] },
    ],
  });
  expect(await readFile(join(cwd, "declaration/source/statement.txt"), "utf8")).toBe(plainText);
});

test("begins a package from ten thousand lines", async () => {
  await writeFile(join(cwd, "long.txt"), longText(10_000));
  const { code, out } = await runIn({ cwd }, "init", "long.txt", "--yes");

  expect(code).toBe(0);
  expect(out.replaceAll("\n", " ")).toContain("as 4500 sentences in 4500 paragraphs and 500 sections.");
});

test.each([
  { what: "a text that is not there", args: ["none.txt"], says: "“none.txt” cannot be read: there is no such file." },
  { what: "an empty text", args: ["empty.txt"], says: "“empty.txt” holds no words." },
  { what: "an empty pipe", args: ["-"], says: "What was piped in holds no words." },
  { what: "a blank text", args: ["blank.txt"], says: "“blank.txt” holds no words." },
  { what: "a folder", args: ["taken", "--out", "new"], says: "“taken” is a folder." },
  { what: "a text in UTF-16", args: ["wide.txt"], says: "“wide.txt” is text in UTF-16." },
  {
    what: "what is no text",
    args: ["image.bin"],
    says: "“image.bin” is a binary file, and no text. Name a file of plain text.",
  },
  { what: "a folder that is not empty", args: ["text.txt", "--out", "taken"], says: "is not empty." },
  { what: "a file as folder", args: ["text.txt", "--out", "text.txt"], says: "is a file, or lies in one." },
  { what: "the folder one is in", args: ["text.txt", "--out", "."], says: "is the folder you are in" },
  { what: "a language it does not know", args: ["text.txt", "--language", "de"], says: "Allowed choices are en, fr." },
  {
    what: "words whose language is not told",
    args: ["names.txt", "--yes"],
    says: "Add --language en or --language fr.",
  },
  { what: "a heading that is no line", args: ["text.txt", "--headings", "other.txt"], says: "“No line of it”" },
])("refuses $what with a sentence, and writes nothing", async ({ args, says }) => {
  await mkdir(join(cwd, "taken"));
  await writeFile(join(cwd, "taken/kept.txt"), "kept");
  await writeFile(join(cwd, "text.txt"), plainText);
  await writeFile(join(cwd, "names.txt"), "Calais, Folkestone.");
  await writeFile(join(cwd, "other.txt"), "\nNo line of it\n");
  await writeFile(join(cwd, "empty.txt"), "");
  await writeFile(join(cwd, "blank.txt"), "\n \r\n\ufeff");
  await writeFile(join(cwd, "wide.txt"), Buffer.from(`\ufeff${plainText}`, "utf16le"));
  await writeFile(join(cwd, "image.bin"), Buffer.from([0xff, 0x00, 0xd8, 0x41]));
  const before = await namesIn(cwd);
  const { code, out, err } = await runIn({ cwd }, "init", ...args);

  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(says);
  expect(await namesIn(cwd)).toEqual(before);
});

test("writes into a folder that is there and empty", async () => {
  await mkdir(join(cwd, "new"));
  await writeFile(join(cwd, "text.txt"), plainText);
  const { code } = await runIn({ cwd }, "init", "text.txt", "--yes", "--out", "new");

  expect(code).toBe(0);
  expect(await readdir(join(cwd, "new"))).toContain("package.json");
  expect((await readdir(cwd)).sort()).toEqual(["new", "text.txt"]);
});

async function draftIn(folder: string): Promise<Declaration> {
  return JSON.parse(await readFile(join(folder, "draft/declaration.json"), "utf8")) as Declaration;
}
