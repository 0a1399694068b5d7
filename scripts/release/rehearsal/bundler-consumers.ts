import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { install, type Consumer } from "./consumer.ts";
import { bundled, expectedLine, unbundled, type Expected } from "./programs.ts";
import type { Registry } from "./registry.ts";
import type { Row } from "./row.ts";
import { answerOf } from "./run.ts";

const rollupConfig = `import json from "@rollup/plugin-json";
import resolve from "@rollup/plugin-node-resolve";
export default { input: "main.js", plugins: [resolve(), json()], output: { file: "rollup/main.js", format: "es" } };
`;
const viteConfig = `export default {
  logLevel: "error",
  build: { outDir: "vite", modulePreload: false, rollupOptions: { input: "main.js", output: { entryFileNames: "main.js" } } },
};
`;

/** How each is called; each writes main.js into a folder of its own name. */
const bundlers = {
  Vite: ["node_modules/vite/bin/vite.js", "build"],
  esbuild: ["esbuild.mjs"],
  Rollup: ["node_modules/rollup/dist/bin/rollup", "--config", "--silent"],
} as const;

const esbuildScript = `import { build } from "esbuild";
await build({ entryPoints: ["main.js"], bundle: true, format: "esm", outfile: "esbuild/main.js" });
`;

/** One folder with every bundler. */
export async function installBundlers(folder: string, registry: Registry): Promise<Consumer> {
  const tools = {
    vite: "8.3.8",
    esbuild: "0.28.2",
    rollup: "4.68.8",
    "@rollup/plugin-json": "6.1.0",
    "@rollup/plugin-node-resolve": "16.0.3",
  };
  return install(join(folder, "bundlers"), registry, tools, {
    "main.js": bundled,
    "unbundled.js": unbundled,
    "esbuild.mjs": esbuildScript,
    "rollup.config.js": rollupConfig,
    "vite.config.js": viteConfig,
  });
}

/** Bundles with each and runs what comes out. */
export async function useWithBundlers({ folder }: Consumer, expected: Expected): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [consumer, args] of Object.entries(bundlers)) {
    const built = await answerOf(process.execPath, args, folder);
    const output = `${consumer.toLowerCase()}/main.js`;
    await writeFile(join(folder, `run-${consumer}.mjs`), `import "./${output}";\n`);
    const { stdout, stderr } = await answerOf(process.execPath, [`run-${consumer}.mjs`], folder);
    const works = stdout.trim() === expectedLine(expected);
    const failure = `${built.stdout}${built.stderr}${stdout}${stderr}`;
    rows.push({ consumer, way: "module and JSON in one bundle, run on Node", ...(!works && { failure }) });
  }
  return rows;
}
