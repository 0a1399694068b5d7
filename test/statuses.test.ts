import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { statusAt } from "@entente/sdk";
import { declaration } from "@entente/uk-france-2015";
import { expect, test } from "vitest";
import { renderStatuses } from "../scripts/status/render-statuses.ts";

const days = ["2015-07-30", "2015-12-31", "2016-12-31"];
const command = fileURLToPath(new URL("../scripts/status/print-statuses.ts", import.meta.url));
const run = (...asked: string[]) => promisify(execFile)(process.execPath, [command, ...asked]);

test("the table has a line for every undertaking and day, with the records that decide", () => {
  const lines = renderStatuses(declaration, days).split("\n");
  for (const { id } of declaration.commitments) {
    const at = lines.indexOf(id);
    for (const [index, day] of days.entries()) {
      const line = lines[at + 1 + index] ?? "";
      const { level, voice, contested, because } = statusAt(declaration, id, day);
      expect(line).toContain(`${day}  ${level} · `);
      expect(line).toContain(voice ?? "no voice");
      expect(line).toContain(contested ? " · contested" : "not contested");
      expect(line).toContain(because.join(", "));
    }
  }
});

test("the command prints the usual three days, or those that are asked about", async () => {
  expect((await run()).stdout).toBe(`${renderStatuses(declaration, days)}\n`);
  expect((await run("2018-01-01")).stdout).toBe(`${renderStatuses(declaration, ["2018-01-01"])}\n`);
});

test("the command refuses what is no day", async () => {
  await expect(run("2015-02-30", "soon")).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining("2015-02-30, soon") as unknown,
  });
});
