import { fileURLToPath } from "node:url";
import { timeline } from "@entente/sdk";
import { declaration } from "@entente/uk-france-2015";
import { expect, test } from "vitest";
import { runIn } from "./fake-terminal.ts";
import { parsed, temporaryFolder } from "./temporary-folder.ts";

const cwd = temporaryFolder();
const published = fileURLToPath(import.meta.resolve("@entente/uk-france-2015/declaration.json"));

test("tells each date with what hangs on it", async () => {
  const { code, out } = await runIn({ cwd: cwd() }, "timeline");

  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "when        what
    2001-01-02  meeting: Joint statement on the ferry
                named as “on 2 January 2001” (meeting-day)
    "
  `);
});

test("leaves nothing of the timeline out, and names the times that cannot be placed", async () => {
  const json = await runIn({}, "timeline", "-d", published, "--json");
  const { out } = await runIn({}, "timeline", "-d", published);
  const words = out.replaceAll(/\s+/g, " ");
  const entries = timeline(declaration);
  const hanging = entries.flatMap(({ dates, events, due, announced, instruments }) =>
    [dates, events, due, announced, instruments].flat().map(({ id }) => id),
  );

  expect(parsed(json.out)).toMatchObject({ entries });
  expect(hanging.filter((id) => !words.includes(`(${id})`))).toEqual([]);
  for (const { edtf, asWritten } of declaration.dates as readonly { edtf?: string; asWritten: string }[]) {
    if (edtf === undefined) expect(words.split("Times that cannot be placed:")[1]).toContain(`“${asWritten}”`);
  }
});
