import type { Commitment } from "../model/commitment.ts";
import type { Declaration } from "../model/declaration.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Voice } from "../model/status.ts";
import { principalsOf } from "./actors.ts";

/** From the one nearest to the act to the one who only hears of it: the voice of records that share one origin. */
const byNearness: readonly Voice[] = ["obligor", "other-party", "independent", "press"];

/** From the one whose word carries furthest: the voice of records that stand beside each other. */
const byReach: readonly Voice[] = ["independent", "other-party", "obligor", "press"];

/** Who speaks in a record, as seen from an undertaking. */
export function voiceOf(declaration: Declaration, { obligors }: Commitment, { speakers }: Evidence): Voice {
  if (speakers.length === 0) return "press";
  const { parties } = declaration.work;
  // Where the words name nobody, no party can be ruled out as the one who undertook it.
  const bound = obligors.length === 0 ? parties : obligors;
  if (speakers.some((speaker) => isOneSide(declaration, speaker, bound))) return "obligor";
  return speakers.every((speaker) => isOneSide(declaration, speaker, parties)) ? "other-party" : "independent";
}

/** The voice of records that have what they tell from one place. */
export function nearestVoice(voices: readonly Voice[]): Voice | undefined {
  return byNearness.find((voice) => voices.includes(voice));
}

/** The voice of records that each speak for themselves. */
export function furthestVoice(voices: readonly Voice[]): Voice | undefined {
  return byReach.find((voice) => voices.includes(voice));
}

/** Whether an actor is one of others, or they act in one name: a minister and an embassy of one government. */
function isOneSide(declaration: Declaration, actor: string, others: readonly string[]): boolean {
  const principals = principalsOf(declaration, actor);
  return others.some((other) => principalsOf(declaration, other).some((id) => principals.includes(id)));
}
