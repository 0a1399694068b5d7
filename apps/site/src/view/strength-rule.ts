import type { Strength } from "@entente/sdk";

/** The place on the page on the method where the test for a firmness of wording stands. */
export function strengthRuleId(strength: Strength): string {
  return `strength-${strength}`;
}
