import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const executable = fileURLToPath(new URL("../node_modules/turbo/bin/turbo", import.meta.url));

/** Neither Turborepo nor Astro may call home, whoever runs the project. */
const silent = { TURBO_TELEMETRY_DISABLED: "1", ASTRO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };

/** Runs Turborepo and gives its exit code. */
export function runTurbo(options: readonly string[]): number {
  const { status } = spawnSync(process.execPath, [executable, "run", ...options], {
    cwd: root,
    env: { ...process.env, ...silent },
    stdio: "inherit",
  });
  return status ?? 1;
}

if (import.meta.main) process.exitCode = runTurbo(process.argv.slice(2));
