import { type Browser, chromium } from "playwright-core";
import { isRoot } from "./chromium.ts";

/** Starts a browser with a profile of its own that reaches nothing but this machine. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    // Chromium refuses to run its sandbox for root.
    chromiumSandbox: !isRoot(),
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // A page that asks another host for something is reported; the request itself never leaves.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
}
