import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { startStaticServer } from "../server/static-server.ts";
import { readBuiltSite } from "./built-site.ts";
import type { Check } from "./check.ts";
import { type Findings, inspect } from "./inspect.ts";

const pages = fileURLToPath(new URL("defects/", import.meta.url));

/** Inspects a page as the home page of a small site, whose French page has nothing wrong with it. */
export async function inspectDefect(tab: Page, name: string, checks: readonly Check[]): Promise<Findings> {
  const root = await mkdtemp(join(tmpdir(), "entente-defect-"));
  try {
    await mkdir(join(root, "fr"));
    await copyFile(join(pages, name), join(root, "index.html"));
    await copyFile(join(pages, "clean.fr.html"), join(root, "fr", "index.html"));
    return await inspectHome(tab, root, checks);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function inspectHome(tab: Page, root: string, checks: readonly Check[]): Promise<Findings> {
  const site = await readBuiltSite(root);
  const home = site.pages.get("/");
  if (home === undefined) throw new Error("The small site is expected to have a home page.");
  const { address, close } = await startStaticServer({ root, host: "127.0.0.1" });
  try {
    return await inspect(tab, address, site, home, checks);
  } finally {
    await close();
  }
}
