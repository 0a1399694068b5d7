import { describe, expect, test } from "vitest";
import { DeclaredTypes } from "../../src/developers/api/declared-types.ts";
import type { Reflection, Type } from "../../src/developers/api/typedoc-json.ts";

const kinds = { module: 2, function: 64, interface: 256, field: 1024, type: 2_097_152 };
let id = 0;
const told = (name: string, kind: number, more: Partial<Reflection> = {}): Reflection => ({
  id: (id += 1),
  name,
  kind,
  ...more,
});
const named = (name: string): Type => ({ type: "reference", name, target: 0 });
const list = (elementType: Type): Type => ({
  type: "typeOperator",
  operator: "readonly",
  target: { type: "array", elementType },
});
const noun = (name: string, fields: Readonly<Record<string, Type>>): Reflection =>
  told(name, kinds.interface, {
    children: Object.entries(fields).map(([field, type]) => told(field, kinds.field, { type })),
  });

const main = told("index", kinds.module, {
  children: [
    noun("Declaration", {
      version: { type: "intrinsic", name: "string" },
      work: named("Work"),
      sums: list(named("Sum")),
    }),
    noun("Work", { lines: list(named("Line")), kind: named("Kind") }),
    noun("Sum", {}),
    noun("Line", {}),
    told("Kind", kinds.type, { type: { type: "intrinsic", name: "string" } }),
    told("total", kinds.function, { signatures: [{ name: "total", type: named("Sum") }] }),
  ],
});
const project = { ...told("p", 1, { children: [told("checks", kinds.module), main] }), packageName: "@a/p" };
const types = new DeclaredTypes([{ folder: "p", project }]);

describe("the type of what a line gives", () => {
  test.each([
    [{ at: [] }, "Declaration", "Declaration"],
    [{ at: ["work"] }, "Work", "Work"],
    [{ at: ["sums"] }, "Sum[]", "Sum"],
    [{ at: ["sums", "0"] }, "Sum", "Sum"],
    [{ at: ["work", "lines"] }, "Line[]", "Line"],
    [{ exported: "total" }, "Sum", "Sum"],
  ])("of %o is %s", (given, name, anchor) => {
    expect(types.of(given)).toEqual({ name, path: `/api/p/exports/#${anchor}` });
  });

  test("is told nowhere for what is not there", () => {
    expect(() => types.of({ at: ["nothing"] })).toThrow("does not tell");
    expect(() => types.of({ at: ["version"] })).toThrow("does not tell");
  });
});

test("the fields of a type that hold what another interface describes follow from the sources", () => {
  expect(types.fieldsOf("Declaration")).toEqual([
    { name: "work", type: "Work" },
    { name: "sums", type: "Sum" },
  ]);
  expect(types.fieldsOf("Work")).toEqual([{ name: "lines", type: "Line" }]);
  expect(types.fieldsOf("Sum")).toEqual([]);
});
