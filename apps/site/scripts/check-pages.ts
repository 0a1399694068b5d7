import { fileURLToPath } from "node:url";
import { check } from "@astrojs/check";

process.env["ASTRO_TELEMETRY_DISABLED"] = "1";

// Astro reads the variable as it loads.
const { sync } = await import("astro");

const root = fileURLToPath(new URL("..", import.meta.url));

// The pages are checked against the types that Astro generates from them.
await sync({ root, logLevel: "warn" });
const failed = await check({ root, watch: false, minimumSeverity: "hint", minimumFailingSeverity: "hint" });
process.exit(failed ? 1 : 0);
