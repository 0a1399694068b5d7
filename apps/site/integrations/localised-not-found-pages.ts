import { rename, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { listFiles } from "./list-files.ts";

/** Puts the "not found" page of each language where hosts look for it: Astro does so for the one at the root only. */
export function localisedNotFoundPages(): AstroIntegration {
  return {
    name: "localised-not-found-pages",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = (await listFiles(root)).filter((file) => file.endsWith("/404/index.html"));
        for (const page of pages) {
          const folder = join(root, page, "..");
          await rename(join(root, page), `${folder}.html`);
          await rmdir(folder);
        }
      },
    },
  };
}
