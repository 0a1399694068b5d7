import leven from "leven";

/** So many are suggested at most. */
const mostSuggested = 3;

/** The names nearest to one that is not among them: with few letters amiss, or holding it as a part. */
export function nearestNames(name: string, names: readonly string[]): readonly string[] {
  const typed = name.toLowerCase();
  // Two letters exchanged are two letters amiss, and the slip most often made.
  const farthest = Math.max(typed.length > 3 ? 2 : 1, Math.floor(typed.length / 3));
  const near = [...new Set(names)].flatMap((candidate) => {
    const distance = leven(typed, candidate.toLowerCase());
    if (distance <= farthest) return [{ candidate, distance }];
    return typed.length > 2 && candidate.includes(typed) ? [{ candidate, distance: farthest + 1 }] : [];
  });
  return near
    .sort((a, b) => a.distance - b.distance || a.candidate.length - b.candidate.length)
    .slice(0, mostSuggested)
    .map(({ candidate }) => candidate);
}

/** The same as the end of a sentence. */
export function didYouMean(name: string, names: readonly string[]): string {
  const near = nearestNames(name, names).map((one) => `“${one}”`);
  const last = near.pop();
  if (last === undefined) return "";
  return ` Did you mean ${near.length === 0 ? last : `${near.join(", ")} or ${last}`}?`;
}
