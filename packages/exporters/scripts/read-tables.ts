import { declarationJsonSchema } from "@entente/sdk/schema";
import type { ForeignKey, Place, Step } from "../src/formats/csv/table.ts";
import { snake } from "../src/formats/csv/columns.ts";
import { columnName, columnsOf, isFlat, nameOf, singular, type ReadColumn } from "./read-columns.ts";
import { asSchema, definitionName, deref, fieldsOf, text, type Schema } from "./read-schema.ts";

/** What stands under several nouns has one table, in which each row names the one that holds it. */
const shared: Readonly<Record<string, string>> = { Anchor: "anchors", Figure: "figures" };

/** A key of that to which the rows of a table belong. */
interface Owner {
  readonly name: string;
  readonly table: string;
}

/** A table as it is read from the schema. */
export interface ReadTable {
  readonly name: string;
  readonly description: string;
  readonly places: readonly Place[];
  /** What its id is; absent where its rows have none. */
  readonly id?: string;
  readonly owners: readonly Owner[];
  /** Whether its rows stand in lists, and so have positions. */
  readonly isListed: boolean;
  readonly columns: readonly ReadColumn[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** What holds the rows of a table in the making. */
interface Holder {
  readonly table: string;
  /** The columns that take its keys. */
  readonly owners: readonly Owner[];
  readonly primaryKey: readonly string[];
  readonly steps: readonly Step[];
}

/** Reads the tables from the JSON Schema of a declaration: a noun each, and one for what stands in it more than once. */
export function readTables(): readonly ReadTable[] {
  const tables = new Map<string, ReadTable>();
  const fields = fieldsOf(deref(declarationJsonSchema()));
  for (const [noun, { schema }] of fields) {
    if (isFlat(schema)) continue;
    const name = nameOf([noun]);
    const record = deref(itemOf(schema) ?? schema);
    const steps: readonly Step[] = [{ path: [noun], key: "id" }];
    const more = noun === "work" ? columnsOf(wholeOf(fields)) : [];
    add(tables, {
      name,
      description: text(schema, "description"),
      places: [{ steps, keys: [] }],
      id: text(fieldsOf(record).get("id")?.schema, "description"),
      owners: [],
      isListed: false,
      columns: [...columnsOf(record), ...more],
      primaryKey: ["id"],
      foreignKeys: referencesOf(record, name),
    });
    const owners = [{ name: `${singular(name)}_id`, table: name }];
    nest(tables, record, [], { table: name, owners, primaryKey: ["id"], steps });
  }
  return [...tables.values()];
}

/** What holds for the whole document stands with the work. */
function wholeOf(fields: ReturnType<typeof fieldsOf>): Schema {
  const flat = [...fields].filter(([, { schema }]) => isFlat(schema));
  return {
    properties: Object.fromEntries(flat.map(([name, { schema }]) => [name, schema])),
    required: flat.filter(([, { required }]) => required).map(([name]) => name),
  };
}

/** Makes the tables of the lists in a record, and in the records that stand in it. */
function nest(tables: Map<string, ReadTable>, record: Schema, way: readonly string[], holder: Holder): void {
  for (const [field, { schema }] of fieldsOf(record)) {
    const path = [...way, field];
    const item = itemOf(schema);
    const inner = deref(schema);
    if (item !== undefined && !isFlat(schema)) addList(tables, path, item, text(schema, "description"), holder);
    else if (inner["type"] === "object") nest(tables, inner, path, holder);
  }
}

function addList(
  tables: Map<string, ReadTable>,
  path: readonly string[],
  item: Schema,
  told: string,
  { table, owners, primaryKey: holderKey, steps }: Holder,
): void {
  const record = deref(item);
  const common = shared[definitionName(item) ?? ""];
  const name = common ?? `${table}-${nameOf(path)}`;
  const ownId = fieldsOf(record).get("id")?.schema;
  const key = common !== undefined ? "name" : ownId && definitionName(ownId) !== undefined ? "id" : "position";
  const place: Place = { steps: [...steps, { path, key }], keys: owners.map((owner) => owner.name) };
  const primaryKey = key === "name" ? ["id"] : [...place.keys, key];
  const id =
    key === "name" ? "Id of the row: that to which it belongs, and its position there." : text(ownId, "description");
  add(tables, {
    name,
    description: common === undefined ? told : text(record, "description"),
    places: [place],
    ...(key !== "position" && { id }),
    owners,
    isListed: true,
    columns: columnsOf(item),
    primaryKey,
    foreignKeys: [
      { fields: place.keys, reference: { resource: table, fields: holderKey } },
      ...referencesOf(item, name),
    ],
  });
  const own =
    key === "position" ? `${singular(snake(path))}_position` : `${singular(key === "name" ? name : snake(path))}_id`;
  const above = key === "name" ? [] : owners;
  nest(tables, record, [], {
    table: name,
    owners: [...above, { name: own, table: name }],
    primaryKey,
    steps: place.steps,
  });
}

/** Adds a table, or what one more noun gives to a table that several share. */
function add(tables: Map<string, ReadTable>, table: ReadTable): void {
  const known = tables.get(table.name);
  if (known === undefined) {
    tables.set(table.name, table);
    return;
  }
  const names = new Set(known.owners.map(({ name }) => name));
  const references = new Set(known.foreignKeys.map((reference) => JSON.stringify(reference)));
  tables.set(table.name, {
    ...known,
    places: [...known.places, ...table.places],
    owners: [...known.owners, ...table.owners.filter(({ name }) => !names.has(name))],
    foreignKeys: [...known.foreignKeys, ...table.foreignKeys.filter((key) => !references.has(JSON.stringify(key)))],
  });
}

function referencesOf(item: Schema, table: string): readonly ForeignKey[] {
  return columnsOf(item).flatMap((column): readonly ForeignKey[] => {
    const { target } = column;
    const name = columnName(column);
    if (target === undefined) return [];
    if (target === "conditions") {
      const reference = { resource: "commitments-completion-test", fields: ["commitment_id", "id"] };
      return [{ fields: ["commitment", name], reference }];
    }
    return [{ fields: [name], reference: { ...(target !== table && { resource: target }), fields: ["id"] } }];
  });
}

function itemOf(schema: Schema): Schema | undefined {
  return schema["items"] === undefined ? undefined : asSchema(schema["items"]);
}
