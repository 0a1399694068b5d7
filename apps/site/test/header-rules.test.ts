import { describe, expect, test } from "vitest";
import { headerPolicy, noNeeds } from "../integrations/content-security-policy.ts";
import { headerRules } from "../integrations/header-rules.ts";
import { formatHeadersFile, type HeaderRule } from "../integrations/headers-file.ts";
import { permitsOf } from "../integrations/page-permits.ts";
import { servedPath } from "../integrations/served-path.ts";
import { headersFor, matchesPath, parseHeadersFile } from "../server/headers-file.ts";
import { madeUpTrees } from "./made-up-trees.ts";

const site = [
  "index.html",
  "404.html",
  "favicon.svg",
  "robots.txt",
  "text/index.html",
  "undertakings/index.html",
  "undertakings/calais/index.html",
  "fr/index.html",
  "fr/404.html",
  "fr/texte/index.html",
  "fr/suites/index.html",
  "fr/suites/divergences/index.html",
  ".well-known/security.txt",
  "data/statement.json",
];

const rulesFor = (files: readonly string[]): readonly HeaderRule[] =>
  headerRules(
    new Map(
      files.map((file) => [
        file,
        file.endsWith(".html") ? { styleHashes: [`'sha256-${file}'`], ...permitsOf(servedPath(file)) } : noNeeds,
      ]),
    ),
  );

const withDepartures = [
  ...site,
  "find/index.html",
  "fr/recherche/index.html",
  "embed/calais/index.html",
  "fr/embed/calais/index.html",
  "downloads/json/statement.json",
  "cards/home.png",
];

const setsPolicy = ({ headers }: HeaderRule): boolean => headers.some(([name]) => name === "Content-Security-Policy");

test.each([
  { name: "the site", files: site },
  { name: "a site with departures", files: withDepartures },
  ...madeUpTrees(40),
])("no path of $name matches two policies, nor is sent a header twice", ({ files }) => {
  const all = rulesFor(files);
  const rules = all.filter(setsPolicy);
  for (const path of files.flatMap((file) => [`/${file}`, servedPath(file), `/${file}/none`])) {
    expect(rules.filter((rule) => matchesPath(rule.path, path)).length, path).toBeLessThanOrEqual(1);
    const names = headersFor(all, path).map(([name]) => name);
    expect(names, path).toEqual([...new Set(names)]);
  }
  for (const path of files.map(servedPath)) {
    expect(rules.filter((rule) => matchesPath(rule.path, path)).length, path).toBe(1);
  }
});

test("an entry's policy allows the styles of all pages below it", () => {
  const policies = new Map(headersFor(rulesFor(site), "/fr/texte/"));
  const below = site.filter((file) => file.startsWith("fr/")).map((file) => `'sha256-${file}'`);
  expect(policies.get("Content-Security-Policy")).toBe(headerPolicy({ ...noNeeds, styleHashes: below }));
  expect(policies.get("Referrer-Policy")).toBe("no-referrer");
});

test("downloads alone may be fetched by anyone", () => {
  const rules = rulesFor([...site, "downloads/json/statement.json"]);
  const allowed = rules.filter(({ headers }) => headers.some(([name]) => name === "Access-Control-Allow-Origin"));
  expect(allowed.map(({ path }) => path)).toEqual(["/downloads/*"]);
  expect(new Map(headersFor(rules, "/downloads/json/statement.json")).get("Access-Control-Allow-Origin")).toBe("*");
});

test("downloads of which hosts may not know the type come with it, whatever the host", () => {
  const files = [
    "downloads/geojson/en/places.geojson",
    "downloads/icalendar/statement.en.ics",
    "downloads/akoma-ntoso/statement.en.akn.xml",
    "downloads/csl-json/statement.en.csl.json",
    "downloads/csv/data/money.csv",
    "downloads/json/statement.json",
    "downloads/text/statement.en.txt",
    "text/places.geojson",
  ];
  const rules = parseHeadersFile(formatHeadersFile(rulesFor([...site, ...files])));
  const types = files.map((file) => new Map(headersFor(rules, `/${file}`)).get("Content-Type"));
  expect(types).toEqual([
    "application/geo+json; charset=utf-8",
    "text/calendar; charset=utf-8",
    "application/akn+xml; charset=utf-8",
    "application/vnd.citationstyles.csl+json; charset=utf-8",
    ...[undefined, undefined, undefined, undefined],
  ]);
  // A page that says that nothing is there must not be taken for data.
  expect(new Map(headersFor(rules, "/downloads/geojson/en/none")).get("Content-Type")).toBeUndefined();
});

