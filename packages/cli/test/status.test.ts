import { fileURLToPath } from "node:url";
import { openDeclaration, type Declaration } from "@entente/sdk";
import { declaration as typed } from "@entente/uk-france-2015";
import { expect, test } from "vitest";
import { runIn } from "./fake-terminal.ts";
import { parsed, temporaryFolder } from "./temporary-folder.ts";

const cwd = temporaryFolder();
const declaration: Declaration = typed;
const published = fileURLToPath(import.meta.resolve("@entente/uk-france-2015/declaration.json"));

test("tells what records show at the end of the search, counted and one by one", async () => {
  const { code, out } = await runIn({ cwd: cwd() }, "status");

  expect(code).toBe(0);
  expect(out).toMatchSnapshot();
});

test("tells it on a day before, of the undertakings that are named, in French", async () => {
  const { out } = await runIn({ cwd: cwd() }, "status", "repair-the-pier", "--on", "2001-01-15", "--lang", "fr");

  expect(out).toMatchSnapshot();
});

test("says that nothing is known after the end of the search", async () => {
  const { out } = await runIn({ cwd: cwd() }, "status", "--on", "2020-02-29");

  expect(out.replaceAll("\n", " ")).toContain("Records were searched up to 2002-01-01: nothing later is known.");
});

test("gives whatever the SDK gives, on any day", async () => {
  const view = openDeclaration(declaration);
  for (const day of ["2015-07-28", "2016-12-31", declaration.searchedUpTo]) {
    const { out } = await runIn({}, "status", "--on", day, "-d", published, "--json");
    const { undertakings, followUps, asOf } = view.summaryAt(day);
    expect(parsed(out)).toMatchObject({
      on: day,
      asOf,
      undertakings,
      followUps,
      statuses: declaration.commitments.map(({ id }) => ({
        commitment: id,
        status: view.statusAt(id, day),
        wouldChange: view.whatWouldChange(id, day),
      })),
    });
  }
});

test("puts the number without evidence beside every count", async () => {
  const { out } = await runIn({}, "status", "-d", published);
  const { undertakings, followUps } = openDeclaration(declaration).summaryAt(declaration.searchedUpTo);
  const rows = out.split("\n").filter((line) => /^(undertakings|follow-ups) /.test(line));

  expect(rows.length).toBeGreaterThan(4);
  for (const row of rows) {
    const { withoutEvidence, total } = row.startsWith("undertakings") ? undertakings : followUps;
    expect(row).toMatch(new RegExp(`${withoutEvidence} of ${total}$`));
  }
});

test.each(["2016-13-01", "2015-02-29", "yesterday", "2015-7-1", "20150701"])("refuses %s as a day", async (day) => {
  const { code, out, err } = await runIn({ cwd: cwd() }, "status", "--on", day);

  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("Give a day of the calendar as year, month and day: 2016-12-31.");
});

test("suggests what may be meant by a mistyped undertaking", async () => {
  expect((await runIn({ cwd: cwd() }, "status", "repair-the-peer")).err).toBe(
    "No undertaking has the id “repair-the-peer”. Did you mean “repair-the-pier”?\n",
  );
});
