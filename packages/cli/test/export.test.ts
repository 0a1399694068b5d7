import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Format } from "@entente/exporters";
import { expect, test } from "vitest";
import { Refusal } from "../src/refusal.ts";
import { exportDeclaration, type ExportRequest } from "../src/verbs/export.ts";
import { fakeTerminal, runIn } from "./fake-terminal.ts";
import { parsed, temporaryFolder } from "./temporary-folder.ts";

const cwd = temporaryFolder();

function format(id: string, files: readonly string[]): Format {
  return {
    id,
    label: { en: `Format ${id}`, fr: `Format ${id}` },
    mediaType: "text/plain",
    extension: "txt",
    loses: { en: "Everything else.", fr: "Tout le reste." },
    write: ({ work }, { language = "en", siteUrl = "no site" } = {}) =>
      files.map((name) => ({ name, text: `${work.title[language]}\n${siteUrl}\n` })),
  };
}

const formats = [format("plain", ["plain.txt"]), format("folder", ["folder/a.txt", "folder/b.txt"])];

async function exporting(
  ids: readonly string[],
  request: Partial<ExportRequest>,
  { known = formats, columns }: { readonly known?: readonly Format[]; readonly columns?: number } = {},
): Promise<{ readonly out: string; readonly err: string }> {
  const { terminal, written } = fakeTerminal({ cwd: cwd(), ...(columns !== undefined && { columns }) });
  await exportDeclaration(ids, { declaration: "declaration.json", lang: "en", ...request }, terminal, known);
  return written;
}

test("writes every format with its folders, and says which files", async () => {
  const { out, err } = await exporting([], { all: true, out: "all" });

  expect(out).toMatchInlineSnapshot(`
    "Written to all:

    format  file          bytes
    plain   plain.txt        37
    folder  folder/a.txt     37
            folder/b.txt     37

    \`entente export --list\` says what each format does not tell.
    "
  `);
  expect(err).toBe("");
  expect((await readdir(join(cwd(), "all"), { recursive: true })).sort()).toEqual([
    "folder",
    "folder/a.txt",
    "folder/b.txt",
    "plain.txt",
  ]);
});

test("gives formats the language and the address of the site", async () => {
  await exporting(["plain"], { out: "french", lang: "fr", siteUrl: "https://example.org/" });

  expect(await readFile(join(cwd(), "french", "plain.txt"), "utf8")).toBe(
    "Communiqué conjoint sur le bac\nhttps://example.org/\n",
  );
});

test("shows progress in a terminal, and takes it away", async () => {
  const { err } = await exporting([], { all: true, out: "progress" }, { columns: 80 });

  expect(err).toBe("\r\u001b[K[1/2] plain\r\u001b[K[2/2] folder\r\u001b[K");
});

test("answers programs with the files and their sizes", async () => {
  const { out } = await exporting(["folder"], { out: "json", json: true });

  expect(parsed(out)).toMatchObject({
    out: "json",
    formats: [{ format: "folder", files: [{ name: "folder/a.txt", bytes: 37 }, { name: "folder/b.txt" }] }],
  });
});

test("writes one file into a pipe, and nothing else", async () => {
  const before = await readdir(cwd(), { recursive: true });
  const { out, err } = await exporting(["plain"], { out: "-" });

  expect([out, err]).toEqual(["Joint statement on the ferry\nno site\n", ""]);
  expect(await readdir(cwd(), { recursive: true })).toEqual(before);
});

test("lists the formats, with what each does not tell", async () => {
  const { out } = await exporting([], { list: true });

  expect(out).toMatchInlineSnapshot(`
    "plain (.txt)
      Format plain
      Does not tell: Everything else.

    folder (.txt)
      Format folder
      Does not tell: Everything else.
    "
  `);
  expect(parsed((await exporting([], { list: true, json: true })).out)).toMatchObject({
    formats: [{ id: "plain", mediaType: "text/plain" }, { id: "folder" }],
  });
});

test.each<readonly [string, readonly string[], Partial<ExportRequest>, readonly Format[], string]>([
  ["no format", [], { out: "x" }, formats, "Name one or more formats, or give --all: plain, folder."],
  ["a mistyped one", ["plian"], { out: "x" }, formats, "There is no format “plian”. Did you mean “plain”?"],
  ["an unknown one", ["zzz"], { out: "x" }, formats, "There is no format “zzz”. There are plain, folder."],
  ["all and some", ["plain"], { all: true, out: "x" }, formats, "Name formats, or give --all, and not both."],
  ["no folder", ["plain"], {}, formats, "Name the folder for the files: --out <dir>, or - for stdout."],
  ["two files for a pipe", ["folder"], { out: "-" }, formats, "Only one file can go to stdout, and these are 2."],
  ["two answers for a pipe", ["plain"], { out: "-", json: true }, formats, "--json tells of files"],
  ["a way out", [], { all: true, out: "x" }, [format("way", ["../out.txt"])], "outside of the folder"],
  ["two of a name", [], { all: true, out: "x" }, [format("a", ["n"]), format("b", ["n"])], "both write “n”"],
  ["a file as folder", ["plain"], { out: "declaration.json" }, formats, "a file stands where a folder is needed"],
])("refuses %s, and writes nothing", async (_name, ids, request, known, message) => {
  const before = await readdir(cwd(), { recursive: true });
  const refused = await exporting(ids, request, { known }).catch((error: unknown) => error);

  expect(refused).toBeInstanceOf(Refusal);
  expect(String(refused)).toContain(message);
  expect(await readdir(cwd(), { recursive: true })).toEqual(before);
});

test("replaces a file whole, and leaves no unfinished one where that fails", async () => {
  await mkdir(join(cwd(), "old", "folder", "b.txt"), { recursive: true });
  await writeFile(join(cwd(), "old", "plain.txt"), "old");
  await expect(exporting([], { all: true, out: "old" })).rejects.toThrow("a folder of that name stands there");

  expect(await readFile(join(cwd(), "old", "plain.txt"), "utf8")).toContain("Joint statement");
  expect((await readdir(join(cwd(), "old"), { recursive: true })).filter((name) => name.includes("unfin"))).toEqual([]);
});

test.each(["example.org", "ftp://example.org", "javascript:alert(1)"])("refuses %s as a site", async (url) => {
  const { code, err } = await runIn({ cwd: cwd() }, "export", "--list", "--site-url", url);

  expect(code).toBe(2);
  expect(err).toContain("Give an address that begins with https:// or http://.");
});

test("writes the published declaration in every format of the exporters", async () => {
  const file = fileURLToPath(import.meta.resolve("@entente/uk-france-2015/declaration.json"));
  const list = await runIn({ cwd: cwd() }, "export", "--list", "--json");
  const { code, out, err } = await runIn({ cwd: cwd() }, "export", "--all", "--out", "real", "-d", file, "--json");
  const known = parsed(list.out) as { readonly formats: readonly { readonly id: string }[] };
  const written = parsed(out) as { readonly formats: readonly { readonly format: string }[] };

  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(written.formats.map(({ format: id }) => id)).toEqual(known.formats.map(({ id }) => id));
});
