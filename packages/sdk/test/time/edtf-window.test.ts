import { edtfWindow } from "@entente/sdk";
import { describe, expect, test } from "vitest";

describe("edtfWindow", () => {
  test.each([
    ["2015", { earliest: "2015-01-01", latest: "2015-12-31" }],
    ["2015-02", { earliest: "2015-02-01", latest: "2015-02-28" }],
    ["2016-02", { earliest: "2016-02-01", latest: "2016-02-29" }],
    ["2015-07-28", { earliest: "2015-07-28", latest: "2015-07-28" }],
    ["0099-02", { earliest: "0099-02-01", latest: "0099-02-28" }],
    ["2014-09/2015", { earliest: "2014-09-01", latest: "2015-12-31" }],
    ["/2015-07-30", { latest: "2015-07-30" }],
    ["2015-07/", { earliest: "2015-07-01" }],
    ["../2015", { latest: "2015-12-31" }],
    ["2015-07/..", { earliest: "2015-07-01" }],
    ["[2015-07-29,2015-07-30]", { earliest: "2015-07-29", latest: "2015-07-30" }],
    ["[2015-07-28..2015-12-31]", { earliest: "2015-07-28", latest: "2015-12-31" }],
    ["[..2015-07-30]", { latest: "2015-07-30" }],
    ["[2015-07-28..]", { earliest: "2015-07-28" }],
  ])("%s lies between its first and its last day", (date, window) => {
    expect(edtfWindow(date)).toEqual(window);
  });

  test.each([
    ...["2015-02-30", "2015-13", "2015-00", "2015-06/2015-05", "[2015-07-30..2015-07-28]", "/", "..", "x", ""],
    ...["2015-07-28T10:00", "2015-01-xyz", "2015-01-01-05", "2015/2016/2017", "2015-07-2", "2015 ", "[2015..2016]"],
  ])("“%s” is no date", (date) => {
    expect(edtfWindow(date)).toBeUndefined();
  });
});
