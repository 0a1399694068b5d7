import { writeFileSync } from "node:fs";

// Loaded before a build that is measured: at its end only the process itself can tell the most memory that it held.
const file = process.env["ENTENTE_BENCH_REPORT"];
if (file !== undefined) {
  process.once("exit", () => {
    writeFileSync(file, String(process.resourceUsage().maxRSS * 1024));
  });
}
