import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { duration, times } from "../figures.ts";
import { medianOf } from "../measure.ts";
import type { Section } from "../section.ts";

const starts = 21;
const mostAdded = 150;

/** What the help of the command takes over a bare Node. */
export function commandStart(): Promise<Section> {
  const command = fileURLToPath(new URL("../../packages/cli/dist/entente.js", import.meta.url));
  const programs: Readonly<Record<string, readonly string[]>> = {
    "bare Node": ["--eval", "0"],
    "`entente --help`": [command, "--help"],
    "`entente export --help`": [command, "export", "--help"],
  };
  const taken = new Map(Object.keys(programs).map((name): [string, number[]] => [name, []]));
  // They take turns, so that what slows the machine for a while slows all of them.
  for (let start = 0; start < starts; start += 1) {
    for (const [name, args] of Object.entries(programs)) taken.get(name)?.push(timeToRun(args));
  }
  const medians = new Map([...taken].map(([name, each]) => [name, medianOf(each)]));
  const bare = medians.get("bare Node") ?? NaN;
  const added = (medians.get("`entente --help`") ?? NaN) - bare;
  return Promise.resolve({
    title: "Asking the command for help",
    notes: [
      `The median of ${starts} starts, in turns. Every verb loads what it needs when it is called, so that help loads the framework alone.`,
    ],
    tables: [
      {
        columns: ["", "start to end", "added", "times bare Node"],
        rows: [...medians].map(([name, time]) => [
          name,
          duration(time),
          name === "bare Node" ? "" : duration(time - bare),
          times(time / bare),
        ]),
      },
    ],
    goals: [
      {
        goal: `\`--help\` adds ≤ ${mostAdded} ms over bare Node`,
        measured: `${duration(added)} added, ${times(added / bare + 1)} as long as that`,
        isMet: added <= mostAdded,
        why: "the framework and the verbs are modules of their own, which Node finds, reads and compiles",
      },
    ],
  });
}

function timeToRun(args: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, args);
  return performance.now() - start;
}
