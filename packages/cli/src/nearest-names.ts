/** So many are suggested at most. */
const mostSuggested = 3;

/** The names nearest to one that is not among them: with few letters amiss, or holding it as a part. */
export function nearestNames(name: string, names: readonly string[]): readonly string[] {
  const typed = name.toLowerCase();
  const farthest = Math.max(1, Math.floor(typed.length / 3));
  const near = [...new Set(names)].flatMap((candidate) => {
    const distance = lettersAmiss(typed, candidate.toLowerCase());
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

/** How many letters must be added, taken out, replaced or exchanged with the next (Damerau, 1964; Wagner and Fischer). */
function lettersAmiss(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > Math.ceil(Math.max(a.length, b.length) / 2)) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
