import { snake } from "../src/formats/csv/columns.ts";
import { nameOf, type ReadColumn } from "./read-columns.ts";
import type { ReadTable } from "./read-tables.ts";

const header =
  "// Generated from the schema of @entente/sdk by scripts/generate-tables.ts. Change the schema, then run it.";

/** The tables as TypeScript, one file a noun, and one that lists them. */
export function renderTables(tables: readonly ReadTable[]): ReadonlyMap<string, string> {
  const groups = [...new Set(tables.map(groupOf))].map(
    (group) => [group, tables.filter((table) => groupOf(table) === group)] as const,
  );
  const files = groups.map(([group, members]): [string, string] => [`${group}.ts`, renderGroup(group, members)]);
  const imports = groups.map(([group]) => `import { ${variableOf(group)} } from "./${group}.ts";`).sort();
  const list = `${header}
import type { Table } from "../table.ts";
${imports.join("\n")}

/** Every table of a declaration, a noun and what stands in it after the other. */
export const tables: readonly Table[] = [${groups.map(([group]) => `...${variableOf(group)}`).join(", ")}];
`;
  return new Map([...files, ["index.ts", list]]);
}

/** The noun to which a table belongs; what several nouns share stands by itself. */
function groupOf({ name, places }: ReadTable): string {
  return places.length > 1 ? (name.split("-")[0] ?? name) : nameOf(places[0]?.steps[0]?.path ?? []);
}

function variableOf(group: string): string {
  return group.replaceAll(/-./g, (letters) => letters.slice(1).toUpperCase());
}

function renderGroup(group: string, tables: readonly ReadTable[]): string {
  const code = tables.map(renderTable).join(",\n");
  const used = ["both", "id", "one", "owner", "position"].filter((name) =>
    new RegExp(`\\b${name}(?:\\(|,\\n)`).test(code),
  );
  return `${header}
import { ${used.join(", ")} } from "../columns.ts";
import type { Table } from "../table.ts";

/** The tables of \`${group}\`. */
export const ${variableOf(group)}: readonly Table[] = [${code}];
`;
}

function renderTable({ name, description, places, primaryKey, foreignKeys, ...rest }: ReadTable): string {
  const { id, owners, isListed, columns } = rest;
  const idFirst = primaryKey.length === 1;
  const idColumn = id === undefined ? [] : [`id(${JSON.stringify(id)})`];
  const isRequired = places.length === 1 || owners.length === 1;
  const lines = [
    ...(idFirst ? idColumn : []),
    ...owners.map(
      (owner) => `owner(${JSON.stringify(owner.name)}, ${JSON.stringify(owner.table)}, ${String(isRequired)})`,
    ),
    ...(isListed ? ["position"] : []),
    ...(idFirst ? [] : idColumn),
    ...columns.map(renderColumn),
  ];
  return `{
    name: ${JSON.stringify(name)},
    description: ${JSON.stringify(description)},
    places: ${JSON.stringify(places)},
    columns: [${lines.map((line) => `${line},\n`).join("")}],
    primaryKey: ${JSON.stringify(primaryKey)},
    foreignKeys: ${JSON.stringify(foreignKeys)},
  }`;
}

function renderColumn({ path, type, description, rules }: ReadColumn): string {
  const { name, ...others } = rules;
  const given = { ...(name !== undefined && name !== snake(path) && { name }), ...others };
  const more = Object.keys(given).length > 0 ? `, ${JSON.stringify(given)}` : "";
  const [way, told] = [JSON.stringify(path), JSON.stringify(description)];
  return type === "both" ? `...both(${way}, ${told}${more})` : `one(${way}, ${JSON.stringify(type)}, ${told}${more})`;
}
