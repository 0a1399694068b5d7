import type { Declaration } from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { recordPlaces, type RecordPlace } from "./record-places.ts";
import { tellApart } from "./tell-apart.ts";

/** A field of a type that holds what another type describes: one such thing, or an array of them. */
export interface DeclaredField {
  readonly name: string;
  readonly type: string;
}

/** The types of which a declaration consists. */
export interface DeclaredFields {
  /** The type of a whole declaration. */
  readonly root: string;
  readonly fieldsOf: (type: string) => readonly DeclaredField[];
}

/** A thing in a declaration, and the record that it is or to which it belongs. */
interface LiveFact extends RecordPlace {
  /** What gives it: `declaration.evidence[3].source`. */
  readonly code: string;
}

/** What a declaration holds of a type. */
export interface LiveFacts {
  readonly total: number;
  /** All, where they are few; else the first few records that a page shows. */
  readonly shown: readonly LiveFact[];
}

interface Found {
  readonly code: string;
  readonly array: string;
  readonly index: number;
}

const few = 5;
const firstOfMany = 3;

/** What a declaration holds, by the type that describes it; nothing of a type is no entry. */
export function liveFacts(
  declaration: Declaration,
  types: DeclaredFields,
  language: Language,
): ReadonlyMap<string, LiveFacts> {
  const places = recordPlaces(declaration, language);
  const apart = namesApart();
  const told = ({ code, array, index }: Found): LiveFact => ({
    ...(places[array]?.[index] ?? { name: `${array}[${index}]` }),
    code,
  });
  return new Map(
    [...foundByType(declaration, types)].map(([type, found]) => {
      const ofMany = firstOfEach(found)
        .map(told)
        .filter(({ path }) => path !== undefined);
      const shown = found.length <= few ? found.map(told) : ofMany.slice(0, firstOfMany);
      return [type, { total: found.length, shown: shown.map(apart) }];
    }),
  );
}

/** The first thing that belongs to each record. */
function firstOfEach(found: readonly Found[]): readonly Found[] {
  const records = new Map<string, Found>();
  for (const each of found) {
    const record = `${each.array}[${each.index}]`;
    if (!records.has(record)) records.set(record, each);
  }
  return [...records.values()];
}

/** Everything in a declaration by its type, in the order in which it stands there. */
function foundByType(declaration: Declaration, { root, fieldsOf }: DeclaredFields): ReadonlyMap<string, Found[]> {
  const byType = new Map<string, Found[]>();
  const look = (holder: object, type: string, code: string, owner?: Found): void => {
    for (const { name, type: inside } of fieldsOf(type)) {
      const held: unknown = Object.entries(holder).find(([key]) => key === name)?.[1];
      const isArray = Array.isArray(held);
      const things: readonly unknown[] = isArray ? held : [held];
      for (const [index, thing] of things.entries()) {
        if (typeof thing !== "object" || thing === null) continue;
        const found = { array: name, index, ...owner, code: `${code}.${name}${isArray ? `[${index}]` : ""}` };
        const ofType = byType.get(inside) ?? [];
        ofType.push(found);
        byType.set(inside, ofType);
        look(thing, inside, found.code, found);
      }
    }
  };
  look(declaration, root, "declaration");
  return byType;
}

/** One name for each place, so that a link is told by its name alone. */
function namesApart(): (fact: LiveFact) => LiveFact {
  const apart = tellApart();
  const names = new Map<string, string>();
  return (fact) => {
    const key = `${fact.name} ${fact.path ?? ""}`;
    const name = names.get(key) ?? apart(fact.name);
    names.set(key, name);
    return { ...fact, name };
  };
}
