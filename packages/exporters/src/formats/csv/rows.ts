import type { Declaration } from "@entente/sdk";
import type { Column, Place, Table } from "./table.ts";

/** What a cell can hold; `undefined` where the declaration says nothing. */
export type Cell = string | number | boolean | undefined;

interface Row {
  readonly node: unknown;
  /** What holds it. */
  readonly parent: unknown;
  /** The keys of what holds it. */
  readonly above: readonly (string | number)[];
  /** Its own keys. */
  readonly keys: readonly (string | number)[];
  readonly position: number;
}

/** The rows of a table, in the order in which they stand in the declaration. */
export function rowsOf(declaration: Declaration, table: Table): readonly (readonly Cell[])[] {
  const root = rootOf(declaration);
  return table.places.flatMap((place) =>
    rowsAt(root, place).map((row) => table.columns.map((column) => cellOf(row, place, column))),
  );
}

/** The work is the one row of its table, and what holds for the whole document stands with it. */
function rootOf({ schemaVersion, dataVersion, updated, searchedUpTo, work, ...nouns }: Declaration): unknown {
  return { ...nouns, work: [{ ...work, schemaVersion, dataVersion, updated, searchedUpTo }] };
}

function rowsAt(root: unknown, { steps }: Place): readonly Row[] {
  const noun = steps[0]?.path[0] ?? "";
  return steps.reduce<readonly Row[]>(
    (rows, step) =>
      rows.flatMap((row) => {
        const list = valueAt(row.node, step.path);
        const items: readonly unknown[] = Array.isArray(list) ? list : [];
        return items.map((node, index): Row => {
          const position = index + 1;
          const own = {
            id: [...row.keys, asKey(valueAt(node, ["id"]))],
            position: [...row.keys, position],
            name: [[noun, ...row.keys, position].join(".")],
          };
          return { node, parent: row.node, above: row.keys, keys: own[step.key], position };
        });
      }),
    [{ node: root, parent: undefined, above: [], keys: [], position: 1 }],
  );
}

function cellOf(row: Row, place: Place, { field, path }: Column): Cell {
  if (path !== undefined) {
    const [first, ...rest] = path;
    return asCell(first === ".." ? valueAt(row.parent, rest) : valueAt(row.node, path));
  }
  const above = place.keys.indexOf(field.name);
  if (above >= 0) return row.above[above];
  if (field.name === "position") return row.position;
  return field.name === "id" ? row.keys.at(-1) : undefined;
}

function valueAt(node: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) => (typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined),
    node,
  );
}

/** A list of values of a closed set stands in one cell, parted by commas, as Table Schema has its lists. */
function asCell(value: unknown): Cell {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(String).join(",");
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
}

function asKey(value: unknown): string | number {
  return typeof value === "string" || typeof value === "number" ? value : "";
}
