import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../../apps/site/integrations/list-files.ts";
import { declarationOf } from "../../packages/sdk/test/fixtures/declaration.ts";
import { wholeDeclaration, withMoreUndertakings } from "../declarations.ts";
import { duration, megabytes } from "../figures.ts";
import type { Section } from "../section.ts";
import { makeEleventyPages, type EleventyRecord } from "../sites/eleventy.ts";
import { ourBuild } from "../sites/entente.ts";
import { runBuild, type BuildCost } from "../sites/run-build.ts";

const eachPageAtMost = 1;
const memoryAtMost = 2 ** 30;

/** How often the undertakings are repeated: about 1,000 and about 10,000 pages. */
const repetitions = [8, 100];

interface Size {
  /** Computed from the sizes before where a build came to no end, so that its pages could not be counted. */
  readonly pages: number;
  readonly ours: BuildCost;
  readonly eleventy: BuildCost;
}

/** What more pages cost, up to as many sizes as are asked for. */
export async function buildGrowth(folder: string, sizesAtMost: number): Promise<Section> {
  const declarations = [
    () => JSON.stringify(declarationOf()),
    () => JSON.stringify(wholeDeclaration),
    ...repetitions.map((times) => () => withMoreUndertakings(times)),
  ];
  const sizes: Size[] = [];
  for (const declaration of declarations.slice(0, sizesAtMost)) {
    const size = await measureOne(join(folder, String(sizes.length)), declaration(), expectedPages(sizes));
    sizes.push(size);
    console.error(`${size.pages} pages: ${inWords(size.ours)}; Eleventy: ${inWords(size.eleventy)}`);
  }
  const [fewest] = sizes;
  const largest = sizes.at(-1);
  if (fewest === undefined || largest === undefined) throw new Error("Nothing was built.");
  const slope = slopeOf(sizes, ({ ours }) => ours);
  const peerSlope = slopeOf(sizes, ({ eleventy }) => eleventy);
  return {
    title: "Building more pages",
    notes: [
      "Each build once, in a process of its own, from its start to its end, with the most memory that it held. Fewer pages than the first size has are not to be had: the kinds of page are many, in two languages. The first is an invented declaration of two undertakings, the second the declaration as published. In the others its undertakings are repeated under other ids, with their strands, subjects and evidence (up to the 5,000 records that a declaration may hold), and the downloads in every format grow with them. A build is stopped after 10 minutes.",
      "Eleventy builds as many pages, in the template of GOV.UK Frontend, with the texts of an undertaking and no more: none of its pages looks at another record.",
    ],
    tables: [
      {
        columns: ["pages", ...sizes.map(({ pages }) => pages.toLocaleString("en"))],
        rows: [
          ["**ours**", ...sizes.map(({ ours }) => timeOf(ours))],
          ["**ours**, most memory", ...sizes.map(({ ours }) => memoryOf(ours))],
          ["Eleventy", ...sizes.map(({ eleventy }) => timeOf(eleventy))],
          ["Eleventy, most memory", ...sizes.map(({ eleventy }) => memoryOf(eleventy))],
        ],
      },
    ],
    goals: [
      {
        goal: `≤ ${duration(eachPageAtMost)} for each page more`,
        measured: `${eachPage(slope)}${isWhole(sizes) ? "" : ", and not all sizes built"}; Eleventy ${eachPage(peerSlope)}`,
        isMet: isWhole(sizes) && slope <= eachPageAtMost,
        why: "of about 28 ms of processor that a page took among 3,200, Astro's rendering has 12, and 8 go into reading the page again, to leave out what it does not use and for its policy; the rest goes into files for programs, and into lists of all undertakings, which grow with them",
      },
      {
        goal: "≤ 1 GiB (1,074 MB) at the most pages",
        measured: memoryOf(largest.ours),
        isMet: largest.ours.ended && largest.ours.peakBytes <= memoryAtMost,
        why: `the build of the fewest pages already holds ${memoryOf(fewest.ours)}, and Node leaves garbage lying while there is memory: with \`--max-old-space-size=600\` about a thousand pages took 860 MB and an eighth more time`,
      },
    ],
  };
}

async function measureOne(folder: string, declaration: string, expected: number): Promise<Size> {
  const build = await prepared(folder, declaration);
  const ours = await runBuild(build);
  const pages = ours.ended ? (await listFiles(build.out)).filter((file) => file.endsWith(".html")).length : expected;
  const eleventy = await runBuild(await makeEleventyPages(join(folder, "eleventy"), recordsFor(pages)));
  await rm(folder, { recursive: true });
  return { pages, ours, eleventy };
}

async function prepared(folder: string, declaration: string): ReturnType<typeof ourBuild> {
  await mkdir(folder, { recursive: true });
  return ourBuild(folder, declaration);
}

/** As many records as there are pages, with the texts of our undertakings in turns. */
function recordsFor(pages: number): readonly EleventyRecord[] {
  const { commitments } = wholeDeclaration;
  return Array.from({ length: pages }, (_, index) => {
    const { id, title, summary, note } = commitments[index % commitments.length] ?? {};
    return {
      id: `${id ?? ""}-${index}`,
      title: title?.en ?? "",
      texts: [summary?.en, note?.en].filter((text) => text !== undefined),
    };
  });
}

/** Each repetition adds as many pages as the one before it. */
function expectedPages(sizes: readonly Size[]): number {
  const [, once, more] = sizes;
  const [first = 1, next = 0] = repetitions;
  return once === undefined || more === undefined ? 0 : once.pages + ((more.pages - once.pages) / first) * next;
}

/** The milliseconds that each page adds between the last two sizes that were built. */
function slopeOf(sizes: readonly Size[], pick: (size: Size) => BuildCost): number {
  const built = sizes.flatMap((size) => {
    const cost = pick(size);
    return cost.ended ? [{ pages: size.pages, milliseconds: cost.milliseconds }] : [];
  });
  const [before, last] = built.slice(-2);
  if (before === undefined || last === undefined) return NaN;
  return (last.milliseconds - before.milliseconds) / (last.pages - before.pages);
}

function isWhole(sizes: readonly Size[]): boolean {
  return sizes.every(({ ours }) => ours.ended);
}

function eachPage(slope: number): string {
  return Number.isNaN(slope) ? "not to be told" : duration(slope);
}

function timeOf(cost: BuildCost): string {
  return cost.ended ? duration(cost.milliseconds) : cost.why;
}

function memoryOf(cost: BuildCost): string {
  return cost.ended ? megabytes(cost.peakBytes) : cost.why;
}

function inWords(cost: BuildCost): string {
  return cost.ended ? `${duration(cost.milliseconds)}, ${megabytes(cost.peakBytes)}` : cost.why;
}
