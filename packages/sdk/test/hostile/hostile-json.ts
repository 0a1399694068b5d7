import fc from "fast-check";
import { declarationOf } from "../fixtures/declaration.ts";

/** A path into a document. */
type HostilePath = readonly (string | number)[];

/** The invented declaration as JSON, to be broken. */
export const valid = JSON.stringify(declarationOf());

/** Every path of the valid document, that of the whole first. */
const paths: readonly HostilePath[] = pathsIn(JSON.parse(valid), []);

function pathsIn(node: unknown, path: HostilePath): HostilePath[] {
  if (typeof node !== "object" || node === null) return [path];
  const entries = Array.isArray(node) ? [...node.entries()] : Object.entries(node);
  return [path, ...entries.flatMap(([key, child]) => pathsIn(child, [...path, key]))];
}

const nasty = [
  null,
  true,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  -1,
  1e308,
  2 ** 53,
  "",
  " ",
  "\u0000",
  "\ud800",
  "\udfff\ud800",
  "\u202egpj.exe",
  "\u2066\u2069",
  "“".repeat(5_000),
  "«»(".repeat(3_000),
  "a".repeat(20_000),
  "a-".repeat(10_000),
  "2015-02-30",
  "[2015-01-01..2014-01-01]",
  `[${",".repeat(10_000)}]`,
  "__proto__",
  "constructor",
  "northport",
  "sentence-1",
  [],
  {},
  [[]],
  [{}],
  { id: "northport" },
  { en: "One text.", fr: "Un texte." },
] as const;

/** What stands in the place of a value, or `undefined` where the value is taken out. */
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.jsonValue({ maxDepth: 4 }),
  fc.double(),
  fc.constant(undefined),
);

/** What is done to a document at one path. */
export interface Attack {
  readonly path: HostilePath;
  readonly how: "replace" | "add-key" | "repeat" | "take-from";
  readonly value: unknown;
  readonly from: HostilePath;
}

export const attack: fc.Arbitrary<Attack> = fc.record({
  path: fc.constantFrom(...paths),
  how: fc.constantFrom("replace", "replace", "replace", "add-key", "repeat", "take-from"),
  value: hostileValue,
  from: fc.constantFrom(...paths),
});

/** A document of its own that has suffered some attacks. */
export function attacked(attacks: readonly Attack[]): unknown {
  let document: unknown = JSON.parse(valid);
  for (const { path, how, value, from } of attacks) {
    const moved: unknown = how === "take-from" ? structuredClone(valueAt(JSON.parse(valid), from)) : value;
    document = changed(document, path, (old) => {
      if (how === "repeat") return Array.isArray(old) ? [...(old as unknown[]), ...(old as unknown[])] : [old, old];
      if (how === "add-key" && typeof old === "object" && old !== null && !Array.isArray(old)) {
        return { ...old, ["__proto__"]: moved, constructor: moved, extra: moved };
      }
      return moved;
    });
  }
  return document;
}

function valueAt(node: unknown, path: HostilePath): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    node,
  );
}

function changed(node: unknown, [key, ...rest]: HostilePath, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(node);
  if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return node;
  const copy: object = Array.isArray(node) ? [...(node as unknown[])] : { ...node };
  const value = changed(Reflect.get(node, key), rest, change);
  if (value === undefined && !Array.isArray(copy)) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, value);
  return copy;
}
