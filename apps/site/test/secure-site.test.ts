import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { noNeeds, pagePolicy, styleHash } from "../integrations/content-security-policy.ts";
import { secureSite } from "../integrations/security-headers.ts";
import { headersFor, parseHeadersFile } from "../server/headers-file.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const page = (head: string, body = ""): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>T</title></head><body>${body}</body></html>`;

test("each page gets its own policy, and the site its headers", async () => {
  const root = await temporaryFolder({
    "index.html": page("<style>a{}</style>"),
    "fr/index.html": page("<style>b{}</style>"),
    "fr/texte/index.html": page("<style>c{}</style>"),
    "favicon.svg": "<svg/>",
  });
  await secureSite(root);
  expect(await readFile(join(root, "fr/index.html"), "utf8")).toContain(
    `content="${pagePolicy({ ...noNeeds, styleHashes: [styleHash("b{}")] })}"`,
  );
  const rules = parseHeadersFile(await readFile(join(root, "_headers"), "utf8"));
  const french = headersFor(rules, "/fr/").find(([name]) => name === "Content-Security-Policy")?.[1];
  expect(french).toContain(styleHash("b{}"));
  expect(french).toContain(styleHash("c{}"));
  expect(french).not.toContain(styleHash("a{}"));
});

test("a build with anything the policy refuses fails and names every page and element", async () => {
  const root = await temporaryFolder({
    "index.html": page("", "<script>1</script>"),
    "a/index.html": page("", '<p style="x">'),
    "b/index.html": "<!doctype html><title>T</title>",
  });
  await expect(secureSite(root)).rejects.toThrow(
    [
      "The security policy refuses what these pages hold:",
      "- a/index.html: <p style=…> (html > body > p, line 1)",
      "- b/index.html: no <meta charset>, behind which the policy would stand",
      "- index.html: <script> (html > body > script, line 1)",
    ].join("\n"),
  );
});
