import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeMachineFiles } from "../integrations/machine-files.ts";
import { securityTxt } from "../integrations/security-txt.ts";
import { mappedPage, sitemapXml } from "../integrations/sitemap.ts";
import { pageElements } from "../integrations/page-elements.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const page = (path: string, french: string, more = ""): string =>
  `<!doctype html><title>T</title><link rel="canonical" href="https://entente.test${path}">
   <link rel="alternate" hreflang="en" href="https://entente.test${path}">
   <link rel="alternate" hreflang="fr" href="https://entente.test${french}">
   <link rel="alternate" type="application/atom+xml" href="/feed.xml">${more}`;

const site = {
  "index.html": page("/", "/fr/"),
  "fr/index.html": page("/fr/", "/fr/"),
  "embed/x/index.html": page("/embed/x/", "/fr/embed/x/", '<meta name="robots" content="noindex">'),
  "404.html": "<!doctype html><title>T</title>",
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

test("the map names each page that is to be found, in both languages and for readers of others", async () => {
  const root = await temporaryFolder(site);
  await writeMachineFiles(root, { publishedUrl: "https://entente.test/", contactUrl: undefined });
  const xml = await readFile(join(root, "sitemap.xml"), "utf8");
  const elements = pageElements(xml);
  expect(elements.filter(({ name }) => name === "loc").map(({ text }) => text)).toEqual([
    "https://entente.test/fr/",
    "https://entente.test/",
  ]);
  const links = elements.filter(({ name }) => name === "xhtml:link");
  expect(links.slice(-3).map(({ attributes }) => [attributes.get("hreflang"), attributes.get("href")])).toEqual([
    ["en", "https://entente.test/"],
    ["fr", "https://entente.test/fr/"],
    ["x-default", "https://entente.test/"],
  ]);
  expect(await readFile(join(root, "robots.txt"), "utf8")).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://entente.test/sitemap.xml\n",
  );
});

test("without an address there is no map, and without a contact no security.txt", async () => {
  const root = await temporaryFolder(site);
  await writeMachineFiles(root, { publishedUrl: undefined, contactUrl: undefined });
  expect(await readFile(join(root, "robots.txt"), "utf8")).toBe("User-agent: *\nAllow: /\n");
  expect(await exists(join(root, "sitemap.xml"))).toBe(false);
  expect(await exists(join(root, ".well-known"))).toBe(false);
});

test("with a contact there is a security.txt at its place", async () => {
  const root = await temporaryFolder(site);
  await writeMachineFiles(root, { publishedUrl: undefined, contactUrl: "mailto:ada@example.org" });
  expect(await readFile(join(root, ".well-known/security.txt"), "utf8")).toMatch(/^Contact: mailto:ada@example.org\n/);
});

test("security.txt expires a year after the data were changed, whenever it is built", () => {
  const known = { publishedUrl: "https://entente.test/", updated: "2024-03-01", languages: ["en", "fr"] };
  expect(securityTxt({ ...known, contactUrl: "https://example.org/contact" })).toBe(
    [
      "Contact: https://example.org/contact",
      "Expires: 2025-03-01T00:00:00Z",
      "Preferred-Languages: en, fr",
      "Canonical: https://entente.test/.well-known/security.txt",
      "",
    ].join("\n"),
  );
  expect(securityTxt({ ...known, contactUrl: "http://example.org/contact" })).toBeUndefined();
});

test("an address in the map cannot end its element", () => {
  const address = 'https://entente.test/?a&b"<';
  const xml = sitemapXml([{ address, alternates: new Map([["en", address]]) }], "en");
  expect(pageElements(xml).find(({ name }) => name === "loc")?.text).toBe(address);
  expect(
    pageElements(xml)
      .find(({ name }) => name === "xhtml:link")
      ?.attributes.get("href"),
  ).toBe(address);
});

test("a page without an address of its own is left out", () => {
  expect(mappedPage("<!doctype html><title>T</title>")).toBeUndefined();
});
