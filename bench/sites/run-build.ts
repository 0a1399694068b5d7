import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a build cost, or why it came to no end. */
export type BuildCost =
  | { readonly ended: true; readonly milliseconds: number; readonly peakBytes: number }
  | { readonly ended: false; readonly why: string };

/** A build that is a program of Node. */
export interface Build {
  readonly program: string;
  readonly args?: readonly string[];
  readonly cwd: string;
}

const longestMinutes = 10;
const reporter = new URL("report-usage.ts", import.meta.url).href;

/** Builds in a process of its own: its time from start to end, and the most memory that it held. */
export async function runBuild({ program, args = [], cwd }: Build): Promise<BuildCost> {
  const report = join(tmpdir(), `entente-bench-${process.pid}.txt`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ENTENTE_BENCH_REPORT: report };
  const start = performance.now();
  const { code, said } = await runNode(["--import", reporter, program, ...args], cwd, env);
  const milliseconds = performance.now() - start;
  if (code === 0) {
    const peakBytes = Number(await readFile(report, "utf8"));
    await rm(report);
    return { ended: true, milliseconds, peakBytes };
  }
  if (milliseconds >= longestMinutes * 60_000) return { ended: false, why: `stopped after ${longestMinutes} minutes` };
  if (said.includes("heap out of memory")) return { ended: false, why: "out of memory" };
  throw new Error(`${program} failed:\n${said}`);
}

/** Runs a build without which nothing can be measured. */
export async function mustBuild(build: Build): Promise<void> {
  const cost = await runBuild(build);
  if (!cost.ended) throw new Error(`${build.program}: ${cost.why}`);
}

function runNode(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: longestMinutes * 60_000,
      killSignal: "SIGKILL",
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => said.push(chunk.toString()));
    }
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ code, said: said.join("") });
    });
  });
}
