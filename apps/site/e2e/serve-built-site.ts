import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { startStaticServer } from "../server/static-server.ts";
import { ensureChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    readonly baseUrl: string;
    readonly builtSite: string;
    readonly chromiumPath: string;
  }
}

/** Finds the browser and serves a built site for all tests; `build` names the script that builds it. */
export async function serveBuiltSite(
  project: TestProject,
  folder: string,
  build: string,
): Promise<() => Promise<void>> {
  const builtSite = fileURLToPath(new URL(`../${folder}/`, import.meta.url));
  if ((await stat(join(builtSite, "index.html")).catch(() => undefined)) === undefined) {
    throw new Error(`There is no built site to check: run "npm run ${build}" first.`);
  }
  project.provide("chromiumPath", await ensureChromium());
  const { address, close } = await startStaticServer({ root: builtSite, host: "127.0.0.1" });
  project.provide("baseUrl", address);
  project.provide("builtSite", builtSite);
  return close;
}
