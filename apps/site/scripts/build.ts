import { fileURLToPath } from "node:url";

// Set here and not in package.json, because setting a variable there is written differently on each system.
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";

// Astro reads the variable as it loads.
const { build } = await import("astro");

try {
  await build({ root: fileURLToPath(new URL("..", import.meta.url)), logLevel: "warn" });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
