/** A table of records, or several, of which only the keys matter here. */
export type Tables = object | readonly object[];

/** The ids that a table holds, or several tables together. */
export type IdsOf<Known extends Tables> = Known extends readonly (infer Table)[] ? KeysOf<Table> : KeysOf<Known>;

type KeysOf<Table> = Table extends unknown ? Extract<keyof Table, string> : never;

/**
 * A record whose references are narrowed to ids that exist. `Ids` names, for each field that refers, the ids it may
 * hold; for a field that holds an object or a list of them, the same one level deeper. All other fields, and all descriptions, stay.
 */
export type Referring<Row, Ids> = {
  [Field in keyof Row]: Field extends keyof Ids ? Narrowed<Row[Field], Ids[Field]> : Row[Field];
};

// In brackets, so that a choice of ids is taken as a whole and not one by one.
type Narrowed<Value, Id> = [Id] extends [string]
  ? Value extends readonly string[]
    ? readonly Id[]
    : Value extends string
      ? Id
      : Value
  : Value extends readonly (infer Item)[]
    ? readonly Referring<Item, Id>[]
    : Value extends object
      ? Referring<Value, Id>
      : Value;
