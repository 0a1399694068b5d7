import { edtfWindow } from "@entente/sdk";
import { declaration } from "@entente/uk-france-2015";
import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeDates } from "../scripts/judge-dates.ts";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, length]) => whole.slice(0, length));
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The library is trusted where both read a form. It takes no interval in one day, and the last day of `[a..b]` for `a`. */
describe("the library that reads all of EDTF", () => {
  test("gives the same first and last day as the SDK", () => {
    fc.assert(
      fc.property(date, date, (first, last) => {
        const { min, max } = edtf(first);
        expect(edtfWindow(first)).toEqual({ earliest: dayOf(min), latest: dayOf(max) });
        if (max >= edtf(last).min) return;
        const interval = edtf(`${first}/${last}`);
        expect(edtfWindow(`${first}/${last}`)).toEqual({ earliest: dayOf(interval.min), latest: dayOf(interval.max) });
      }),
    );
  });

  test("accepts what the SDK gives days for", () => {
    fc.assert(
      fc.property(day, day, (first, last) => {
        fc.pre(first < last);
        for (const written of [`[${first},${last}]`, `[${first}..${last}]`, `[..${last}]`, `/${last}`, `${first}/..`]) {
          expect(edtfWindow(written)).toBeDefined();
          expect(() => edtf(written)).not.toThrow();
        }
      }),
    );
  });

  test.each(["2015-02-30", "2015-13-01", "2015-06-31"])("refuses %s, as the SDK does", (written) => {
    expect(edtfWindow(written)).toBeUndefined();
    expect(() => edtf(written)).toThrow();
  });

  test("judges every date when the data are built", () => {
    expect(judgeDates(declaration)).toEqual([]);
    const [first] = declaration.dates;
    const dates = first === undefined ? [] : [{ ...first, edtf: "2015-02-30" }];
    expect(judgeDates({ ...declaration, dates })).toMatchObject([
      {
        record: `dates.${first?.id ?? ""}`,
        field: "edtf",
        wrong: expect.stringContaining("“2015-02-30” is refused") as string,
      },
    ]);
  });
});
