import { expect, test } from "vitest";
import { builtPage } from "../e2e/built-site.ts";
import { readDirectives } from "../e2e/directives.ts";

test("the language of a page follows from its path", () => {
  expect(builtPage("/", "").language).toBe("en");
  expect(builtPage("/france/", "").language).toBe("en");
  expect(builtPage("/fr/", "").language).toBe("fr");
  expect(builtPage("/fr/404.html", "").language).toBe("fr");
});

test("alternates are the links that name a language, and no feeds", () => {
  const html =
    '<link rel="alternate" hreflang="fr" href="/fr/"><link rel="alternate" type="application/atom+xml" href="/feed.xml">';
  expect([...builtPage("/", html).alternates]).toEqual([["fr", "/fr/"]]);
});

test("a policy is read into its directives", () => {
  expect(readDirectives("default-src 'none';  img-src 'self' data:")).toEqual({
    "default-src": ["'none'"],
    "img-src": ["'self'", "data:"],
  });
});
