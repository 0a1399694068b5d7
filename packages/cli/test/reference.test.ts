import { expect, test } from "vitest";
import { runIn } from "./fake-terminal.ts";

/** The verbs in the order in which the help lists them. */
async function verbs(): Promise<readonly string[]> {
  const { out } = await runIn({}, "--help");
  return [...out.matchAll(/^ {2}([a-z]+) \[options\]/gm)].flatMap(([, verb]) => verb ?? []);
}

test("the reference is what the command says of itself", async () => {
  const named = await verbs();
  const helps = await Promise.all([[], ...named.map((verb) => [verb])].map((args) => runIn({}, ...args, "--help")));
  const sections = helps.map(({ out }, index) => {
    const verb = named[index - 1];
    return `## entente${verb === undefined ? "" : ` ${verb}`}\n\n\`\`\`text\n${out.trimEnd()}\n\`\`\`\n`;
  });
  const intro =
    "Each verb with its arguments and options, as `--help` tells them (`vitest run test/reference.test.ts -u`).\n";

  expect(named).toHaveLength(10);
  await expect(["# Reference\n", intro, ...sections].join("\n")).toMatchFileSnapshot("../REFERENCE.md");
});
