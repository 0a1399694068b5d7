/** A way into a JSON text: names of fields, and places in lists. */
export type JsonPath = readonly (string | number)[];

/** Says where in a JSON text a value begins; of a way that does not exist, where the last part begins that does. */
export type JsonLocator = (path: JsonPath) => number;

/** Makes a JSON text, which must be well formed, ready for many questions; what was passed over once is not read again. */
export function locateInJson(json: string): JsonLocator {
  const read = new Map<number, ReadonlyMap<string | number, number>>();
  const partsAt = (start: number): ReadonlyMap<string | number, number> => {
    const known = read.get(start);
    if (known !== undefined) return known;
    const parts = partsOf(json, start);
    read.set(start, parts);
    return parts;
  };
  return (path) => {
    let at = skipSpace(json, 0);
    for (const key of path) {
      const next = partsAt(at).get(key);
      if (next === undefined) break;
      at = next;
    }
    return at;
  };
}

/** The parts of an object or a list that begins at an offset, each with where its value begins. */
function partsOf(json: string, start: number): ReadonlyMap<string | number, number> {
  const parts = new Map<string | number, number>();
  const opening = json[start];
  if (opening !== "{" && opening !== "[") return parts;
  let at = skipSpace(json, start + 1);
  while (at < json.length && json[at] !== "}" && json[at] !== "]") {
    let key: string | number = parts.size;
    if (opening === "{") {
      const end = endOfString(json, at);
      key = JSON.parse(json.slice(at, end)) as string;
      at = skipSpace(json, skipSpace(json, end) + 1);
    }
    parts.set(key, at);
    at = skipSpace(json, endOfValue(json, at));
    if (json[at] === ",") at = skipSpace(json, at + 1);
  }
  return parts;
}

function endOfValue(json: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const character = json[at];
    if (character === '"') at = endOfString(json, at);
    else if (character === "{" || character === "[") {
      depth += 1;
      at += 1;
    } else if (character === "}" || character === "]") {
      depth -= 1;
      at += 1;
    } else at = endOfOther(json, at);
  } while (depth > 0 && at < json.length);
  return at;
}

/** Past a number, a word, or what parts two values: up to the next string or bracket, or the end of the value. */
function endOfOther(json: string, start: number): number {
  const scalar = /[^\s,:[\]{}"]+|[\s,:]+/y;
  scalar.lastIndex = start;
  return scalar.test(json) ? scalar.lastIndex : start + 1;
}

function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at + 1;
}

function skipSpace(json: string, start: number): number {
  const space = /\s*/y;
  space.lastIndex = start;
  space.test(json);
  return space.lastIndex;
}
