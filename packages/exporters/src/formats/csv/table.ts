/** A field of a table, as Table Schema describes it (Data Package, version 2). */
export interface Field {
  /** Its name, which is that of the column. */
  readonly name: string;
  /** What its cells hold. */
  readonly type: "string" | "integer" | "number" | "boolean" | "date" | "list";
  /** How a text is to be read further. */
  readonly format?: "uri";
  /** What it tells. */
  readonly description: string;
  /** What holds for every cell. */
  readonly constraints?: {
    /** Whether no cell is empty. */
    readonly required?: true;
    /** The only values that there are. */
    readonly enum?: readonly string[];
  };
}

/** A field, and where its values stand. */
export interface Column {
  /** The field. */
  readonly field: Field;
  /**
   * The way from the record to the value; `..` goes to what holds the record. Absent for what a table needs and a
   * declaration does not: the keys of what holds the record, its position and its name.
   */
  readonly path?: readonly string[];
}

/** A step into a list. */
export interface Step {
  /** The way to the list, through records that stand in others. */
  readonly path: readonly string[];
  /** What tells an item from the others: its id, its position, or a name that no row of the whole table shares. */
  readonly key: "id" | "position" | "name";
}

/** Where rows of a table stand in a declaration. */
export interface Place {
  /** From the declaration to the rows, list by list. */
  readonly steps: readonly Step[];
  /** The columns that take the keys of what holds the rows. */
  readonly keys: readonly string[];
}

/** A reference from some fields of a table to those of another, or of the same if none is named. */
export interface ForeignKey {
  /** The fields that refer. */
  readonly fields: readonly string[];
  /** What they refer to. */
  readonly reference: {
    /** The table, if it is another. */
    readonly resource?: string;
    /** Its fields. */
    readonly fields: readonly string[];
  };
}

/** A table of a declaration: a noun, or what stands in a record more than once. */
export interface Table {
  /** Its name. */
  readonly name: string;
  /** What it holds. */
  readonly description: string;
  /** Where its rows stand. */
  readonly places: readonly Place[];
  /** Its columns. */
  readonly columns: readonly Column[];
  /** The fields that tell its rows apart. */
  readonly primaryKey: readonly string[];
  /** What it refers to. */
  readonly foreignKeys: readonly ForeignKey[];
}
