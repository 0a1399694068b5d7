import fc from "fast-check";
import { expect, test } from "vitest";
import { locateInJson, type JsonPath } from "../src/locate-in-json.ts";

/** Every way into a value, with what stands there. */
function ways(value: unknown, path: JsonPath = []): readonly (readonly [JsonPath, unknown])[] {
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : typeof value === "object" && value !== null
      ? Object.entries(value)
      : [];
  return [[path, value], ...parts.flatMap(([key, part]) => ways(part, [...path, key]))];
}

test("finds where every value of a JSON text begins", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 2), (json, space) => {
      const value: unknown = JSON.parse(json);
      const text = JSON.stringify(value, undefined, space);
      const locate = locateInJson(text);
      for (const [path, part] of ways(value)) {
        const begun = JSON.stringify(part, undefined, space).split("\n")[0] ?? "";
        expect(text.slice(locate(path)).startsWith(begun)).toBe(true);
      }
    }),
  );
});

test("answers for a way that does not exist with the last part that does", () => {
  const text = '{ "a": [ { "b": 1 } ] }';
  const locate = locateInJson(text);

  expect(text.slice(locate(["a", 0, "c", 5]))).toBe('{ "b": 1 } ] }');
  expect(locate(["x"])).toBe(0);
});
