import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { type BuiltPage, readBuiltSite } from "../e2e/built-site.ts";
import { readPageContent } from "../integrations/page-content.ts";
import { permitsOf } from "../integrations/page-permits.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const site = fileURLToPath(new URL("../", import.meta.url));
const example = fileURLToPath(import.meta.resolve("@entente/example-declaration/declaration.json"));
const run = promisify(execFile);

/** Leaves a text, an attribute, a comment, a style and a script, wherever a careless page puts it. */
const attack = `"'><img src=x onerror=run()><script>run()</script></title></style></script>--><a href="javascript:run()">&lt;{{run}}\${run}]]>`;

/** What has to stand in the words of the statement. */
const quoted = new Set(["term", "abbreviation"]);

/** A declaration in which each of our texts ends with the attack. */
function attacking(json: string): string {
  return JSON.stringify(JSON.parse(json), (key, value: unknown) => {
    if (quoted.has(key) || typeof value !== "object" || value === null) return value;
    if (!("en" in value && "fr" in value)) return value;
    return { ...value, en: `${String(value.en)} ${attack}`, fr: `${String(value.fr)} ${attack}` };
  });
}

/** What of a page the attack has made. */
function injected({ path, html, elements }: BuiltPage): readonly string[] {
  const permits = permitsOf(path);
  const scripts = elements.filter(({ name, attributes }) => name === "script" && attributes.has("src"));
  const made = elements.filter(
    ({ attributes }) =>
      attributes.get("src") === "x" ||
      attributes.get("href")?.startsWith("javascript:") === true ||
      [...attributes.keys()].some((key) => key.startsWith("on")),
  );
  return [
    ...readPageContent(html, permits).refused,
    ...made.map(({ name }) => `an element ${name}`),
    ...(scripts.length === (permits.script ? 1 : 0) ? [] : [`${scripts.length} scripts`]),
  ].map((problem) => `${path}: ${problem}`);
}

test("what a declaration says is shown, and never becomes a part of the page", { timeout: 240_000 }, async () => {
  const folder = await temporaryFolder({ "declaration.json": attacking(await readFile(example, "utf8")) });
  await run(process.execPath, ["scripts/build.ts", join(folder, "dist"), join(folder, "declaration.json")], {
    cwd: site,
  });

  const pages = [...(await readBuiltSite(join(folder, "dist"))).pages.values()];
  const shown = pages.filter(({ html }) => html.includes("&lt;img src=x onerror=run()&gt;"));
  expect(shown.length).toBeGreaterThan(pages.length / 2);
  expect(pages.flatMap(injected)).toEqual([]);
});
