import type { Browser, ConsoleMessage, Page, Request } from "playwright-core";
import type { BuiltPage, BuiltSite } from "./built-site.ts";
import type { Traffic, Visit } from "./check.ts";

/** What a reader on a desk has; checks that need another window change it and change it back. */
export const usualWindow = { width: 1280, height: 800 };

/** Tabs of one profile that has seen nothing before. They are kept for many pages, because each costs more than most checks. */
export async function openTabs(browser: Browser, count: number): Promise<readonly Page[]> {
  const profile = await browser.newContext({ viewport: usualWindow });
  // Some refusals reach the page as an event only; from there they go the way of the others.
  await profile.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`The policy (${event.effectiveDirective}) refused ${event.blockedURI}`);
    });
  });
  return Promise.all(Array.from({ length: count }, () => profile.newPage()));
}

/** Opens a page in a tab, as a reader on a desk would see it whatever was done in the tab before. */
export async function visit<Result>(
  tab: Page,
  baseUrl: string,
  site: BuiltSite,
  page: BuiltPage,
  look: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  await tab.setViewportSize(usualWindow);
  await tab.emulateMedia({ media: null, colorScheme: "light", reducedMotion: null, forcedColors: null });
  const { traffic, stop } = recordTraffic(tab);
  try {
    await tab.goto(new URL(page.path, baseUrl).href, { waitUntil: "load" });
    return await look({ page, site, tab, traffic });
  } finally {
    stop();
  }
}

function recordTraffic(tab: Page): { readonly traffic: Traffic; readonly stop: () => void } {
  const requests: string[] = [];
  const complaints: string[] = [];
  const hearRequest = (request: Request): void => {
    requests.push(request.url());
  };
  const hearError = (error: Error): void => {
    complaints.push(error.message);
  };
  const hearConsole = (message: ConsoleMessage): void => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  };
  tab.on("request", hearRequest).on("pageerror", hearError).on("console", hearConsole);
  const stop = (): void => {
    tab.off("request", hearRequest).off("pageerror", hearError).off("console", hearConsole);
  };
  return { traffic: { requests, complaints }, stop };
}
