import type { Declaration } from "../model/declaration.ts";

/**
 * The ids that an array of a declaration holds: the very ids where the declaration's type knows them, as that of a
 * published declaration does, and any string where it is read from anywhere.
 */
export type IdIn<Source extends Declaration, Noun extends keyof Declaration> = Source[Noun] extends readonly {
  readonly id: infer Id extends string;
}[]
  ? Id
  : never;
