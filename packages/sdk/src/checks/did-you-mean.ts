import { closestMatch } from "leven";

/** A piece of advice that names the nearest of the allowed names, or all of them where none is near and they are few. */
export function didYouMean(name: string, allowed: readonly string[]): string {
  const nearest = closestMatch(name, allowed, { maxDistance: Math.max(1, Math.floor(name.length / 3)) });
  if (nearest !== undefined) return `Did you mean “${nearest}”?`;
  if (allowed.length > 0 && allowed.length <= 12) return `Use one of: ${allowed.join(", ")}.`;
  return "Correct the name, or add what it names.";
}
