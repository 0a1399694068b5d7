import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { permitsOf } from "../integrations/page-permits.ts";
import { declaration, declarationImport } from "../src/declaration.ts";
import { languages } from "../src/i18n/language.ts";
import { developerPages } from "../src/i18n/routes.ts";
import { type BuiltPage, isNotFoundPage, readBuiltSite } from "./built-site.ts";
import { links } from "./checks/links.ts";
import { pagesOfKind } from "./pages-of-kind.ts";

const site = await readBuiltSite(inject("builtSite"));
const pages = [...site.pages.values()];
const publicPages = pages.filter(
  (page) => !isNotFoundPage(page) && !permitsOf(page.path).framed && !permitsOf(page.path).forDevelopers,
);
const nodeModules = fileURLToPath(new URL("../../../node_modules", import.meta.url));

const linesOf = ({ elements }: BuiltPage): readonly string[] =>
  elements.filter(({ name, attributes }) => name === "code" && attributes.has("translate")).map(({ text }) => text);

/** What stands on the page of a type: in an entry of a list, and beside its place on the site. */
const liveFactsOn = ({ elements }: BuiltPage): readonly string[] =>
  elements
    .filter(
      ({ name, path, text }) => name === "code" && path.endsWith("li > code") && /^declaration[.\w[\]]+$/.test(text),
    )
    .map(({ text }) => text);

const typePages = pages.filter((page) => page.path.startsWith(developerPages.api) && liveFactsOn(page).length > 0);

let folder: string;
let answers: ReadonlyMap<string, unknown>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-lines-"));
  const facts = typePages.flatMap(liveFactsOn).map((code) => `${declarationImport} ${code}`);
  answers = await answersOf([...new Set([...publicPages.flatMap(linesOf), ...facts])]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs each line as a module of its own, as the packages give it to a program, and has what it evaluates to. */
async function answersOf(lines: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  await symlink(nodeModules, join(folder, "node_modules"));
  for (const [index, line] of lines.entries()) {
    const [, imports = "", expression = ""] = /^((?:import [^;]+; )+)([^;]+)$/.exec(line) ?? [];
    await writeFile(join(folder, `line-${index}.mjs`), `${imports}export default ${expression};\n`);
  }
  const all = `const answers = [];
    for (let index = 0; index < ${lines.length}; index += 1) answers.push((await import(\`./line-\${index}.mjs\`)).default ?? null);
    console.log(JSON.stringify(answers));`;
  await writeFile(join(folder, "all.mjs"), all);
  const { stdout } = await promisify(execFile)(process.execPath, ["all.mjs"], { cwd: folder, maxBuffer: 1e9 });
  const values = JSON.parse(stdout) as readonly unknown[];
  return new Map(lines.map((line, index) => [line, values[index]]));
}

test.each(publicPages.map((page) => [page.path, page] as const))(
  "%s shows one line, which gives something",
  (_, page) => {
    const [line = "", ...more] = linesOf(page);
    expect(more).toEqual([]);
    const answer = answers.get(line);
    expect(answer).toBeTypeOf("object");
    expect(Object.keys(answer ?? {})).not.toEqual([]);
  },
);

describe.each(languages)("in %s", (language) => {
  test.each([
    ["undertaking", "commitments"],
    ["passage", "statements"],
    ["subject", "subjects"],
  ] as const)("the line on the page of each %s gives its record", (kind, array) => {
    const ofThings = pagesOfKind(kind, language, pages);
    expect(ofThings.length).toBeGreaterThan(0);
    for (const page of ofThings) {
      const records: readonly { readonly id: string }[] = declaration[array];
      const record = records.find(({ id }) => page.path.endsWith(`/${id}/`));
      expect(record).toBeDefined();
      expect(answers.get(linesOf(page)[0] ?? "")).toEqual(record);
    }
  });
});

test("each line leads to its type, and a type to the pages of what there is of it", () => {
  expect(typePages).not.toEqual([]);
  for (const page of publicPages) {
    const targets = page.elements.map(({ attributes }) => attributes.get("href") ?? "");
    expect(targets.filter((target) => /^\/api\/.*#/.test(target))).toHaveLength(1);
    expect(links.check({ page, site } as Parameters<typeof links.check>[0])).toEqual([]);
  }
});

test("each fact on the page of a type is there, and its link leads to it", () => {
  for (const page of typePages) {
    expect(links.check({ page, site } as Parameters<typeof links.check>[0])).toEqual([]);
    const facts = liveFactsOn(page);
    for (const code of facts) expect(answers.get(`${declarationImport} ${code}`), code).toBeTypeOf("object");
    for (const [name, array] of Object.entries(declaration)) {
      if (Array.isArray(array) && array.length > 0)
        expect(facts.some((code) => code.startsWith(`declaration.${name}[`))).toBe(true);
    }
  }
});
