/** An address and the places of a declaration that cite it. */
export interface CitedAddress {
  readonly url: string;
  readonly places: readonly string[];
}

/** Every address that a declaration cites, wherever it stands. */
export function citedAddresses(declaration: object): readonly CitedAddress[] {
  const places = new Map<string, string[]>();
  collect(declaration, "", places);
  return [...places].map(([url, cited]) => ({ url, places: cited }));
}

function collect(part: unknown, place: string, places: Map<string, string[]>): void {
  if (typeof part === "string") {
    // An address that is part of a text belongs to that text; a fragment asks nothing of the server.
    const url = /^https?:\/\/\S+$/.test(part) ? part.replace(/#.*$/, "") : undefined;
    if (url !== undefined) places.set(url, [...(places.get(url) ?? []), place]);
  } else if (Array.isArray(part)) {
    for (const [index, item] of part.entries()) collect(item, `${place}${nameOf(item) ?? `[${index}]`}`, places);
  } else if (typeof part === "object" && part !== null) {
    for (const [key, value] of Object.entries(part)) collect(value, place === "" ? key : `${place}.${key}`, places);
  }
}

/** A record is found again by its id and not by its place in the list. */
function nameOf(item: unknown): string | undefined {
  const id = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
  return typeof id === "string" ? `.${id}` : undefined;
}
