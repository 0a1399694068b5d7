import { execFile } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Declaration } from "@entente/sdk";
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { isNotFoundPage, readBuiltSite } from "../e2e/built-site.ts";
import { pageElements } from "../integrations/page-elements.ts";
import { permitsOf } from "../integrations/page-permits.ts";
import { declaration } from "../src/declaration.ts";
import { temporaryFolder } from "./temporary-folder.ts";

type Node = DefaultTreeAdapterTypes.Node;

const site = fileURLToPath(new URL("../", import.meta.url));
const run = promisify(execFile);

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

function elementsWithId(node: Node, ids: ReadonlySet<string>): readonly DefaultTreeAdapterTypes.Element[] {
  const inside = "childNodes" in node ? node.childNodes.flatMap((child) => elementsWithId(child, ids)) : [];
  if (!defaultTreeAdapter.isElementNode(node)) return inside;
  return node.attrs.some(({ name, value }) => name === "id" && ids.has(value)) ? [node, ...inside] : inside;
}

describe("the text page", () => {
  test.each(["dist/text/index.html", "dist/fr/texte/index.html"])(
    "%s holds every sentence character for character",
    async (page) => {
      const document = parse(await readFile(join(site, page), "utf8"));
      const rows = elementsWithId(document, new Set(declaration.sentences.map(({ id }) => id)));
      const shown = rows.map((row) => row.childNodes.find((child) => defaultTreeAdapter.isElementNode(child)));
      expect(shown.map((words) => words && textOf(words).replaceAll(/^[ \n]+|[ \n]+$/g, ""))).toEqual(
        declaration.sentences.map(({ text }) => text),
      );
    },
  );
});

describe("another declaration", () => {
  /** The real declaration under other ids, so that a page that knew one of them would fail. */
  function renamed(): Declaration {
    let json = JSON.stringify(declaration);
    for (const { id } of [
      ...declaration.commitments,
      ...declaration.statements,
      ...declaration.strands,
      ...declaration.money,
      ...declaration.dates,
      ...declaration.quantities,
      ...declaration.actors,
      ...declaration.places,
      ...declaration.events,
      ...declaration.instruments,
    ]) {
      // Quoted words and kinds stay as they are, also where they spell an id.
      json = json.replaceAll(new RegExp(`(?<!"(?:exact|asWritten|kind)":)"${id}"`, "g"), `"other-${id}"`);
    }
    return JSON.parse(json) as Declaration;
  }

  test("is explained as well, from the file that ENTENTE_DECLARATION names", { timeout: 240_000 }, async () => {
    const folder = await temporaryFolder({});
    const file = join(folder, "declaration.json");
    await writeFile(file, JSON.stringify(renamed()));
    await run(process.execPath, ["scripts/build.ts", join(folder, "dist")], {
      cwd: site,
      env: {
        ...process.env,
        ENTENTE_DECLARATION: file,
        SITE_EDITOR: "Ada",
        CONTACT_URL: "mailto:ada@example.org",
        SITE_URL: "https://entente.test",
      },
    });
    const pages = await readdir(join(folder, "dist/undertakings"));
    expect(pages.sort()).toEqual([...declaration.commitments.map(({ id }) => `other-${id}`), "index.html"].sort());
    const home = await readFile(join(folder, "dist/index.html"), "utf8");
    expect(home).toContain("Edited by Ada.");
    expect(home).toContain("mailto:ada@example.org");
    expect(home).not.toContain("Preview");

    const built = await readBuiltSite(join(folder, "dist"));
    const images = [...built.pages.values()].flatMap(({ elements }) =>
      elements.flatMap(({ attributes }) =>
        attributes.get("property") === "og:image" ? (attributes.get("content") ?? "") : [],
      ),
    );
    expect(new Set(images).size).toBeGreaterThan(2 * declaration.commitments.length);
    for (const image of images) {
      expect(image).toMatch(/^https:\/\/entente\.test\//);
      expect(built.paths).toContain(new URL(image).pathname);
    }
    const mapped = pageElements(await readFile(join(folder, "dist/sitemap.xml"), "utf8"));
    const addresses = mapped.filter(({ name }) => name === "loc").map(({ text }) => new URL(text).pathname);
    const indexed = [...built.pages.values()].filter((page) => !isNotFoundPage(page) && !permitsOf(page.path).framed);
    expect(addresses.sort()).toEqual(indexed.map(({ path }) => path).sort());
    expect(built.paths).toContain("/.well-known/security.txt");
  });

  test("is refused with every problem named when it is wrong", { timeout: 240_000 }, async () => {
    const folder = await temporaryFolder({});
    const file = join(folder, "declaration.json");
    await writeFile(file, JSON.stringify({ ...declaration, actors: [] }));
    const build = run(process.execPath, ["scripts/build.ts", join(folder, "dist")], {
      cwd: site,
      env: { ...process.env, ENTENTE_DECLARATION: file },
    });
    await expect(build).rejects.toMatchObject({
      stderr: expect.stringContaining("work.parties[0]: no actor “uk-government”") as string,
    });
  });
});
