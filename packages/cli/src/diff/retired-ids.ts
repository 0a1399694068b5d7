import type { Declaration, Redirect } from "@entente/sdk";

/** The redirects of a newer declaration for ids that still stood in the older. */
export function newRedirects(old: Declaration, now: Declaration): readonly Redirect[] {
  return now.redirects.filter(({ array, retired }) => old[array].some(({ id }) => id === retired));
}

/** Tells where a reference changed only because the id that it named was retired. */
export interface RetiredIds {
  /** Whether the one value or list of ids is what redirects make of the other. */
  readonly explain: (before: unknown, after: unknown) => boolean;
  /** What redirects can make of a part of a record: itself, once for each id that stands for a retired one in it. */
  readonly variants: (part: unknown) => readonly unknown[];
}

/** Follows references through redirects. */
export function followRetired(redirects: readonly Redirect[]): RetiredIds {
  const targets = new Map<unknown, readonly string[]>(redirects.map(({ retired, to }) => [retired, to]));
  const variants = (part: unknown): readonly unknown[] => {
    if (typeof part === "string") return targets.get(part) ?? [part];
    if (typeof part !== "object" || part === null || Array.isArray(part)) return [part];
    return Object.entries(part).reduce<readonly object[]>(
      (made, [key, value]: [string, unknown]) => {
        const values = typeof value === "string" ? variants(value) : [value];
        return made.flatMap((object) => values.map((one) => ({ ...object, [key]: one })));
      },
      [{}],
    );
  };
  const explain = (before: unknown, after: unknown): boolean => {
    if (typeof before === "string") {
      const to = targets.get(before);
      return to !== undefined && (after === undefined ? to.length === 0 : to.some((id) => id === after));
    }
    if (!isListOfIds(before) || !isListOfIds(after)) return false;
    const possible = new Set(before.flatMap((id) => targets.get(id) ?? [id]));
    const isKept = (id: string): boolean => {
      const to = targets.get(id) ?? [id];
      return to.length === 0 || to.some((one) => after.includes(one));
    };
    return before.some((id) => targets.has(id)) && before.every(isKept) && after.every((id) => possible.has(id));
  };
  return { explain, variants };
}

function isListOfIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
