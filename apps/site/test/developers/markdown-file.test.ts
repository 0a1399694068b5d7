import { expect, test } from "vitest";
import { firstWords, forThePage, headingId, pathOfFile } from "../../src/developers/markdown-file.ts";

test.each([
  ["docs/README.md", "/docs/"],
  ["docs/quick-start.md", "/docs/quick-start/"],
  ["docs/how-to/release.md", "/docs/how-to/release/"],
  ["docs/recipes/README.md", "/docs/recipes/"],
  ["packages/cli/README.md", "/api/cli/"],
  ["packages/cli/REFERENCE.md", "/api/cli/reference/"],
])("%s stands at %s", (file, path) => {
  expect(pathOfFile(file)).toBe(path);
});

const pages = new Set([
  "docs/README.md",
  "docs/versioning.md",
  "docs/decisions/README.md",
  "packages/cli/REFERENCE.md",
]);
const linkTo = (href: string, repositoryUrl?: string): string =>
  forThePage(`<a href="${href}">it</a>`, "docs/how-to/release.md", { pages, repositoryUrl });

test.each([
  ["another guide", "../versioning.md", '<a href="/docs/versioning/">it</a>'],
  ["a part of another guide", "../versioning.md#1-facts", '<a href="/docs/versioning/#part-1-facts">it</a>'],
  ["a part of the same guide", "#1-begin", '<a href="#part-1-begin">it</a>'],
  ["a folder", "../decisions/", '<a href="/docs/decisions/">it</a>'],
  ["a file of a package", "../../packages/cli/REFERENCE.md", '<a href="/api/cli/reference/">it</a>'],
  ["another site", "https://example.org/x.md", '<a href="https://example.org/x.md">it</a>'],
  ["a file that is no page", "../../packages/cli/src", "it"],
])("a link to %s leads there, or is its words", (_what, href, expected) => {
  expect(linkTo(href)).toBe(expected);
});

test("a file that is no page is linked where the sources can be seen", () => {
  expect(linkTo("../../scripts/test.ts", "https://example.org/entente")).toBe(
    '<a href="https://example.org/entente/blob/HEAD/scripts/test.ts">it</a>',
  );
});

test("tables have headers and nothing is styled in place", () => {
  const html = '<table><tr><th style="text-align:right">a</th><th></th></tr><tr><td align="right">1</td></tr></table>';
  expect(forThePage(html, "docs/a.md", { pages, repositoryUrl: undefined })).toBe(
    '<table><tr><th scope="col">a</th><td></td></tr><tr><td>1</td></tr></table>',
  );
});

test("a heading has an id that begins with a letter, and the title of a page none", () => {
  expect(headingId("120-quotes")).toBe("part-120-quotes");
  expect(forThePage('<h1 id="x">A</h1><h2 id="1-b">B</h2>', "docs/a.md", { pages, repositoryUrl: undefined })).toBe(
    '<h1>A</h1><h2 id="part-1-b">B</h2>',
  );
});

test("a page is described by its first paragraph, as text", () => {
  expect(firstWords("<h1>A</h1><p>One &lt;b&gt;\n<code>two</code>.</p><p>Three</p>")).toBe("One <b> two.");
  expect(firstWords("<h1>A</h1>")).toBeUndefined();
});
