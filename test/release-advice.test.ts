import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NewChangeset, VersionType } from "@changesets/types";
import { readChangesets } from "@changesets/read";
import type { Declaration } from "@entente/sdk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { advise, readWorking } from "../scripts/release/advise.ts";
import { factsPackage, root } from "../scripts/release/public-packages.ts";
import { factsIn, readPublished, writePublished, type Published } from "../scripts/release/published.ts";
import { readerProblems } from "../scripts/release/reader-text.ts";
import { surfaceOf, type Surface } from "../scripts/release/surface.ts";

const working = await readWorking();
const { declaration } = working;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-advice-"));
});

afterAll(() => rm(folder, { recursive: true }));

function changeset(type: VersionType, name: string = factsPackage): NewChangeset {
  return { id: "one", summary: "Corrects a title (sentence 4).", releases: [{ name, type }] };
}

test("the pending changesets are enough for what was published, and speak to readers", async () => {
  expect(advise(await readPublished(root), working, await readChangesets(root))).toEqual([]);
});

test("before the first release nothing is compared, and texts are still read", () => {
  expect(advise(undefined, working, [])).toEqual([]);
  expect(advise(undefined, working, [{ ...changeset("patch"), summary: "fix typo" }])).toHaveLength(1);
});

const { commitments, evidence } = declaration;
const reworded: Declaration = {
  ...declaration,
  commitments: commitments.map((one, index) =>
    index === 0 ? { ...one, title: { en: "Work together", fr: "Travailler ensemble" } } : one,
  ),
};
const before: Readonly<Record<"patch" | "minor" | "major", Declaration>> = {
  patch: reworded,
  // What is here now was not there: a record was added.
  minor: { ...declaration, evidence: evidence.slice(1) },
  // What was there is here no more: an id was retired without a word.
  major: {
    ...declaration,
    evidence: [
      ...evidence,
      ...evidence
        .slice(0, 1)
        .map((one) => ({ ...one, id: "gone-since", fact: { en: "A plan was set up.", fr: "Un plan a été établi." } })),
    ],
  },
};
const weaker = { patch: ["none"], minor: ["none", "patch"], major: ["none", "patch", "minor"] } as const;

describe.each(["patch", "minor", "major"] as const)("facts that ask for a %s version", (asked) => {
  const published: Published = { facts: factsIn(before[asked]), surfaces: {} };

  test.each(weaker[asked])("are not given %s", (given) => {
    const [problem = "", ...rest] = advise(published, working, given === "none" ? [] : [changeset(given)]);
    expect(rest).toEqual([]);
    expect(problem).toContain(`${factsPackage}: the facts ask for a ${asked} version`);
    expect(problem).toContain(`"${factsPackage}": ${asked}`);
  });

  test("are content with it", () => {
    expect(advise(published, working, [changeset("none"), changeset(asked)])).toEqual([]);
  });
});

test("a wrong bump is told with the list and a text", () => {
  const [problem] = advise({ facts: factsIn(before.major), surfaces: {} }, working, [changeset("patch")]);
  expect(problem).toMatchInlineSnapshot(`
    "@entente/uk-france-2015: the facts ask for a major version, and the changesets give a patch one.
      major: An id is retired, and whoever named it breaks, even where a redirect leads on.
        evidence.gone-since
    Raise a changeset, or add this one and put it in words for readers:

      ---
      "@entente/uk-france-2015": major
      ---

      Takes out the evidence record “A plan was set up.” (\`gone-since\`); no redirect says what stands for it.

      What to do:

      - Name \`gone-since\` of \`evidence\` no more."
  `);
});

test("another shape of the document asks for a major version", () => {
  const published: Published = { facts: factsIn({ ...declaration, schemaVersion: "0.0.1" }), surfaces: {} };
  const [problem] = advise(published, working, [changeset("minor")]);
  expect(problem).toMatchInlineSnapshot(`
    "@entente/uk-france-2015: the facts ask for a major version, and the changesets give a minor one.
      major: The shape of the document was 0.0.1 and is 0.2.0; typed consumers break.
    Say in a major changeset what readers of the older shape have to do."
  `);
  expect(advise(published, working, [changeset("major")])).toEqual([]);
});

