import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Part } from "./part.ts";
import { buildGrowth } from "./rows/build-growth.ts";
import { lighthouseScores } from "./rows/lighthouse-scores.ts";
import { pageWeight } from "./rows/page-weight.ts";
import { servePages } from "./sites/compared-pages.ts";

/** How many kinds of page are looked at, how often, and at how many sizes the site is built. */
const extents = {
  whole: { kinds: Infinity, runs: 3, sizes: Infinity },
  trial: { kinds: 2, runs: 1, sizes: 2 },
};

/** Beside the packages: Astro takes components from elsewhere on the disk for some of the project. */
const sites = fileURLToPath(new URL("dist/", import.meta.url));

/** The site: its pages as they are built, and its build. */
export const site: Part = {
  title: "The site",
  note: "The built site beside other ways of showing the statement, which are built anew in the same run and served by the same server. Trust the ratios and not the times: they are of one run on one machine.",
  peers: ["@11ty/eleventy", "@astrojs/starlight", "astro", "govuk-frontend", "lighthouse"],
  measure: async (extent) => {
    const { kinds, runs, sizes } = extents[extent];
    await mkdir(sites, { recursive: true });
    const folder = await mkdtemp(join(sites, "run-"));
    try {
      const served = await servePages(folder, kinds);
      const looked = [await pageWeight(served.pages), await lighthouseScores(served.pages, runs)];
      await served.close();
      return [...looked, await buildGrowth(join(folder, "growth"), sizes)];
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
