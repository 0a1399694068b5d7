import type { Codebook, Declaration } from "@entente/sdk";
import { codebookAddress, type AddressOf } from "../../record-address.ts";

/** A node of the graph; a field that is `undefined` is not written. */
export type Node = Readonly<Record<string, unknown>>;

/** What every part of the graph is made from. */
export interface Maker {
  /** The declaration. */
  readonly declaration: Declaration;
  /** How its records are named. */
  readonly addressOf: AddressOf;
}

/** A list of the codebook that names values: all but the rule of statuses, which is a text. */
export type ValueList = Exclude<keyof Codebook, "statusRule">;

/** The concept for a value of a list of the codebook. */
export function concept(list: ValueList, value: string): string;
export function concept(list: ValueList, value: string | undefined): string | undefined;
export function concept(list: ValueList, value: string | undefined): string | undefined {
  return value === undefined ? undefined : codebookAddress(list, value);
}

/** The concepts for several values; nothing for none. */
export function concepts(list: ValueList, values: readonly string[]): readonly string[] | undefined {
  return some(values.map((value) => codebookAddress(list, value)));
}

/** The record of an id; nothing for none. */
export function linkTo({ addressOf }: Maker, array: keyof Declaration, id: string | undefined): string | undefined {
  return id === undefined ? undefined : addressOf(array, id);
}

/** The records of several ids; nothing for none. */
export function linksTo({ addressOf }: Maker, array: keyof Declaration, ids: readonly string[] = []): unknown {
  return some(ids.map((id) => addressOf(array, id)));
}

/** A list that holds something; nothing for an empty one. */
export function some<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length === 0 ? undefined : values;
}

/** The words of some anchors, in their language. */
export function wordsOf(
  { declaration }: Maker,
  anchors: readonly { readonly expression: string; readonly exact: string }[],
): Node | undefined {
  const [first] = anchors;
  if (first === undefined) return undefined;
  const expression = declaration.expressions.find(({ id }) => id === first.expression);
  return { [expression?.language ?? "und"]: anchors.map(({ exact }) => exact) };
}
