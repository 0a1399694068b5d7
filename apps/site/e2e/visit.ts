import type { Browser, BrowserContext, Page } from "playwright-core";
import type { BuiltPage, BuiltSite } from "./built-site.ts";
import type { Traffic, Visit } from "./check.ts";

/** What a reader on a desk has; checks that need another window change it and change it back. */
export const usualWindow = { width: 1280, height: 800 };

/** A profile that has seen nothing before. It is kept for many pages, because a new one costs as much as most checks. */
export async function openProfile(browser: Browser): Promise<BrowserContext> {
  const profile = await browser.newContext({ viewport: usualWindow, colorScheme: "light" });
  // Some refusals reach the page as an event only; from there they go the way of the others.
  await profile.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`The policy (${event.effectiveDirective}) refused ${event.blockedURI}`);
    });
  });
  return profile;
}

/** Opens a page in a tab of its own, and closes it behind `look`. */
export async function visit<Result>(
  profile: BrowserContext,
  baseUrl: string,
  site: BuiltSite,
  page: BuiltPage,
  look: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const tab = await profile.newPage();
  try {
    const traffic = recordTraffic(tab);
    await tab.goto(new URL(page.path, baseUrl).href, { waitUntil: "load" });
    return await look({ page, site, tab, traffic });
  } finally {
    await tab.close();
  }
}

function recordTraffic(tab: Page): Traffic {
  const requests: string[] = [];
  const complaints: string[] = [];
  tab.on("request", (request) => requests.push(request.url()));
  tab.on("pageerror", (error) => complaints.push(error.message));
  tab.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  return { requests, complaints };
}
