import type { Browser, BrowserContext } from "playwright-core";
import type { BuiltPage, BuiltSite } from "./built-site.ts";
import type { Traffic, Visit } from "./check.ts";

/** What a reader on a desk has; checks that need another window change it and change it back. */
export const usualWindow = { width: 1280, height: 800 };

/** Opens a page in a browser that has seen nothing before, and closes it behind `look`. */
export async function visit<Result>(
  browser: Browser,
  baseUrl: string,
  site: BuiltSite,
  page: BuiltPage,
  look: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: usualWindow, colorScheme: "light" });
  try {
    const traffic = await recordTraffic(context);
    const tab = await context.newPage();
    await tab.goto(new URL(page.path, baseUrl).href, { waitUntil: "load" });
    return await look({ page, site, tab, traffic });
  } finally {
    await context.close();
  }
}

async function recordTraffic(context: BrowserContext): Promise<Traffic> {
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("weberror", (error) => complaints.push(error.error().message));
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  // Some refusals reach the page as an event only; from there they go the way of the others.
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`The policy (${event.effectiveDirective}) refused ${event.blockedURI}`);
    });
  });
  return { requests, complaints };
}
