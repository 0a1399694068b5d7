import { fileURLToPath } from "node:url";
import { declaration } from "@entente/uk-france-2015";
import { coverageReport } from "@entente/sdk/checks";
import { expect, test } from "vitest";
import { runIn } from "./fake-terminal.ts";
import { parsed, temporaryFolder } from "./temporary-folder.ts";

const cwd = temporaryFolder();
const published = fileURLToPath(import.meta.resolve("@entente/uk-france-2015/declaration.json"));

test("counts what is accounted for, and lists what reads each sentence", async () => {
  const { code, out } = await runIn({ cwd: cwd() }, "coverage", "--sentences");

  expect(code).toBe(0);
  expect(out).toMatchSnapshot();
});

test("tells every excused word with its reason", async () => {
  const { out } = await runIn({}, "coverage", "-d", published, "--json");
  const table = await runIn({ columns: 140 }, "coverage", "-d", published);

  expect(parsed(out)).toEqual(coverageReport(declaration));
  for (const { check } of coverageReport(declaration).exceptions) expect(table.out).toContain(check);
});

test("puts the counts one below the other in a narrow terminal", async () => {
  const { out } = await runIn({ cwd: cwd(), columns: 30 }, "coverage");

  expect(out.split("\n\n")[0]).toBe("what: sentences\nin the text: 2\nrecorded: 2\nexcused: 0\nmissing: 0");
});
