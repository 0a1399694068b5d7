import type { Commitment, ConditionId } from "../model/commitment.ts";
import type { Declaration } from "../model/declaration.ts";
import type { Evidence, Shows } from "../model/evidence.ts";
import type { Voice } from "../model/status.ts";
import type { CalendarDate } from "../model/values.ts";
import { countingBearings } from "./bearings.ts";
import { nearestVoice, voiceOf } from "./voice.ts";

/** What can be shown of an act, lowest first. */
const heights = ["not-started", "started", "under-way", "substantial", "complete"] as const satisfies readonly Shows[];

/** How much of an act is shown. */
export type Height = (typeof heights)[number];

/** The records of one origin that bear on an undertaking: they speak once. */
export interface Testimony {
  /** The most that they show. */
  readonly height: Height;
  /** Those of them that show it, in the order of time; the last day of the first is when it counts from. */
  readonly records: readonly Evidence[];
  /** Those of them that show the act going on or more, in the order of time. */
  readonly goingOn: readonly Evidence[];
  /** The conditions of the completion test that they show to be met. */
  readonly meets: readonly ConditionId[];
  /** Who speaks. */
  readonly voice: Voice;
}

/** Whether more of an act is shown than, or as much as, a height. */
function reaches(height: Height, least: Height): boolean {
  return heights.indexOf(height) >= heights.indexOf(least);
}

/** The highest of some heights. */
export function highest(some: readonly Height[]): Height | undefined {
  return heights.findLast((height) => some.includes(height));
}

/** What records that count by a day show of an undertaking, those of one origin taken together. */
export function testimonies(
  declaration: Declaration,
  commitment: Commitment,
  asOf: CalendarDate,
): readonly Testimony[] {
  const byOrigin = new Map<string, Showing[]>();
  for (const showing of showings(declaration, commitment, asOf)) {
    const { id, origin } = showing.evidence;
    // A record without an origin of others stands alone; a space keeps its id apart from the names of origins.
    const key = origin ?? ` ${id}`;
    byOrigin.set(key, [...(byOrigin.get(key) ?? []), showing]);
  }
  return [...byOrigin.values()].flatMap((group) => {
    const height = highest(group.map((showing) => showing.height));
    const voice = nearestVoice(group.map((showing) => showing.voice));
    if (height === undefined || voice === undefined) return [];
    return [
      {
        height,
        voice,
        records: group.filter((showing) => showing.height === height).map(({ evidence }) => evidence),
        goingOn: group.filter((showing) => reaches(showing.height, "under-way")).map(({ evidence }) => evidence),
        meets: group.flatMap(({ meets }) => meets),
      },
    ];
  });
}

/** Those who neither undertook it nor are the press. */
export function byOthers(heard: readonly Testimony[]): readonly Testimony[] {
  return heard.filter(({ voice }) => voice === "other-party" || voice === "independent");
}

interface Showing {
  readonly evidence: Evidence;
  readonly height: Height;
  readonly meets: readonly ConditionId[];
  readonly voice: Voice;
}

function showings(declaration: Declaration, commitment: Commitment, asOf: CalendarDate): readonly Showing[] {
  return countingBearings(declaration, commitment, asOf).flatMap(({ evidence, bearing }) => {
    const height = heights.find((some) => some === bearing.shows);
    if (height === undefined) return [];
    const voice = voiceOf(declaration, commitment, evidence);
    // What another text is credited with is no more than a beginning of this one.
    if (evidence.creditedTo !== undefined && reaches(height, "started")) {
      return [{ evidence, voice, height: "started" as const, meets: [] }];
    }
    return [{ evidence, voice, height, meets: bearing.meets ?? [] }];
  });
}
