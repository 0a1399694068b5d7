import type { Declaration } from "@entente/sdk";
import type { ExportOptions } from "./format.ts";

/** Gives the address of a record by its array and id, or of the declaration itself without them. */
export type AddressOf = (array?: string, ...ids: readonly string[]) => string;

/**
 * How the records of a declaration are named where a format asks for addresses: by a name that stays the same whoever
 * publishes them (a URN, in a namespace that is not registered), or by a place on the site that explains them.
 */
export function addressesIn({ work }: Declaration, { siteUrl }: ExportOptions = {}): AddressOf {
  return (...parts) =>
    siteUrl === undefined
      ? ["urn:entente", work.id, ...parts].join(":")
      : `${siteUrl}${parts.length === 0 ? "" : `#${parts.join("/")}`}`;
}

/** The name of a value of the codebook, which is the same for all declarations. */
export function codebookAddress(list: string, value?: string): string {
  return ["urn:entente:codebook", list, ...(value === undefined ? [] : [value])].join(":");
}
