import { execFileSync } from "node:child_process";
import { duration } from "../figures.ts";
import type { Section } from "../section.ts";

const starts = 15;

/** What importing an entry point adds to the start of a bare Node. */
export function importCost(): Promise<Section> {
  const entry = (path: string): string => `await import(${JSON.stringify(new URL(path, import.meta.url).href)})`;
  const programs = {
    "bare Node": "0",
    "`@entente/sdk`": entry("../../packages/sdk/dist/index.js"),
    "`@entente/sdk/checks`": entry("../../packages/sdk/dist/checks/index.js"),
    "`@entente/sdk/schema`, with zod": entry("../../packages/sdk/dist/schema/index.js"),
  };
  const best = new Map<string, number>();
  // They take turns, so that what slows the machine for a while slows all of them.
  for (let start = 0; start < starts; start += 1) {
    for (const [name, program] of Object.entries(programs)) {
      best.set(name, Math.min(best.get(name) ?? Infinity, timeToRun(program)));
    }
  }
  const bare = best.get("bare Node") ?? NaN;
  const added = (best.get("`@entente/sdk`") ?? NaN) - bare;
  return Promise.resolve({
    title: "Starting",
    notes: [`The best of ${starts} starts of \`node --input-type=module --eval\`, in turns.`],
    tables: [
      {
        columns: ["", "start to end", "added"],
        rows: [...best].map(([name, time]) => [
          name,
          duration(time),
          name === "bare Node" ? "" : duration(time - bare),
        ]),
      },
    ],
    goals: [
      {
        goal: "importing `.` adds ≤ 5 ms over bare Node",
        measured: `${duration(added)} added`,
        isMet: added <= 5,
        why: "the entry point holds every question, and Node reads and compiles all of it",
      },
    ],
  });
}

function timeToRun(program: string): number {
  const start = performance.now();
  execFileSync(process.execPath, ["--input-type=module", "--eval", program]);
  return performance.now() - start;
}
