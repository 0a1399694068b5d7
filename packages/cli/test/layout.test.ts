import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { renderCodeFrame } from "../src/layout/code-frame.ts";
import { legible } from "../src/layout/legible.ts";
import { screenOf } from "../src/layout/screen.ts";
import { renderTable } from "../src/layout/table.ts";
import { fakeTerminal } from "./fake-terminal.ts";

const columns = fc.integer({ min: 20, max: 160 });
const cell = fc.string({ unit: "grapheme", maxLength: 80 }).map(legible);

function wide(width: number): ReturnType<typeof screenOf> {
  return screenOf(fakeTerminal({ columns: width }).terminal.out);
}

test("no line of a table is wider than its screen", () => {
  fc.assert(
    fc.property(columns, fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 }), (width, rows) => {
      const screen = wide(width);
      const table = renderTable([{ title: "a" }, { title: "number", numbers: true }, { title: "c" }], rows, screen);
      expect(table.split("\n").filter((line) => stringWidth(line) > screen.width)).toEqual([]);
    }),
  );
});

test("a code frame fits its screen and marks as many columns as the words have", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("the", "lorries", "à", "co\u0301te", "日本", "Calais\n", "x".repeat(50)), {
        minLength: 3,
      }),
      fc.nat(),
      fc.integer({ min: 40, max: 120 }),
      (words, at, width) => {
        const text = words.join(" ");
        const index = at % words.length;
        const word = (words[index] ?? "").trimEnd();
        const start = words.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0);
        const lines = renderCodeFrame(text, { start, end: start + word.length }, wide(width)).split("\n");
        const carets = lines
          .filter((line) => /^\s*\| +\^|^\s*\| \^/.test(line))
          .join("")
          .replaceAll(/[^^]/g, "");
        expect(carets).toHaveLength(stringWidth(word));
        expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
      },
    ),
  );
});

test("what is shown cannot steer a terminal", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      // eslint-disable-next-line no-control-regex -- these must not be there
      expect(legible(text)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }),
  );
});
