import { expect, test } from "vitest";
import { didYouMean, nearestNames } from "../src/nearest-names.ts";

const names = ["paris", "calais", "port-of-calais", "chambery"];

test.each([
  ["clais", ["calais"]],
  ["cailas", ["calais"]],
  ["prais", ["paris"]],
  ["PARIS", ["paris"]],
  ["calai", ["calais", "port-of-calais"]],
  ["zzz", []],
])("%s is near to %j", (name, near) => {
  expect(nearestNames(name, names)).toEqual(near);
});

test("says it as the end of a sentence, or says nothing", () => {
  expect(didYouMean("calai", names)).toBe(" Did you mean “calais” or “port-of-calais”?");
  expect(didYouMean("zzz", names)).toBe("");
});
