import { setTimeout as wait } from "node:timers/promises";

/** What a server says of an address. Not to be answered is not to be gone. */
export type Verdict =
  | { readonly state: "there" }
  | { readonly state: "moved"; readonly to: string }
  | { readonly state: "gone"; readonly status: number }
  | { readonly state: "unknown"; readonly why: string };

export interface Asking {
  /** How long an answer may take, in milliseconds. */
  readonly patience: number;
  /** How long to wait before the same server is asked again, in milliseconds. */
  readonly pause: number;
  /** How often an address is asked that gives no answer. */
  readonly tries: number;
}

/** Asks all servers at once, and each of them one address after the other. */
export async function askAddresses(urls: readonly string[], asking: Asking): Promise<ReadonlyMap<string, Verdict>> {
  const verdicts = new Map<string, Verdict>();
  const servers = [...new Set(urls.map(serverOf))];
  await Promise.all(
    servers.map(async (server) => {
      for (const [index, url] of urls.filter((one) => serverOf(one) === server).entries()) {
        if (index > 0) await wait(asking.pause);
        verdicts.set(url, await askPatiently(url, asking));
      }
    }),
  );
  return verdicts;
}

function serverOf(url: string): string {
  return new URL(url).host;
}

async function askPatiently(url: string, asking: Asking): Promise<Verdict> {
  for (let tried = 1; ; tried += 1) {
    const verdict = await ask(url, asking);
    if (verdict.state !== "unknown" || tried >= asking.tries) return verdict;
    await wait(asking.pause);
  }
}

async function ask(url: string, { patience }: Asking): Promise<Verdict> {
  try {
    // Some servers refuse HEAD. The body is not read.
    const answer = await fetch(url, { signal: AbortSignal.timeout(patience), redirect: "follow" });
    await answer.body?.cancel();
    return verdictOf(url, answer);
  } catch (error) {
    const { cause } = error as { readonly cause?: { readonly code?: string; readonly message?: string } };
    return { state: "unknown", why: cause?.code ?? cause?.message ?? String(error) };
  }
}

/** A server that refuses whoever is no browser, or is out of order, has not said that the page is gone. */
function verdictOf(url: string, { status, ok, url: reached }: Response): Verdict {
  if (status === 404 || status === 410) return { state: "gone", status };
  if (!ok) return { state: "unknown", why: `it answers ${status}` };
  return withoutScheme(reached) === withoutScheme(url) ? { state: "there" } : { state: "moved", to: reached };
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
}
