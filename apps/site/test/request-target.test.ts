import { expect, test } from "vitest";
import { chooseCoding } from "../server/content-coding.ts";
import { readRequestTarget } from "../server/request-target.ts";

test("a path is read into its names", () => {
  expect(readRequestTarget("/")).toEqual({ path: "/", segments: [], query: "" });
  expect(readRequestTarget("/fr/%C3%A9t%C3%A9/?q=a#b")).toEqual({
    path: "/fr/été/",
    segments: ["fr", "été"],
    query: "?q=a",
  });
});

test.each([
  "/..",
  "/../etc/passwd",
  "/%2e%2e/x",
  "/a/./b",
  "/a%2f..%2fb",
  "/a%5cb",
  "/a\\..\\b",
  "//host/x",
  "/C:/x",
  "/a%00",
])("%s leads outside", (target) => {
  expect(readRequestTarget(target)).toBe("outside");
});

test.each(["", "*", "/%", "/%E0%A4", "/%zz", "host:80"])("%j is malformed", (target) => {
  expect(readRequestTarget(target)).toBe("malformed");
});

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip;q=1.0, br;q=0", "gzip"],
  ["GZIP", "gzip"],
  ["*", "br"],
  ["*, br;q=0", "gzip"],
  ["identity", "identity"],
  ["gzip;q=nonsense", "identity"],
])("a client that accepts %j gets %s", (accepted, coding) => {
  expect(chooseCoding(accepted)).toBe(coding);
});
