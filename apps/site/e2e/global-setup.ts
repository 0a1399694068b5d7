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

/** Finds the browser and serves the built site for all tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const builtSite = fileURLToPath(new URL("../dist/", import.meta.url));
  if ((await stat(join(builtSite, "index.html")).catch(() => undefined)) === undefined) {
    throw new Error('There is no built site to check: run "npm run build" first.');
  }
  project.provide("chromiumPath", await ensureChromium());
  const { address, close } = await startStaticServer({ root: builtSite, host: "127.0.0.1" });
  project.provide("baseUrl", address);
  project.provide("builtSite", builtSite);
  return close;
}
