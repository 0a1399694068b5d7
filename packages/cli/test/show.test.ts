import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runIn } from "./fake-terminal.ts";
import { harbour } from "./fixtures/harbour.ts";
import { parsed, temporaryFolder } from "./temporary-folder.ts";

const cwd = temporaryFolder();

test("shows an undertaking with its status, what it names and what names it", async () => {
  const { code, out } = await runIn({ cwd: cwd() }, "show", "repair-the-pier");

  expect(code).toBe(0);
  expect(out).toMatchSnapshot();
});

test("shows an actor with its words and its part in each passage, in French", async () => {
  const { out } = await runIn({ cwd: cwd() }, "show", "northport", "--lang", "fr");

  expect(out).toMatchSnapshot();
});

test("shows every noun", async () => {
  const declaration = harbour();
  const arrays = Object.entries(declaration).filter(([, value]) => Array.isArray(value) && value.length > 0);
  for (const [array, records] of arrays as unknown as [string, { readonly id: string }[]][]) {
    const id = records[0]?.id ?? "";
    const { code, out } = await runIn({ cwd: cwd() }, "show", id, "--array", array);
    expect([code, out.split("\n")[0]]).toEqual([0, `${array} ${id}`]);
  }
  expect((await runIn({ cwd: cwd() }, "show", "harbour-statement")).out).toContain("work harbour-statement");
});

test("shows all records of an id, or the one of an array", async () => {
  const declaration = harbour();
  const text = JSON.stringify(declaration).replaceAll('"repair-money"', '"repair-the-pier"');
  await writeFile(join(cwd(), "shared.json"), text);
  const all = await runIn({ cwd: cwd() }, "show", "repair-the-pier", "-d", "shared.json", "--json");
  const one = await runIn({ cwd: cwd() }, "show", "repair-the-pier", "-d", "shared.json", "--array", "money", "--json");

  expect(parsed(all.out)).toMatchObject({ records: [{ array: "commitments" }, { array: "money" }] });
  expect(parsed(one.out)).toMatchObject({ records: [{ array: "money", record: { id: "repair-the-pier" } }] });
});

test.each([
  [["show", "repiar-the-pier"], "No record has the id “repiar-the-pier”. Did you mean “repair-the-pier”?\n"],
  [["show", "mayors"], "No record has the id “mayors”. Did you mean “mayors-met”?\n"],
  [["show", "zzzzzzzzzz"], "No record has the id “zzzzzzzzzz”.\n"],
  [["show", "northport", "--array", "actor"], "There is no array “actor” with records. Did you mean “actors”?\n"],
  [["show", "northport", "--array", "money"], "“northport” is no record of `money`; it stands in `actors`.\n"],
])("%j is answered with what may be meant", async (args, message) => {
  expect(await runIn({ cwd: cwd() }, ...args)).toEqual({ code: 2, out: "", err: message });
});

test("answers programs with references both ways", async () => {
  const { out } = await runIn({ cwd: cwd() }, "show", "northport-agrees", "--json");

  expect(parsed(out)).toMatchObject({
    id: "northport-agrees",
    records: [
      {
        array: "statements",
        names: [
          { field: "holders[0]", to: { array: "actors", id: "northport" } },
          { field: "rule", to: { array: "rules", id: "agree-to" } },
          { field: "anchors[0].expression", to: { array: "expressions", id: "en" } },
          { field: "anchors[0].sentences[0]", to: { array: "sentences", id: "sentence-2" } },
        ],
        namedBy: [{ from: { array: "commitments", id: "repair-the-pier" }, field: "statements[0]" }],
      },
    ],
  });
});
