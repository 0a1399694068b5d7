import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

// Set here and not in package.json, because setting a variable there is written differently on each system.
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";

// The folder to build into may be named, so that a test can build beside the site that is there; so may the declaration.
const [outDir = "dist", declaration] = process.argv.slice(2);
if (declaration !== undefined) process.env["ENTENTE_DECLARATION"] = declaration;

// Astro reads the variables as it loads.
const { build } = await import("astro");

const root = fileURLToPath(new URL("..", import.meta.url));
const target = resolve(root, outDir);

await rm(target, { recursive: true, force: true });
try {
  await build({ root, outDir, logLevel: "warn" });
} catch (error) {
  // Half a site must not be served, nor be taken for a whole one by the cache.
  await rm(target, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
