import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { ensureChromium, isRoot } from "../../apps/site/e2e/chromium.ts";

/** What Lighthouse says of a page. */
export interface Audit {
  /** From 0 to 100, by the name of the category. */
  readonly scores: ReadonlyMap<string, number>;
  /** When the largest part is painted, in milliseconds, on the phone and the line that are simulated. */
  readonly largestPaint: number;
  /** The icon included, which Chromium asks for as well. */
  readonly requests: number;
  /** The audits that lower a score, by name, with what Lighthouse says of the cause where it says so. */
  readonly failed: ReadonlyMap<string, string>;
}

const attempts = 3;

/** Audits a page as on a phone, anew where Lighthouse itself asks for it because a recording went wrong. */
export async function audit(address: string): Promise<Audit> {
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    try {
      return await auditOnce(address);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
  return auditOnce(address);
}

/** In a browser with a profile of its own. */
async function auditOnce(address: string): Promise<Audit> {
  const chrome = await launch({
    chromePath: await ensureChromium(),
    chromeFlags: [
      "--headless=new",
      "--disable-gpu",
      "--disable-quic",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      // Chromium refuses to run its sandbox for root.
      ...(isRoot() ? ["--no-sandbox"] : []),
    ],
  });
  try {
    const result = await lighthouse(address, { port: chrome.port, output: "json", logLevel: "silent" });
    if (result === undefined) throw new Error(`Lighthouse says nothing of ${address}.`);
    const { audits, categories, runtimeError } = result.lhr;
    if (runtimeError !== undefined) throw new Error(`${address}: ${runtimeError.message}`);
    const failed = Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => [id, withoutCalls(audits[id]?.explanation ?? "")] as const);
    return {
      scores: new Map(Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)])),
      largestPaint: audits["largest-contentful-paint"]?.numericValue ?? NaN,
      requests: requestsIn(audits["network-requests"]?.details),
      failed: new Map(failed),
    };
  } finally {
    chrome.kill();
  }
}

/** Lighthouse names each call to the browser through which it heard of an error, which says nothing of the page. */
function withoutCalls(explanation: string): string {
  return explanation.replaceAll(/Protocol error \([\w.]+\): /g, "");
}

/** What a page holds in itself, as an address that begins with data, is asked of nobody. */
function requestsIn(details: unknown): number {
  const { items } = details as { readonly items: readonly { readonly url: string }[] };
  return items.filter(({ url }) => !url.startsWith("data:")).length;
}
