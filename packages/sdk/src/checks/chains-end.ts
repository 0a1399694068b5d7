import type { Declaration } from "../model/declaration.ts";
import type { Check } from "./check.ts";

export const chainsEnd: Check = {
  name: "chains-end",
  description: "Acting for another, lying within another and being part of another lead on, and never back.",
  scope: "record",
  check: (declaration) =>
    chains(declaration).flatMap(({ array, field, next }) =>
      circlesIn(next).map((circle) => ({
        rule: "chains-end",
        record: `${array}.${circle[0] ?? ""}`,
        field,
        wrong: `it leads back to itself: ${[...circle, circle[0]].map((id) => `“${id ?? ""}”`).join(" → ")}`,
        expected: "a chain that ends",
        advice: "Take one of the links out, or correct it.",
      })),
    ),
};

interface Chain {
  readonly array: string;
  readonly field: string;
  /** From the id of each record to the one that it names. */
  readonly next: ReadonlyMap<string, string | undefined>;
}

function chains({ actors, places, commitments, money }: Declaration): readonly Chain[] {
  return [
    { array: "actors", field: "actsFor", next: new Map(actors.map(({ id, actsFor }) => [id, actsFor])) },
    { array: "places", field: "within", next: new Map(places.map(({ id, within }) => [id, within])) },
    { array: "commitments", field: "partOf", next: new Map(commitments.map(({ id, partOf }) => [id, partOf])) },
    { array: "money", field: "partOf", next: new Map(money.map(({ id, partOf }) => [id, partOf])) },
  ];
}

/** Each circle once, from its first record in the order of the document; every record is visited once. */
function circlesIn(next: Chain["next"]): readonly (readonly string[])[] {
  const visited = new Set<string>();
  const circles: string[][] = [];
  for (const start of next.keys()) {
    const path: string[] = [];
    let current: string | undefined = start;
    while (current !== undefined && !visited.has(current)) {
      visited.add(current);
      path.push(current);
      current = next.get(current);
    }
    const closes = current === undefined ? -1 : path.indexOf(current);
    if (closes !== -1) circles.push(path.slice(closes));
  }
  return circles;
}
