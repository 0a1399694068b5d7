import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { permitsOf } from "../integrations/page-permits.ts";
import { permissionsPolicy } from "../integrations/permissions-policy.ts";
import { headersFor, parseHeadersFile } from "../server/headers-file.ts";
import { readBuiltSite } from "./built-site.ts";
import { readDirectives } from "./directives.ts";

const site = await readBuiltSite(inject("builtSite"));
const rules = parseHeadersFile(await readFile(join(inject("builtSite"), "_headers"), "utf8"));

const expectedHeaders = {
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": permissionsPolicy,
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

describe.each([...site.pages.values()])("$path", ({ path, elements }) => {
  const { framed, script } = permitsOf(path);

  test("comes with the headers that protect it", async () => {
    const { headers } = await fetch(new URL(path, inject("baseUrl")));
    expect(Object.fromEntries(headers)).toMatchObject(expectedHeaders);
    expect(headers.get("cross-origin-resource-policy")).toBe(framed ? "cross-origin" : "same-origin");
  });

  test("comes with one policy, which is also written in the page but for what only a header can say", async () => {
    const { headers } = await fetch(new URL(path, inject("baseUrl")));
    const sent = headers.get("content-security-policy") ?? "";
    // A comma would divide two policies.
    expect(sent).not.toContain(",");
    const { "style-src": sentStyles = [], "frame-ancestors": framing, ...others } = readDirectives(sent);
    expect(framing).toEqual(framed ? undefined : ["'none'"]);
    expect(others["script-src"]).toEqual(script ? ["'self'"] : undefined);

    const metas = elements.filter(({ attributes }) => attributes.get("http-equiv") === "content-security-policy");
    expect(metas).toHaveLength(1);
    const written = readDirectives(metas[0]?.attributes.get("content") ?? "");
    const { "style-src": writtenStyles = [], ...writtenOthers } = written;
    expect(others).toEqual(writtenOthers);
    expect(sentStyles).toEqual(expect.arrayContaining([...writtenStyles]));
  });
});

test.each([...site.paths].filter((path) => path !== "/_headers"))("%s matches one policy", (path) => {
  const policies = headersFor(rules, path).filter(([name]) => name === "Content-Security-Policy");
  expect(policies).toHaveLength(1);
  expect(policies[0]?.[1]).toContain("upgrade-insecure-requests");
});

test.each([
  ["places", /\.geojson$/, "application/geo+json; charset=utf-8"],
  ["calendars", /\.ics$/, "text/calendar; charset=utf-8"],
])("%s are sent as what they are, and hosts are told so", async (_, name, type) => {
  const paths = [...site.paths].filter((path) => name.test(path));
  expect(paths).toHaveLength(2);
  for (const path of paths) {
    expect(new Map(headersFor(rules, path)).get("Content-Type")).toBe(type);
    const { headers } = await fetch(new URL(path, inject("baseUrl")));
    expect(headers.get("content-type")).toBe(type);
  }
});

test("hosts are told to keep to https for two years", () => {
  expect(new Map(headersFor(rules, "/")).get("Strict-Transport-Security")).toBe("max-age=63072000");
});
