import type { NewChangeset } from "@changesets/types";
import { factsPackage } from "./public-packages.ts";

/** What a changeset lacks to speak to readers of the changelog. */
export function readerProblems({ id, summary, releases }: NewChangeset): readonly string[] {
  const told = (problem: string): string => `.changeset/${id}.md: ${problem}`;
  const problems: string[] = [];
  if (!/^[A-Z][a-z]+s\b/.test(summary)) {
    problems.push(told("begin with what the release does for readers: “Corrects …”, “Adds …”, “Retires …”."));
  }
  const isOfFacts = releases.some(({ name }) => name === factsPackage);
  if (isOfFacts && /^Corrects\b/.test(summary) && !/\bsentences? \d|https?:\/\/|\bsource\b/.test(summary)) {
    problems.push(told("a correction names the sentence (“sentence 33”) or the source from which it follows."));
  }
  return problems;
}
