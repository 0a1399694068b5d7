import { expect, test } from "vitest";
import { entryPoints } from "../../src/developers/api/entry-points.ts";
import { toldComment } from "../../src/developers/api/told-comment.ts";
import type { Type } from "../../src/developers/api/typedoc-json.ts";
import { TypeWriter } from "../../src/developers/api/written-type.ts";

const text: Type = { type: "intrinsic", name: "string" };
const list = (elementType: Type): Type => ({ type: "array", elementType });
const either: Type = { type: "union", types: [text, { type: "literal", value: null }] };
const record = (name: string): Type => ({ type: "reference", name, target: { packageName: "p", qualifiedName: name } });
const called: Type = {
  type: "reflection",
  declaration: {
    id: 1,
    name: "__type",
    kind: 65_536,
    signatures: [{ name: "__type", parameters: [{ id: 2, name: "a", kind: 32_768, type: text }], type: text }],
  },
};

const writer = new TypeWriter((_, name) => (name === "Known" ? "/api/x/#Known" : undefined));

test.each<[string, Type]>([
  ["string[]", { type: "typeOperator", operator: "readonly", target: list(text) }],
  ["(string | null)[]", list(either)],
  ["string | null", either],
  ["(a: string) =&gt; string", called],
  ["((a: string) =&gt; string)[]", list(called)],
  ["&quot;a&lt;b&quot;", { type: "literal", value: "a<b" }],
  ["Pair&lt;string, string&gt;", { ...record("Pair"), typeArguments: [text, text] } as Type],
  ['<a href="/api/x/#Known" aria-label="type Known">Known</a>', record("Known")],
  [
    "Record[&quot;id&quot;]",
    { type: "indexedAccess", objectType: record("Record"), indexType: { type: "literal", value: "id" } },
  ],
  ["`kind-${string}`", { type: "templateLiteral", head: "kind-", tail: [[text, ""]] }],
  ["keyof Record", { type: "typeOperator", operator: "keyof", target: record("Record") }],
  ["[string, ...string[]]", { type: "tuple", elements: [text, { type: "rest", elementType: list(text) }] }],
])("a type is written as %s", (written, type) => {
  expect(writer.type(type)).toBe(written);
});

test("a comment is told in paragraphs, code and links, with its tags apart", () => {
  const told = toldComment(
    {
      summary: [
        { kind: "text", text: "Adds <all>.\n\nSee " },
        { kind: "inline-tag", text: "sum", target: 7 },
        { kind: "code", text: "`a < b`" },
      ],
      blockTags: [
        { tag: "@throws", content: [{ kind: "text", text: "Where there is none." }] },
        { tag: "@example", content: [{ kind: "code", text: "```ts\nconst a = 1;\n\na;\n```" }] },
      ],
    },
    (target) => (target === 7 ? "#sum" : undefined),
  );
  expect(told).toEqual({
    summary: '<p>Adds &lt;all&gt;.</p><p>See <a href="#sum">sum</a><code>a &lt; b</code></p>',
    returns: "",
    throws: ["<p>Where there is none.</p>"],
    examples: ["<pre><code>const a = 1;\n\na;</code></pre>"],
  });
});

test("a package is told by its entry points, each export with its parts, and linked across packages", () => {
  const comment = { summary: [{ kind: "text", text: "What it is." } as const] };
  const shape = {
    id: 3,
    name: "Shape",
    kind: 256,
    comment,
    children: [{ id: 4, name: "id", kind: 1024, type: text, comment }],
  };
  const told = entryPoints([
    {
      folder: "one",
      project: {
        id: 0,
        name: "p",
        packageName: "p",
        kind: 1,
        children: [
          { id: 1, name: "index", kind: 2, comment, children: [shape] },
          { id: 2, name: "checks", kind: 2, comment, children: [] },
        ],
      },
    },
    {
      folder: "two",
      project: {
        id: 0,
        name: "q",
        packageName: "q",
        kind: 1,
        comment,
        children: [{ id: 1, name: "read", kind: 64, signatures: [{ name: "read", comment, type: record("Shape") }] }],
      },
    },
  ]);
  expect(told.map(({ path, importedAs }) => [path, importedAs])).toEqual([
    ["/api/one/exports/", "p"],
    ["/api/one/checks/", "p/checks"],
    ["/api/two/exports/", "q"],
  ]);
  expect(told[0]?.groups[0]?.exports[0]).toMatchObject({
    listedAs: "interface Shape",
    written: "interface Shape",
    parts: [{ written: "id: string", comment: { summary: "<p>What it is.</p>" } }],
  });
  expect(told[2]?.groups[0]?.exports[0]).toMatchObject({
    listedAs: "read()",
    written: 'read(): <a href="/api/one/exports/#Shape" aria-label="type Shape">Shape</a>',
  });
});

test("what is exported again is told once, where it is at home, and named where it is exported again", () => {
  const own = { id: 2, name: "csv", kind: 32, type: text, sources: [{ fileName: "formats/csv.ts" }] };
  const again = { id: 4, name: "csv", kind: 4_194_304, variant: "reference", target: 2 };
  const told = entryPoints([
    {
      folder: "one",
      project: {
        id: 0,
        name: "p",
        packageName: "p",
        kind: 1,
        children: [
          { id: 1, name: "formats/csv", kind: 2, children: [own] },
          { id: 3, name: "index", kind: 2, children: [again] },
        ],
      },
    },
  ]);
  expect(told.map(({ importedAs, groups }) => [importedAs, groups.length])).toEqual([
    ["p", 0],
    ["p/csv", 1],
  ]);
  expect(told[0]?.elsewhere).toEqual([
    expect.objectContaining({ listedAs: "const csv", address: "/api/one/csv/#csv" }),
  ]);
});

test("exports that are too many for one page are told by the folder in which they are at home", () => {
  const inRoom = (room: string, index: number) => ({
    id: index,
    name: `${room}${index}`,
    kind: 32,
    type: text,
    sources: [{ fileName: `${room}/file.ts` }],
  });
  const of = (count: number) =>
    entryPoints([
      {
        folder: "one",
        project: {
          id: 0,
          name: "p",
          packageName: "p",
          kind: 1,
          children: Array.from({ length: count }, (_, index) => inRoom(index === 0 ? "text" : "model", index + 1)),
        },
      },
    ])[0];
  expect(of(100)).toMatchObject({ parts: [], groups: [{ exports: { length: 100 } }] });
  expect(of(101)).toMatchObject({
    groups: [],
    parts: [
      { title: "p: model", path: "/api/one/exports/model/", groups: [{ exports: { length: 100 } }] },
      { title: "p: text", path: "/api/one/exports/text/", groups: [{ exports: { length: 1 } }] },
    ],
  });
});