describe("what packages offer", () => {
  const given = (surfaces: Published["surfaces"], changesets: readonly NewChangeset[]): readonly string[] =>
    advise({ facts: factsIn(declaration), surfaces }, working, changesets);

  test("is kept, name by name and path by path", () => {
    expect(working.surfaces["@entente/sdk"]?.["."]).toMatchObject({ matchQuote: "value", Declaration: "type" });
    expect(working.surfaces["@entente/cli"]?.["entente check"]).toHaveProperty("--format");
    expect(working.surfaces[factsPackage]).toHaveProperty("./declaration.json");
    expect(Object.keys(working.surfaces["@entente/exporters"] ?? {}).filter((path) => /^\.\/.*\//.test(path))).toEqual(
      [],
    );
    expect(given(working.surfaces, [])).toEqual([]);
  });

  test("a removed export is refused with the version that it needs", async () => {
    const one = await surfaceOf(await builtPackage("export declare const keep: 1;\nexport declare const drop: 1;\n"));
    const other = await surfaceOf(await builtPackage("export declare const keep: 1;\n"));
    const removed = advise(
      { facts: factsIn(declaration), surfaces: { "@entente/fixture": one } },
      { declaration, surfaces: { "@entente/fixture": other } },
      [changeset("minor", "@entente/fixture")],
    );
    expect(removed).toEqual([
      "@entente/fixture: what it offers asks for a major version, and the changesets give a minor one.\n" +
        "  major: @entente/fixture offers drop no more.\n" +
        "Keep what was offered, marked @deprecated, or say in a major changeset what to use instead.",
    ]);
  });

  const cases: readonly (readonly [what: string, before: Surface, asked: VersionType, told: string])[] = [
    ["a path that is gone", { "./more": {} }, "major", "@entente/sdk/more is gone."],
    ["a verb that is gone", { "entente guess": {} }, "major", "entente guess is gone."],
    [
      "a value that became a type",
      { ".": { Declaration: "value" } },
      "major",
      "Declaration of @entente/sdk was a value",
    ],
    ["a new path", {}, "minor", "@entente/sdk/schema is new."],
    ["a new name", { ".": {} }, "minor", "@entente/sdk offers matchQuote."],
  ];

  test.each(cases)("%s asks for its version", (_what, change, asked, told) => {
    const now = working.surfaces["@entente/sdk"] ?? {};
    const published = asked === "minor" ? change : { ...now, ...change };
    const problems = given({ "@entente/sdk": published }, [changeset("patch", "@entente/sdk")]);
    expect(problems.join()).toContain(`@entente/sdk: what it offers asks for a ${asked} version`);
    expect(problems.join()).toContain(told);
    expect(given({ "@entente/sdk": published }, [changeset(asked, "@entente/sdk")])).toEqual([]);
  });
});

test("what is published is read back as it was written", async () => {
  expect(await readPublished(folder)).toBeUndefined();
  await writePublished(folder, JSON.stringify(declaration), working.surfaces);
  expect(await readPublished(folder)).toEqual({ facts: factsIn(declaration), surfaces: working.surfaces });
});

test.each([
  ["fix typo", /begin with what/],
  ["Corrects the qualifier of the Coquelles funding.", /names the sentence/],
])("“%s” does not speak to readers", (summary, said) => {
  expect(readerProblems({ ...changeset("patch"), summary }).join()).toMatch(said);
});

test("“Corrects …, sentence 33” speaks to readers", () => {
  const summary = "Corrects the qualifier of the Coquelles funding from exact to up to (sentence 33).";
  expect(readerProblems({ ...changeset("patch"), summary })).toEqual([]);
});

/** A package as a build leaves it, with one entry point. */
async function builtPackage(types: string): Promise<string> {
  const built = await mkdtemp(join(folder, "package-"));
  await mkdir(join(built, "dist"));
  await writeFile(join(built, "dist/index.d.ts"), types);
  const manifest = { name: "@entente/fixture", version: "1.0.0", exports: { ".": { types: "./dist/index.d.ts" } } };
  await writeFile(join(built, "package.json"), JSON.stringify(manifest));
  return built;
}
