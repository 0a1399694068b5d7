import type { Declaration } from "@entente/sdk";
import type { Bump, BumpReason, Change } from "./change.ts";

/** Why changes of facts ask for a version number, the strongest reason first. */
export function reasonsFor(old: Declaration, now: Declaration, changes: readonly Change[]): readonly BumpReason[] {
  const [oldShape, newShape]: readonly string[] = [old.schemaVersion, now.schemaVersion];
  const of = (test: (change: Change) => boolean): readonly string[] => [
    ...new Set(changes.filter(test).map(({ noun, id }) => `${noun}.${id}`)),
  ];
  const reasons: readonly BumpReason[] = [
    {
      bump: "major",
      why: "The shape of the document is another, and typed consumers break.",
      records: oldShape === newShape ? [] : ["declaration.schemaVersion"],
    },
    {
      bump: "major",
      why: "An id is retired, and whoever named it breaks, even where a redirect leads on.",
      records: [...(old.work.id === now.work.id ? [] : [`work.${old.work.id}`]), ...of(isRetired)],
    },
    {
      bump: "major",
      why: "A sentence has another number, so that an id names other words than before.",
      records: renumbered(old, now).map((id) => `sentences.${id}`),
    },
    { bump: "minor", why: "A record was added.", records: of(isArrival) },
    {
      bump: "patch",
      why: "Wording, anchors, kinds or fields were corrected.",
      records: of((change) => !isRetired(change) && !isArrival(change)),
    },
  ];
  return reasons.filter(({ records }) => records.length > 0);
}

/** What the strongest reason asks for. */
export function bumpOf([strongest]: readonly BumpReason[]): Bump {
  return strongest?.bump ?? "none";
}

/** Exceptions are upkeep: they say that words need no record, and go when they are no longer needed. */
function isRetired({ change, noun }: Change): boolean {
  if (noun === "exceptions") return false;
  return change === "removed" || change === "moved" || change === "split" || change === "withdrawn";
}

function isArrival({ change, noun }: Change): boolean {
  return change === "added" && noun !== "exceptions";
}

/** The sentences of before whose id names other words now, and whose words stand under another id. */
function renumbered(old: Declaration, now: Declaration): readonly string[] {
  const words = new Map(now.sentences.map(({ id, text }) => [id, text]));
  const all = new Set(words.values());
  return old.sentences
    .filter(({ id, text }) => words.has(id) && words.get(id) !== text && all.has(text))
    .map(({ id }) => id);
}
