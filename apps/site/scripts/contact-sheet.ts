import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { launchBrowser } from "../e2e/browser.ts";
import { readBuiltSite, type BuiltSite } from "../e2e/built-site.ts";
import { ensureChromium } from "../e2e/chromium.ts";
import { startStaticServer } from "../server/static-server.ts";
import { languages, type Language } from "../src/i18n/language.ts";
import { kindsOfPage, pathTo, type PageWithoutId, type Route } from "../src/i18n/routes.ts";

// One picture for each kind of page: its first screens at two widths, in both schemes and both languages.

const root = fileURLToPath(new URL("..", import.meta.url));
const target = fileURLToPath(new URL("../../../docs/contact-sheet/", import.meta.url));

const screens = [
  { width: 1280, height: 1600, shown: 248 },
  { width: 320, height: 900, shown: 108 },
] as const;
const schemes = ["light", "dark"] as const;
const gap = 8;
const quality = 28;

interface Picture {
  readonly path: string;
  readonly screen: (typeof screens)[number];
  readonly scheme: (typeof schemes)[number];
}

/** Where a kind of page is found in the built site; of pages that stand for records, the first. */
function addressOf(kind: Route["page"], language: Language, site: BuiltSite): string {
  const path = pathTo({ page: kind as PageWithoutId }, language);
  const others = new Set(kindsOfPage.map((page) => pathTo({ page: page as PageWithoutId }, language)));
  const stands = kindsOfPage.filter((page) => pathTo({ page: page as PageWithoutId }, language) === path);
  if (stands.indexOf(kind) === 0 && site.pages.has(path)) return path;
  const first = [...site.pages.keys()].sort().find((each) => each.startsWith(path) && !others.has(each));
  if (first === undefined) throw new Error(`The built site has no page of the kind "${kind}" below ${path}.`);
  return first;
}

async function photograph(browser: Browser, address: string, { path, screen, scheme }: Picture): Promise<Buffer> {
  const { width, height, shown } = screen;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  try {
    await page.goto(new URL(path, address).href);
    return await sharp(await page.screenshot())
      .resize({ width: shown })
      .toBuffer();
  } finally {
    await page.close();
  }
}

const site = await readBuiltSite(join(root, "dist"));
const { address, close } = await startStaticServer({ root: join(root, "dist"), host: "127.0.0.1" });
const browser = await launchBrowser(await ensureChromium());
await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
try {
  for (const kind of kindsOfPage) {
    const pictures = screens.flatMap((screen) =>
      languages.flatMap((language) =>
        schemes.map((scheme) => ({ path: addressOf(kind, language, site), screen, scheme })),
      ),
    );
    let left = gap;
    const placed: { input: Buffer; left: number; top: number }[] = [];
    for (const picture of pictures) {
      placed.push({ input: await photograph(browser, address, picture), left, top: gap });
      left += picture.screen.shown + gap;
    }
    const height = 2 * gap + Math.max(...screens.map(({ shown, ...screen }) => (screen.height * shown) / screen.width));
    await sharp({ create: { width: left, height: Math.round(height), channels: 3, background: "#808080" } })
      .composite(placed)
      .webp({ quality })
      .toFile(join(target, `${kind}.webp`));
  }
} finally {
  await browser.close();
  await close();
}
