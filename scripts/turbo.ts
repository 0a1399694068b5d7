import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const executable = fileURLToPath(new URL("../node_modules/turbo/bin/turbo", import.meta.url));

/** Neither Turborepo nor Astro may call home, whoever runs the project. */
const silent = { TURBO_TELEMETRY_DISABLED: "1", ASTRO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };

/**
 * Runs Turborepo and gives its exit code. A declaration named by the user is found from where the user stands, and its
 * content is not known to the cache, which is then left aside.
 */
export function runTurbo(options: readonly string[]): number {
  const declaration = process.env["ENTENTE_DECLARATION"] ?? "";
  const named = declaration === "" ? {} : { ENTENTE_DECLARATION: resolve(declaration) };
  const force = declaration === "" ? [] : ["--force"];
  const { status } = spawnSync(process.execPath, [executable, "run", ...options, ...force], {
    cwd: root,
    env: { ...process.env, ...silent, ...named },
    stdio: "inherit",
  });
  return status ?? 1;
}

if (import.meta.main) process.exitCode = runTurbo(process.argv.slice(2));
