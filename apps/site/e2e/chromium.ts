import { execFile } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { promisify } from "node:util";
import { knownBrowsers } from "./known-browsers.ts";

const run = promisify(execFile);

const aptGet = "/usr/bin/apt-get";

/** Finds the browser that the checks run in, and installs it where that can be done without asking anybody. */
export async function ensureChromium(): Promise<string> {
  const chosen = process.env["CHROME_PATH"]?.trim() ?? "";
  if (chosen !== "") {
    if (await isExecutable(chosen)) return chosen;
    throw new Error(`CHROME_PATH is "${chosen}", and nothing there can be run.`);
  }
  const found = (await findChromium()) ?? (await installChromium());
  if (found !== undefined) return found;
  throw new Error("The checks need a browser: install Chromium or Chrome, or set CHROME_PATH to where it is.");
}

async function findChromium(): Promise<string | undefined> {
  for (const path of knownBrowsers(process.platform, process.env)) {
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

/** In a container of Debian's kind, where one is root, the browser is one package away. */
async function installChromium(): Promise<string | undefined> {
  if (!isRoot() || !(await isExecutable(aptGet))) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    await run(aptGet, ["update"], { env });
    await run(aptGet, ["install", "--yes", "--no-install-recommends", "chromium"], { env });
  } catch {
    return undefined;
  }
  return findChromium();
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
