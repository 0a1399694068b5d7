import { proveGrowth } from "./growth.ts";
import type { Part } from "./part.ts";
import { readDeclaration } from "./rows/check-declaration.ts";
import { commandStart } from "./rows/command-start.ts";
import { findFew } from "./rows/find-few.ts";
import { findMany } from "./rows/find-many.ts";
import { importCost } from "./rows/import-cost.ts";
import { openDeclarations } from "./rows/open-declarations.ts";
import { suggestRepair } from "./rows/suggest-repair.ts";
import { verifyPositions } from "./rows/verify-positions.ts";
import type { Section } from "./section.ts";

// Those that fill the heap come last, so that they slow none of the others.
const rows = [
  importCost,
  commandStart,
  readDeclaration,
  openDeclarations,
  findFew,
  verifyPositions,
  suggestRepair,
  findMany,
];
const order = [
  findFew,
  findMany,
  verifyPositions,
  suggestRepair,
  readDeclaration,
  openDeclarations,
  importCost,
  commandStart,
];

/** The SDK and the command. */
export const packages: Part = {
  title: "The packages",
  note: "Each figure is the best of several rounds after a warm-up, in which the methods that are compared take turns, and every answer is checked while it is timed. Trust the ratios and not the times: they are of one run on one machine. The larger texts are generated from the statement by a chain of words with a fixed seed, the quotes are at random places with a fixed seed: 71 characters on average with 32 of context on each side.",
  peers: ["@apache-annotator/selector", "ahocorasick", "approx-string-match", "zod"],
  measure: async (extent) => {
    await proveGrowth();
    const measured = extent === "trial" ? rows.slice(0, 2) : rows;
    const found = new Map<(typeof rows)[number], Section>();
    for (const row of measured) {
      const section = await row();
      found.set(row, section);
      console.error(`measured: ${section.title}`);
    }
    return order.flatMap((row) => found.get(row) ?? []);
  },
};
