import type { Problem } from "@entente/sdk";
import { linesIn } from "../../lines.ts";
import { locateInJson, type JsonPath } from "../../locate-in-json.ts";
import { quotedPlaces } from "../../quoted-places.ts";
import type { Document } from "../../read-document.ts";
import { isObject } from "../../records.ts";
import type { LocatedProblem } from "./checked-file.ts";

/** Finds for each problem its place in the file and in the text. */
export function locateProblems(problems: readonly Problem[], { text, value }: Document): readonly LocatedProblem[] {
  const locate = locateInJson(text);
  const lines = linesIn(text);
  return problems.map((problem) => ({
    problem,
    at: lines.placeOf(locate(pathOf(problem, value))),
    places: quotedPlaces(problem, value),
  }));
}

/** The way to the field that a problem names. */
function pathOf({ record, field }: Problem, value: unknown): JsonPath {
  const way = partsOf(field);
  if (record === "declaration") return way;
  const [, array = record, index, id] = /^([A-Za-z]+)(?:\[(\d+)\]|\.(.+))$/.exec(record) ?? [];
  if (index !== undefined) return [array, Number(index), ...way];
  const records: unknown = isObject(value) ? value[array] : undefined;
  if (id === undefined || !Array.isArray(records)) return [array, ...way];
  const place = records.findIndex((one: unknown) => isObject(one) && one["id"] === id);
  return place === -1 ? [array] : [array, place, ...way];
}

function partsOf(field: string): JsonPath {
  return [...field.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) =>
    index === undefined ? name : Number(index),
  );
}
