import type { Declaration, Evidence, Redirect, RetirableArray } from "@entente/sdk";
import type { RecordArray } from "@entente/sdk/checks";

interface Row {
  readonly id: string;
}

/** A declaration in which one record has other fields. */
export function edited<Noun extends RecordArray>(
  declaration: Declaration,
  array: Noun,
  id: string,
  change: (record: Declaration[Noun][number]) => Partial<Declaration[Noun][number]>,
): Declaration {
  const records: readonly Declaration[Noun][number][] = declaration[array];
  if (!records.some((record) => record.id === id)) throw new Error(`There is no record “${id}” in ${array}.`);
  return {
    ...declaration,
    [array]: records.map((record) => (record.id === id ? { ...record, ...change(record) } : record)),
  };
}

/** A declaration with one more record. */
export function withRecord(declaration: Declaration, array: RecordArray, record: Row): Declaration {
  return { ...declaration, [array]: [...declaration[array], record] };
}

/** A declaration without one of its records. */
export function without(declaration: Declaration, array: RecordArray, id: string): Declaration {
  const records: readonly Row[] = declaration[array];
  return { ...declaration, [array]: records.filter((record) => record.id !== id) };
}

/** A declaration in which an id is retired; whoever named it names the first of those that stand for it. */
export function retired(
  declaration: Declaration,
  array: RetirableArray,
  id: string,
  outcome: Redirect["outcome"],
  to: readonly string[],
): Declaration {
  const redirect: Redirect = {
    id: `${id}-retired`,
    array,
    retired: id,
    outcome,
    to,
    date: "2026-11-24",
    reason: { en: "The name said too much.", fr: "Le nom en disait trop." },
  };
  const kept = outcome === "withdrawn" ? without(declaration, array, id) : renamed(declaration, id, to[0] ?? "");
  const others = to.slice(1).map((name) => ({ ...kept[array].find((record) => record.id === to[0]), id: name }));
  return { ...kept, [array]: [...kept[array], ...others], redirects: [...declaration.redirects, redirect] };
}

/** A record of evidence like another one. */
export function evidenceLike(
  declaration: Declaration,
  like: string,
  change: Pick<Evidence, "id"> & Partial<Evidence>,
): Evidence {
  const record = declaration.evidence.find((evidence) => evidence.id === like);
  if (record === undefined) throw new Error(`There is no evidence record “${like}”.`);
  return { ...record, ...change };
}

function renamed(declaration: Declaration, from: string, to: string): Declaration {
  const text = JSON.stringify(declaration).replaceAll(JSON.stringify(from), JSON.stringify(to));
  return JSON.parse(text) as Declaration;
}
