import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { headerPolicy, noNeeds, pagePolicy, styleHash } from "../integrations/content-security-policy.ts";
import { readPageContent, withPolicy } from "../integrations/page-content.ts";
import { permitsOf } from "../integrations/page-permits.ts";

const none = permitsOf("/text/");

const page = (head: string, body = ""): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>T</title></head><body>${body}</body></html>`;

test("each inline style is hashed as a browser hashes it", () => {
  const css = 'a > b::after { content: "&amp;\n" }';
  const { styleHashes } = readPageContent(
    page(`<style media="all">${css.replace("\n", "\r\n")}</style><STYLE>p{}</STYLE>`),
    none,
  );
  const expected = `'sha256-${createHash("sha256").update(css).digest("base64")}'`;
  expect(styleHashes).toEqual([expected, styleHash("p{}")]);
});

test("a style is hashed wherever it stands", () => {
  const body = '<svg viewBox="0 0 1 1"><style>path{}</style></svg><noscript><style>p{}</style></noscript>';
  expect(readPageContent(page("", body), none).styleHashes).toEqual([styleHash("path{}"), styleHash("p{}")]);
});

test("the policy stands right behind the declaration of the character set", () => {
  const html = page("<style>p{}</style>");
  const { policyOffset } = readPageContent(html, none);
  expect(withPolicy(html, policyOffset ?? 0, "default-src 'none'")).toContain(
    `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'"><style>`,
  );
});

test("a page without a declared character set has no place for a policy", () => {
  expect(readPageContent("<!doctype html><title>T</title>", none).policyOffset).toBeUndefined();
});

describe("what the policy would refuse is named with its element", () => {
  test.each([
    ["<script>1</script>", "<script> (html > body > script, line 1)"],
    ['<script type="module" src="/find.js"></script>', "<script> (html > body > script, line 1)"],
    ['<script type="application/ld+json" src="/a.js"></script>', "<script> (html > body > script, line 1)"],
    ['<script type="application/json">{}</script>', "<script> (html > body > script, line 1)"],
    ['<p style="color: red">', "<p style=…> (html > body > p, line 1)"],
    ['<p\nONCLICK="go()">', "<p onclick=…> (html > body > p, line 1)"],
    [
      '<svg viewBox="0 0 1 1"><path style="fill:red" d="M0 0"/></svg>',
      "<path style=…> (html > body > svg > path, line 1)",
    ],
  ])("%s", (body, refused) => {
    expect(readPageContent(page("", body), none).refused).toEqual([refused]);
  });

  test("linked data runs nowhere and is not refused", () => {
    const body = '<script type="application/ld+json">{}</script>';
    expect(readPageContent(page("", body), none).refused).toEqual([]);
  });

  test("words that only look like it are not refused", () => {
    const body = '<p title="onclick=go()">&lt;script> style="x" <a href="/style/" data-on="x">on</a></p>';
    expect(readPageContent(page("", body), none).refused).toEqual([]);
  });
});

describe("where a script is due", () => {
  const due = permitsOf("/find/");

  test("a module of the own host is let through", () => {
    const body = '<script type="module" src="/_astro/find.js"></script>';
    expect(readPageContent(page("", body), due).refused).toEqual([]);
  });

  test.each([
    '<script type="module">1</script>',
    '<script src="/find.js"></script>',
    '<script type="module" src="//example.org/find.js"></script>',
    '<script type="module" src="/\\example.org/find.js"></script>',
    '<script type="module" src="https://example.org/find.js"></script>',
    '<script type="module" src="/find.js">1</script>',
    '<p onclick="go()">',
  ])("%s is not", (body) => {
    expect(readPageContent(page("", body), due).refused).toHaveLength(1);
  });

  test.each(["/", "/text/", "/find/more/", "/fr/", "/undertakings/find/", "/embed/x/"])(
    "%s is no such page",
    (path) => {
      expect(permitsOf(path).script).toBe(false);
    },
  );
});

test("the header says what the page cannot", () => {
  const shared =
    "default-src 'none'; style-src 'sha256-a' 'sha256-b'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'";
  expect(pagePolicy({ ...noNeeds, styleHashes: ["'sha256-b'", "'sha256-a'", "'sha256-b'"] })).toBe(shared);
  expect(headerPolicy({ ...noNeeds, styleHashes: ["'sha256-b'", "'sha256-a'"] })).toBe(
    `${shared}; frame-ancestors 'none'; upgrade-insecure-requests`,
  );
});

test("without styles there is nothing to allow", () => {
  expect(pagePolicy(noNeeds)).not.toContain("style-src");
});
