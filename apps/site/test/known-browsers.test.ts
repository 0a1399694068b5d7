import { expect, test } from "vitest";
import { knownBrowsers } from "../e2e/known-browsers.ts";

test("on Linux, Debian's Chromium comes first", () => {
  expect(knownBrowsers("linux", {})[0]).toBe("/usr/bin/chromium");
});

test("on a Mac, programs of the machine come before those of its user", () => {
  const browsers = knownBrowsers("darwin", { HOME: "/Users/ada" });
  expect(browsers).toHaveLength(4);
  expect(browsers[3]).toBe("/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium");
});

test("on Windows, only folders that are set are looked into", () => {
  expect(knownBrowsers("win32", { PROGRAMFILES: "C:\\Program Files", LOCALAPPDATA: "" })).toEqual([
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files\\Chromium\\Application\\chrome.exe",
  ]);
});
