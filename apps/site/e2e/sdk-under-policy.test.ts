import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { startStaticServer } from "../server/static-server.ts";
import { launchBrowser } from "./browser.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
});

afterAll(() => browser.close());

/** What a page says of itself when its module has run. */
interface Told {
  readonly accepted: boolean;
  readonly undertakings: number;
  readonly violations: readonly string[];
}

const watching = `
globalThis.violations = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  violations.push(violatedDirective + " " + blockedURI);
});`;

const reading = `
import { openDeclaration } from "@entente/sdk";
import { safeParseDeclaration } from "@entente/sdk/schema";
const declaration = await (await fetch("declaration.json")).json();
const result = safeParseDeclaration(declaration);
safeParseDeclaration({ ...declaration, money: [{}] });
globalThis.told = {
  accepted: result.success,
  undertakings: result.success ? openDeclaration(result.declaration).commitments().undertakings.length : 0,
};`;

/** Runs a module in a page whose policy lets scripts come from its own host and be made of no text. */
async function runUnderPolicy(program: string): Promise<Told> {
  const root = await mkdtemp(join(tmpdir(), "entente-policy-"));
  const resolveDir = fileURLToPath(new URL("../", import.meta.url));
  await writeFile(join(root, "watch.js"), watching);
  await build({
    stdin: { contents: program, resolveDir },
    bundle: true,
    format: "esm",
    outfile: join(root, "program.js"),
    logLevel: "error",
  });
  await copyFile(
    fileURLToPath(import.meta.resolve("@entente/uk-france-2015/declaration.json")),
    join(root, "declaration.json"),
  );
  const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";
  await writeFile(
    join(root, "index.html"),
    `<!doctype html><html lang="en"><meta http-equiv="content-security-policy" content="${policy}"><title>x</title>
     <script src="watch.js"></script><script type="module" src="program.js"></script></html>`,
  );
  const { address, close } = await startStaticServer({ root, host: "127.0.0.1" });
  const tab = await browser.newPage();
  onTestFinished(async () => {
    await tab.close();
    await close();
    await rm(root, { recursive: true, force: true });
  });
  await tab.goto(address);
  await tab.waitForFunction(() => "told" in globalThis);
  // A violation is told after the script that caused it.
  await tab.waitForTimeout(200);
  return tab.evaluate(() => {
    const { told, violations } = globalThis as unknown as {
      told: Omit<Told, "violations">;
      violations: readonly string[];
    };
    return { ...told, violations: violations.filter((each) => !each.includes("favicon")) };
  });
}

test("the SDK reads and asks a declaration in a page that makes no code of text, and nothing is reported", async () => {
  expect(await runUnderPolicy(reading)).toEqual({ accepted: true, undertakings: 17, violations: [] });
});

test("a program that makes code of text is reported there", async () => {
  const trying = `try { new Function("return 1"); } catch { globalThis.told = { accepted: false, undertakings: 0 }; }`;
  expect((await runUnderPolicy(trying)).violations).toEqual(["script-src eval"]);
});
