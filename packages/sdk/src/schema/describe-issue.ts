import type * as z from "zod";
import { didYouMean } from "../checks/did-you-mean.ts";
import type { Problem } from "../model/problem.ts";

type Issue = z.core.$ZodIssue;
type Complaint = Pick<Problem, "wrong" | "expected" | "advice">;

/** Tells what Zod found in our own words: which record, which field, what is wrong, what was expected, what to do. */
export function describeIssue(issue: Issue, input: unknown): readonly Problem[] {
  const value = valueAt(input, issue.path);
  return complaints(issue, value).map(({ key, ...complaint }) => {
    const path = key === undefined ? issue.path : [...issue.path, key];
    return { rule: "shape", ...locate(path, input), ...complaint };
  });
}

function complaints(issue: Issue, value: unknown): readonly (Complaint & { readonly key?: string })[] {
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        key,
        wrong: "this field does not exist",
        expected: "only the fields of the schema",
        advice: "Take it out, or correct its name.",
      }));
    case "invalid_value":
      return [wrongValue(value, issue.values.map(String))];
    case "invalid_type":
      return [wrongType(value, issue.expected)];
    case "too_small":
      return [outOfBounds(value, `at least ${String(issue.minimum)}`, issue.origin)];
    case "too_big":
      return [outOfBounds(value, `at most ${String(issue.maximum)}`, issue.origin)];
    case "invalid_format":
      return [wrongFormat(value, issue.format, issue.pattern)];
    default:
      return [
        {
          wrong: `${show(value)} does not fit (${issue.message})`,
          expected: "a value of the schema",
          advice: "Correct it.",
        },
      ];
  }
}

function wrongValue(value: unknown, allowed: readonly string[]): Complaint {
  return {
    wrong: value === undefined ? "it is missing" : `${show(value)} is not allowed`,
    expected: `one of ${allowed.map((name) => `“${name}”`).join(", ")}`,
    advice: typeof value === "string" ? didYouMean(value, allowed) : "Give one of these.",
  };
}

function wrongType(value: unknown, expected: string): Complaint {
  return {
    wrong: value === undefined ? "it is missing" : `${show(value)} has the wrong type`,
    expected: names[expected] ?? `a value of type ${expected}`,
    advice: value === undefined ? "Add it." : "Give a value of that type.",
  };
}

const names: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

function outOfBounds(value: unknown, bound: string, origin: string): Complaint {
  if (value === "") return { wrong: "it is empty", expected: "a text", advice: "Write it." };
  if (Array.isArray(value) && value.length === 0) {
    return { wrong: "the list is empty", expected: "at least one entry", advice: "Give what is missing." };
  }
  const unit = origin === "array" ? " entries" : origin === "string" ? " characters" : "";
  return {
    wrong: `${show(value)} is out of bounds`,
    expected: `${bound}${unit}`,
    advice: "Give what is missing, or take out what is too much.",
  };
}

function wrongFormat(value: unknown, format: string, pattern: string | undefined): Complaint {
  const expected =
    pattern === undefined || format !== "regex" ? `the format “${format}”` : `a text that matches ${pattern}`;
  return { wrong: `${show(value)} is not well formed`, expected, advice: "Write it in that form." };
}

function locate(path: readonly PropertyKey[], input: unknown): Pick<Problem, "record" | "field"> {
  const [head, second, ...rest] = path;
  if (head === undefined) return { record: "declaration", field: "" };
  if (typeof second === "number") {
    const id: unknown = valueAt(input, [head, second, "id"]);
    const name = typeof id === "string" && id !== "" ? `.${id}` : `[${second}]`;
    return { record: `${String(head)}${name}`, field: fieldName(rest) };
  }
  if (head === "work") return { record: "work", field: fieldName(path.slice(1)) };
  return { record: "declaration", field: fieldName(path) };
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${String(part)}`))
    .join("");
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return Reflect.get(value, key);
  }, input);
}

function show(value: unknown): string {
  if (typeof value === "string") return `“${value.length <= 60 ? value : `${value.slice(0, 59)}…`}”`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}
