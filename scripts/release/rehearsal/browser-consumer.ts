import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";
import type { Consumer } from "./consumer.ts";
import { expectedLine, type Expected } from "./programs.ts";
import type { Row } from "./row.ts";

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";

const pages = {
  "/unbundled.js": "the files of the packages as they are",
  "/vite/main.js": "a bundle of Vite",
} as const;

const types: Readonly<Record<string, string>> = { ".js": "text/javascript", ".json": "application/json" };

/** Opens pages whose policy allows scripts of their own origin alone, and reads what they found. */
export async function useInBrowser({ folder }: Consumer, expected: Expected): Promise<readonly Row[]> {
  const server = await serve(folder);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const rows: Row[] = [];
    for (const [script, way] of Object.entries(pages)) {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on("console", (message) => message.type() === "error" && said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      await page.goto(`${origin}/page?${script}`);
      await page.waitForFunction('document.title !== ""', undefined, { timeout: 15_000 }).catch(() => undefined);
      const works = said.length === 0 && (await page.title()) === expectedLine(expected);
      rows.push({
        consumer: "Chromium, script-src 'self'",
        way,
        ...(!works && { failure: [await page.title(), ...said].join("\n") }),
      });
    }
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Serves the folder of a consumer, and a page for each script. */
async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    if (url.pathname === "/page") {
      response.setHeader("content-security-policy", policy);
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(`<!doctype html><title></title><script type="module" src="${url.search.slice(1)}"></script>`);
      return;
    }
    readFile(join(folder, normalize(url.pathname))).then(
      (bytes) => {
        response.setHeader("content-type", types[extname(url.pathname)] ?? "application/octet-stream");
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
