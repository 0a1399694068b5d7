import { join } from "node:path";
import { addIcon, makeProject, peerProgram, type PeerSite } from "./peer-site.ts";
import { mustBuild } from "./run-build.ts";
import { statementAsMarkdown, statementDescription, statementTitle } from "./statement-blocks.ts";

/** Starlight as it comes, with the statement as its one page. */
export async function buildStarlight(folder: string): Promise<PeerSite> {
  await makeProject(folder, {
    // What is named here Astro builds with the pages, and leaves no import of its own names in it.
    "package.json": JSON.stringify({ type: "module", dependencies: { "@astrojs/starlight": "*" } }),
    "astro.config.mjs": `import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
export default defineConfig({ integrations: [starlight({ title: "Statement" })] });
`,
    "src/content.config.ts": `import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    "src/content/docs/index.md": `---
title: ${statementTitle}
description: ${statementDescription}
---

${statementAsMarkdown()}
`,
  });
  await addIcon(join(folder, "public"));
  await mustBuild({ program: peerProgram("astro/bin/astro.mjs"), args: ["build"], cwd: folder });
  return { name: "Starlight", root: join(folder, "dist") };
}
