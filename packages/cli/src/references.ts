import type { Declaration } from "@entente/sdk";
import { declarationJsonSchema } from "@entente/sdk/schema";
import { isObject, recordsOf } from "./records.ts";

/** A record by its array and id. */
export interface RecordName {
  /** The array, or `work`. */
  readonly array: string;
  /** Its id. */
  readonly id: string;
}

/** A field of a record that names another. */
export interface Reference {
  /** The record that names the other. */
  readonly from: RecordName;
  /** The field, with its place in lists (`bearsOn[0].commitment`). */
  readonly field: string;
  /** The record that is named. */
  readonly to: RecordName;
}

type Shape = Readonly<Record<string, unknown>>;
type Found = (field: string, array: string, id: string) => void;

/** Every reference of a declaration, in its order: the schema says of each field whether it is the id of a record. */
export function referencesOf(declaration: Declaration): readonly Reference[] {
  const schema = declarationJsonSchema();
  const definitions = fieldsOf(schema["$defs"]);
  const shapes = fieldsOf(fieldsOf(definitions["Declaration"])["properties"]);
  const arrays = arraysByIdType(shapes, definitions);
  return recordsOf(declaration).flatMap(({ array, id, record }) => {
    const references: Reference[] = [];
    const shape = fieldsOf(shapes[array]);
    const found: Found = (field, target, named) => {
      if (field !== "id") references.push({ from: { array, id }, field, to: { array: target, id: named } });
    };
    walk(record, fieldsOf(shape["items"] ?? shape), "", { definitions, arrays, found });
    // What stands for a retired record is one of the array from which it was retired.
    if (array === "redirects" && typeof record["array"] === "string") {
      for (const to of idsIn(record["to"])) found("to", record["array"], to);
    }
    return references;
  });
}

interface Walk {
  readonly definitions: Shape;
  readonly arrays: ReadonlyMap<string, string>;
  readonly found: Found;
}

function walk(value: unknown, shape: Shape, path: string, by: Walk): void {
  const type = typeNamed(shape);
  if (type !== undefined) {
    const array = by.arrays.get(type);
    if (array !== undefined && typeof value === "string") by.found(path, array, value);
    else walk(value, fieldsOf(by.definitions[type]), path, by);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, fieldsOf(shape["items"]), `${path}[${index}]`, by);
  } else if (isObject(value)) {
    const properties = fieldsOf(shape["properties"]);
    for (const [key, field] of Object.entries(value)) {
      walk(field, fieldsOf(properties[key]), path === "" ? key : `${path}.${key}`, by);
    }
  }
}

/** Which array holds the records whose ids have a type. */
function arraysByIdType(shapes: Shape, definitions: Shape): ReadonlyMap<string, string> {
  const arrays = Object.entries(shapes).flatMap(([array, shape]) => {
    const item = typeNamed(fieldsOf(fieldsOf(shape)["items"]));
    const properties = fieldsOf(fieldsOf(definitions[item ?? ""])["properties"]);
    const idType = typeNamed(fieldsOf(properties["id"]));
    return idType === undefined ? [] : [[idType, array] as const];
  });
  return new Map(arrays);
}

function typeNamed(shape: Shape): string | undefined {
  const reference = shape["$ref"];
  return typeof reference === "string" ? reference.split("/").at(-1) : undefined;
}

function fieldsOf(value: unknown): Shape {
  return isObject(value) ? value : {};
}

function idsIn(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((id) => typeof id === "string");
}
