import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { publicPackages, readManifest, root } from "../scripts/release/public-packages.ts";

const text = z.string().min(1);
const id = z.string().regex(/^[a-z]+$/);
const validations = z.strictObject({ required: z.boolean() });
const described = { label: text, description: text.optional(), placeholder: text.optional() };

/** A form as GitHub reads it; it shows no form at all where a key is wrong. */
const formSchema = z.strictObject({
  name: text,
  description: text.max(200),
  labels: z.array(text).min(1),
  body: z
    .array(
      z.discriminatedUnion("type", [
        z.strictObject({ type: z.literal("markdown"), attributes: z.strictObject({ value: text }) }),
        z.strictObject({ type: z.enum(["input", "textarea"]), id, attributes: z.strictObject(described), validations }),
        z.strictObject({
          type: z.literal("dropdown"),
          id,
          attributes: z.strictObject({ ...described, options: z.array(text).min(2) }),
          validations,
        }),
      ]),
    )
    .min(2)
    .refine((body) => unique(body.flatMap((part) => ("id" in part ? [part.id] : []))), "an id stands twice")
    .refine((body) => body.some((part) => "validations" in part && part.validations.required), "nothing is asked for"),
});

/** What we use of the Citation File Format 1.2.0, with what it requires. */
const citationSchema = z.strictObject({
  "cff-version": z.literal("1.2.0"),
  message: text,
  type: z.enum(["dataset", "software"]),
  title: text,
  abstract: text,
  authors: z.array(z.strictObject({ name: text })).min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  license: z.literal("CC-BY-4.0"),
  keywords: z.array(text).min(1).refine(unique),
});

function unique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

async function read(path: string): Promise<string> {
  return readFile(join(root, path), "utf8");
}

const forms = ["accessibility.yml", "bug.yml", "challenge-a-coding.yml", "correct-a-fact.yml"];

test("there is a form for each thing that people report", async () => {
  expect((await readdir(join(root, ".github/ISSUE_TEMPLATE"))).sort()).toEqual([...forms, "config.yml"].sort());
});

test.each(forms)("the form %s is one that GitHub shows", async (form) => {
  expect(formSchema.safeParse(parse(await read(`.github/ISSUE_TEMPLATE/${form}`))).error).toBeUndefined();
});

test.each([
  ["a key that is none", "attributes:\n      label: Which page", "attributes:\n      title: Which page"],
  ["an id that stands twice", "id: tried", "id: page"],
  ["nothing that is asked for", /required: true/g, "required: false"],
])("a form with %s is refused", async (_what, before, after) => {
  const good = await read(".github/ISSUE_TEMPLATE/accessibility.yml");
  const bad = good.replace(before, after);
  expect(bad).not.toBe(good);
  expect(formSchema.safeParse(parse(bad)).success).toBe(false);
});

test("the citation file is valid and names the version of the facts", async () => {
  const citation = citationSchema.parse(parse(await read("CITATION.cff")));
  expect(citation.version).toBe((await readManifest(join(root, "packages/uk-france-2015"))).version);
});

test("a citation file without authors or with another version is refused", async () => {
  const good = await read("CITATION.cff");
  expect(citationSchema.safeParse(parse(good.replace(/^version: .*$/m, "version: next"))).success).toBe(false);
  expect(citationSchema.safeParse(parse(good.replace(/^authors:\n.*\n/m, ""))).success).toBe(false);
});

test("the documents for contributors are there and name each other", async () => {
  expect(await read("CONTRIBUTING.md")).toContain("](CODE_OF_CONDUCT.md)");
  expect(await read("CONTRIBUTING.md")).toContain("](SECURITY.md)");
  expect(await read("CODE_OF_CONDUCT.md")).toContain("](SECURITY.md)");
  expect(await read("SECURITY.md")).not.toMatch(/[\w.]+@[\w-]+\.[a-z]+/);
});

test("everything that a published package or the site brings has its reason", async () => {
  const reasons = await read("docs/decisions/0007-dependencies.md");
  const folders = ["apps/site", ...publicPackages.map((name) => `packages/${name}`)];
  const manifests = await Promise.all(folders.map((folder) => readManifest(join(root, folder))));
  const brought = manifests
    .flatMap(({ dependencies, peerDependencies }) => Object.keys({ ...dependencies, ...peerDependencies }))
    .filter((name) => !name.startsWith("@entente/"));
  expect(brought.length).toBeGreaterThan(15);
  expect(brought.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
});

test("what documents tell people to run is there", async () => {
  const { scripts } = JSON.parse(await read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
  const documents = [
    "CONTRIBUTING.md",
    "docs/versioning.md",
    "docs/how-to/release.md",
    ".github/pull_request_template.md",
  ];
  const called = (await Promise.all(documents.map(read)))
    .flatMap((document) => [...document.matchAll(/npm run ([\w:-]+)/g)])
    .map(([, script = ""]) => script);
  expect(called.length).toBeGreaterThan(8);
  expect(called.filter((script) => !(script in scripts))).toEqual([]);
});
