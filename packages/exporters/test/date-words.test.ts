import { expect, test } from "vitest";
import { dateInWords, dayAfter } from "../src/date-words.ts";

test.each([
  ["2015", "2015", "2015"],
  ["2015-11", "November 2015", "novembre 2015"],
  ["2015-08-01", "1 August 2015", "1er août 2015"],
  ["[2015-07-29,2015-07-30]", "29 or 30 July 2015", "29 ou 30 juillet 2015"],
  ["[2015-07-31,2015-08-01]", "31 July 2015 or 1 August 2015", "31 juillet 2015 ou 1er août 2015"],
  ["[2015-07-28..2015-08-02]", "between 28 July 2015 and 2 August 2015", "entre le 28 juillet 2015 et le 2 août 2015"],
  ["2015-06/2015-08", "between June 2015 and August 2015", "entre juin 2015 et août 2015"],
  ["[..2015-07-30]", "no later than 30 July 2015", "au plus tard le 30 juillet 2015"],
  ["/2015-07", "no later than July 2015", "au plus tard en juillet 2015"],
  ["2015-08/..", "from August 2015", "à partir d’août 2015"],
  ["2015/", "from 2015", "à partir de 2015"],
  ["[2015-07-28..]", "from 28 July 2015", "à partir du 28 juillet 2015"],
])("%s is %s", (edtf, en, fr) => {
  expect(dateInWords(edtf, "en")).toBe(en);
  expect(dateInWords(edtf, "fr")).toBe(fr);
});

test("the day after the last of a month is the first of the next", () => {
  expect(dayAfter("2016-02-28")).toBe("2016-02-29");
  expect(dayAfter("2015-12-31")).toBe("2016-01-01");
});