test("citations, of which there are more than hosts take rules, have one rule for each format", () => {
  const files = ["en", "fr"].flatMap((language) =>
    Array.from({ length: 60 }, (_, index) => [
      `downloads/cite/bibtex/${language}/commitments/${index}.bib`,
      `downloads/cite/csl-json/${language}/commitments/${index}.csl.json`,
    ]).flat(),
  );
  const rules = parseHeadersFile(formatHeadersFile(rulesFor([...site, ...files])));
  const typed = rules.filter(({ headers }) => headers.some(([name]) => name === "Content-Type"));
  expect(typed).toEqual([
    { path: "/downloads/cite/bibtex/*", headers: [["Content-Type", "application/x-bibtex; charset=utf-8"]] },
    {
      path: "/downloads/cite/csl-json/*",
      headers: [["Content-Type", "application/vnd.citationstyles.csl+json; charset=utf-8"]],
    },
  ]);
  for (const file of files) {
    const names = headersFor(rules, `/${file}`).map(([name]) => name);
    expect(names).toEqual([...new Set(names)]);
  }
});

test("there is one rule for an entry, however much is below it, and the one for everything sets no policy", () => {
  const paths = rulesFor(site).map(({ path }) => path);
  expect(paths).toEqual([
    ...["/*", "/", "/index.html", "/404.html", "/404", "/favicon.svg", "/robots.txt", "/text/*", "/undertakings/*"],
    ...["/fr/*", "/.well-known/*", "/data/*"],
  ]);
  expect(
    rulesFor(site)
      .filter(({ path }) => path === "/*")
      .some(setsPolicy),
  ).toBe(false);
});

describe("a folder that holds pages with a permit", () => {
  const rules = rulesFor(withDepartures);
  const sent = (path: string): ReadonlyMap<string, string> => new Map(headersFor(rules, path));

  test("is divided, so that no other page of it has the permit", () => {
    expect(rules.map(({ path }) => path).filter((path) => path.startsWith("/fr"))).toEqual([
      ...["/fr/", "/fr/index.html", "/fr/404.html", "/fr/404", "/fr/texte/*", "/fr/suites/*"],
      ...["/fr/recherche/*", "/fr/embed/*"],
    ]);
  });

  test.each(["/find/", "/fr/recherche/"])("%s alone may load a script", (path) => {
    expect(sent(path).get("Content-Security-Policy")).toContain("script-src 'self'; ");
    const others = rules.filter(
      (rule) => !matchesPath(rule.path, "/find/") && !matchesPath(rule.path, "/fr/recherche/"),
    );
    expect(JSON.stringify(others)).not.toContain("script-src");
  });

  test.each(["/embed/calais/", "/fr/embed/calais/"])("%s may be framed by anyone", (path) => {
    expect(sent(path).get("Content-Security-Policy")).not.toContain("frame-ancestors");
    expect(sent(path).get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
    expect(sent(path).get("Cross-Origin-Embedder-Policy")).toBe("require-corp");
  });

  test("all else is framed by nobody", () => {
    const framed = rules.filter((rule) => setsPolicy(rule) && !JSON.stringify(rule).includes("frame-ancestors 'none'"));
    expect(framed.map(({ path }) => path)).toEqual(["/fr/embed/*", "/embed/*"]);
  });
});

test("what is written is read back", () => {
  const rules = rulesFor(withDepartures);
  expect(parseHeadersFile(formatHeadersFile(rules))).toEqual(rules);
});

test("comments and empty lines say nothing, and a stray line is an error", () => {
  expect(parseHeadersFile("# ours\n\n/a\n  X-A: 1: 2\r\n")).toEqual([{ path: "/a", headers: [["X-A", "1: 2"]] }]);
  expect(() => parseHeadersFile("  X-A: 1\n")).toThrow("neither a path nor a header");
});

test("what hosts would ignore is an error", () => {
  const many = Array.from({ length: 101 }, (_, index) => ({ path: `/${index}`, headers: [] }));
  expect(() => formatHeadersFile(many)).toThrow("101 rules");
  expect(() => formatHeadersFile([{ path: "/a", headers: [["X-A", "a".repeat(2_000)]] }])).toThrow("2007 characters");
  for (const path of ["/a b*", "/a/:b", "/a/*/b", "/a*", "a"]) {
    expect(() => formatHeadersFile([{ path, headers: [] }]), path).toThrow("plainer name");
  }
});
