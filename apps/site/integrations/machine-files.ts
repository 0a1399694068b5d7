import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { SiteSettings } from "../site-settings.ts";
import { declaration } from "../src/declaration.ts";
import { languages } from "../src/i18n/language.ts";
import { listFiles } from "./list-files.ts";
import { securityTxt } from "./security-txt.ts";
import { mappedPage, sitemapXml } from "./sitemap.ts";

/** Writes what machines look for at known places: `robots.txt`, the map of the site and `security.txt`. */
export function machineFiles(settings: SiteSettings): AstroIntegration {
  return {
    name: "machine-files",
    hooks: { "astro:build:done": ({ dir }) => writeMachineFiles(fileURLToPath(dir), settings) },
  };
}

/** A map names pages in full, so there is none while the site has no address of its own. */
export async function writeMachineFiles(
  root: string,
  { publishedUrl, contactUrl }: Pick<SiteSettings, "publishedUrl" | "contactUrl">,
): Promise<void> {
  const sitemap = publishedUrl === undefined ? undefined : sitemapXml(await mappedPages(root), languages[0]);
  const files = {
    "robots.txt": robotsTxt(publishedUrl),
    "sitemap.xml": sitemap,
    ".well-known/security.txt": securityTxt({ contactUrl, publishedUrl, updated: declaration.updated, languages }),
  };
  for (const [name, text] of Object.entries(files)) {
    if (text === undefined) continue;
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
}

async function mappedPages(root: string) {
  const files = (await listFiles(root)).filter((file) => file.endsWith(".html"));
  const pages = await Promise.all(files.map(async (file) => mappedPage(await readFile(join(root, file), "utf8"))));
  return pages.filter((page) => page !== undefined);
}

/** Everything may be read; what is not to be found by itself says so in the page. */
function robotsTxt(publishedUrl: string | undefined): string {
  const map = publishedUrl === undefined ? [] : ["", `Sitemap: ${new URL("sitemap.xml", publishedUrl).href}`];
  return ["User-agent: *", "Allow: /", ...map, ""].join("\n");
}
