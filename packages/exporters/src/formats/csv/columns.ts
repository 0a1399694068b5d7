import type { Column, Field } from "./table.ts";

/** The position of a row in the list in which it stands. */
export const position: Column = {
  field: {
    name: "position",
    type: "integer",
    description: "Its place in the list in which it stands, from 1.",
    constraints: { required: true },
  },
};

/** The id by which a row is known. */
export function id(description: string): Column {
  return { field: { name: "id", type: "string", description, constraints: { required: true } } };
}

/** A key of that to which a row belongs; it is absent where it belongs to something of another table. */
export function owner(name: string, table: string, isRequired: boolean): Column {
  const isPosition = name.endsWith("_position");
  const description = `${isPosition ? "Position" : "Id"} of that to which it belongs, in the table ${table}.`;
  return {
    field: {
      name,
      type: isPosition ? "integer" : "string",
      description,
      ...(isRequired && { constraints: { required: true } }),
    },
  };
}

/** A value, named after the way to it unless a name is given. */
export function one(
  path: readonly string[],
  type: Field["type"],
  description: string,
  { name = snake(path), format, required, values }: ColumnRules = {},
): Column {
  const constraints = { ...(required && { required }), ...(values && { enum: values }) };
  return {
    field: {
      name,
      type,
      ...(format && { format }),
      description,
      ...(Object.keys(constraints).length > 0 && { constraints }),
    },
    path,
  };
}

/** What holds for a column beside its type. */
export interface ColumnRules {
  /** Its name, where it is not that of the way to its values. */
  readonly name?: string;
  /** How its texts are to be read further. */
  readonly format?: "uri";
  /** Whether no cell of it is empty. */
  readonly required?: true;
  /** The only values that there are. */
  readonly values?: readonly string[];
}

/** A text of ours in both languages, a column each. */
export function both(
  path: readonly string[],
  description: string,
  rules: { readonly required?: true } = {},
): readonly Column[] {
  return [
    one([...path, "en"], "string", `${description} In English.`, rules),
    one([...path, "fr"], "string", `${description} In French.`, rules),
  ];
}

/** The name of a column: small letters, words parted by underscores. */
export function snake(path: readonly string[]): string {
  return path.map((name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)).join("_");
}
