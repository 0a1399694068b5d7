import { duration, outOf } from "../figures.ts";
import { medianOf } from "../measure.ts";
import type { Section } from "../section.ts";
import type { ComparedPage } from "../sites/compared-pages.ts";
import { audit, type Audit } from "../sites/lighthouse.ts";

const paintAtMost = 800;

/** What Lighthouse says of each page, on a phone. */
export async function lighthouseScores(pages: readonly ComparedPage[], runs: number): Promise<Section> {
  const found = new Map(pages.map((page): [ComparedPage, Audit[]] => [page, []]));
  // They take turns, so that what slows the machine for a while slows all of them.
  for (let run = 0; run < runs; run += 1) {
    for (const [page, audits] of found) {
      audits.push(await audit(page.address));
      console.error(`run ${run + 1} of ${runs}: ${page.name}`);
    }
  }
  const judged = [...found].map(([page, audits]) => ({ ...page, ...middleOf(audits) }));
  const ours = judged.filter(({ isOurs }) => isOurs);
  const below = ours.filter(({ scores }) => [...scores.values()].some((score) => score < 100));
  const late = ours.filter(({ largestPaint }) => largestPaint > paintAtMost);
  const slowest = Math.max(...ours.map(({ largestPaint }) => largestPaint));
  const withMore = ours.filter(({ requests }) => requests > 2);
  const categories = [...(judged[0]?.scores.keys() ?? [])];
  return {
    title: "Lighthouse",
    notes: [
      `The mobile setting with its simulated phone and line; of each figure the median of ${runs}, the pages in turns, each run in a browser with a profile of its own. The pages are those above. Requests include the icon.`,
    ],
    tables: [
      {
        columns: ["page", ...categories.map((category) => category.toLowerCase()), "largest paint", "requests"],
        rows: judged.map(({ name, scores, largestPaint, requests }) => [
          name,
          ...categories.map((category) => String(scores.get(category) ?? "")),
          duration(largestPaint),
          String(requests),
        ]),
      },
    ],
    goals: [
      {
        goal: "100 in every category",
        measured: `${outOf(ours.length - below.length, ours.length)} kinds of page`,
        isMet: below.length === 0,
        why: causesOf(below),
      },
      {
        goal: `largest paint ≤ ${duration(paintAtMost)}`,
        measured: `${duration(slowest)} at most`,
        isMet: late.length === 0,
        why: late.map(({ name, largestPaint }) => `${name} after ${duration(largestPaint)}`).join("; "),
      },
      {
        goal: "one request and the icon",
        measured: `${outOf(ours.length - withMore.length, ours.length)} kinds of page`,
        isMet: withMore.length === 0,
        why: `${withMore.map(({ name }) => name).join(", ")}: the page is whole with one request, and then loads its script`,
      },
    ],
  };
}

function middleOf(audits: readonly Audit[]): Audit {
  const middle = (pick: (one: Audit) => number): number => medianOf(audits.map(pick));
  const categories = [...(audits[0]?.scores.keys() ?? [])];
  return {
    scores: new Map(categories.map((category) => [category, middle(({ scores }) => scores.get(category) ?? NaN)])),
    largestPaint: middle(({ largestPaint }) => largestPaint),
    requests: middle(({ requests }) => requests),
    failed: new Map(audits.flatMap(({ failed }) => [...failed])),
  };
}

/** Each audit that lowers a score of ours, on how many pages, and its own words on the cause. */
function causesOf(pages: readonly Audit[]): string {
  const audits = new Map(pages.flatMap(({ failed }) => [...failed]));
  return [...audits]
    .map(([id, explanation]) => {
      const count = pages.filter(({ failed }) => failed.has(id)).length;
      return `\`${id}\` on ${count}${explanation === "" ? "" : ` (“${explanation}”)`}`;
    })
    .join("; ");
}
