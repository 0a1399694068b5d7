import type { Declaration } from "@entente/sdk";

/** The language of what a declaration says in ours. */
export type Language = "en" | "fr";

/** A record of any noun, with where it stands. */
export interface NamedRecord {
  /** The array, or `work`. */
  readonly array: string;
  /** Its id. */
  readonly id: string;
  /** Its fields. */
  readonly record: Readonly<Record<string, unknown>>;
}

/** Every record of a declaration that has an id, in the order of the document. */
export function recordsOf(declaration: Declaration): readonly NamedRecord[] {
  const arrays: readonly (readonly [string, unknown])[] = Object.entries(declaration);
  return arrays.flatMap(([array, value]) => {
    const records: readonly unknown[] = Array.isArray(value) ? value : [value];
    return records.flatMap((record) =>
      isObject(record) && typeof record["id"] === "string" ? [{ array, id: record["id"], record }] : [],
    );
  });
}

/** What a reader calls a record: its title or name, or else the words that tell what it is. */
export function titleOf(record: Readonly<Record<string, unknown>>, language: Language): string {
  for (const field of ["title", "name", "fact", "purpose", "asWritten", "exact", "text", "differs", "meaning"]) {
    const value = record[field];
    if (typeof value === "string") return value;
    if (isObject(value) && typeof value[language] === "string") return value[language];
  }
  return wordsOf(record)[0]?.exact ?? "";
}

/** Words to which a record is bound, as far as people are told of them. */
export interface BoundWords {
  /** The words. */
  readonly exact: string;
  /** Where they stand. */
  readonly place: string;
}

/** The words to which a record is bound. */
export function wordsOf({ anchors }: Readonly<Record<string, unknown>>): readonly BoundWords[] {
  const list: readonly unknown[] = Array.isArray(anchors) ? anchors : [];
  return list.flatMap((anchor) => {
    if (!isObject(anchor) || typeof anchor["exact"] !== "string") return [];
    const sentences: readonly unknown[] = Array.isArray(anchor["sentences"]) ? anchor["sentences"] : [];
    const where = sentences.length === 0 ? "heading or furniture" : sentences.map(String).join(", ");
    return [{ exact: anchor["exact"], place: `${where}, at ${String(anchor["start"])}–${String(anchor["end"])}` }];
  });
}

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
