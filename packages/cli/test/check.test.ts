import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { runIn } from "./fake-terminal.ts";
import { parsed, temporaryFolder } from "./temporary-folder.ts";

const cwd = temporaryFolder();
const broken = fileURLToPath(new URL("./fixtures/broken", import.meta.url));

test("says that nothing is wrong with ./declaration.json", async () => {
  const { code, out, err } = await runIn({ cwd: cwd() }, "check");

  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^declaration\.json: no problem in \d+ records\n$/);
});

test("finds nothing wrong with what is published", async () => {
  const file = fileURLToPath(import.meta.resolve("@entente/uk-france-2015/declaration.json"));

  expect((await runIn({ cwd: cwd() }, "check", file)).code).toBe(0);
});

test("checks what is piped in", async () => {
  const piped = await readFile(join(broken, "orphaned-quote.json"));
  const { code, out } = await runIn({ piped }, "check", "-");

  expect(code).toBe(1);
  expect(out).toContain("at -:138:5");
});

test("judges each file whatever becomes of the others, and ends with the worst", async () => {
  const { code, out, err } = await runIn({ cwd: broken }, "check", "missing-french.json", "empty.json", "missing.json");

  expect(code).toBe(2);
  expect(out).toContain("missing-french.json: 1 problem");
  expect(err).toBe(
    "“empty.json” is empty. Give a declaration.json.\n“missing.json” cannot be read: there is no such file. Name the file of a declaration.\n",
  );
});

test("answers programs with each problem, its place in the file and in the text", async () => {
  const { code, out } = await runIn({ cwd: broken }, "check", "orphaned-quote.json", "empty.json", "--json");

  expect(code).toBe(2);
  expect(parsed(out)).toMatchObject({
    files: [
      {
        file: "orphaned-quote.json",
        outcome: "problems",
        problems: [
          {
            rule: "anchors-match",
            record: "statements.northport-agrees",
            line: 138,
            places: [{ expression: "en", start: 69, line: 5, column: 1, certainty: "nearest" }],
          },
        ],
      },
      { file: "empty.json", outcome: "refused" },
    ],
  });
});

test("writes commands of a GitHub workflow, escaped so that words cannot begin another", async () => {
  const text = await readFile(join(broken, "unknown-reference.json"), "utf8");
  const piped = text.replace('"northprot"', '"a,b:c%\\n::error::d"');
  const { code, out } = await runIn({ piped }, "check", "--format", "github", "-");
  const file = await runIn({ cwd: broken }, "check", "--format", "github", "missing-french.json", "empty.json");

  expect(code).toBe(1);
  expect(out.split("\n").filter((line) => line.startsWith("::"))).toHaveLength(out.trimEnd().split("\n").length);
  expect(out).toContain("a,b:c%25%0A::error::d");
  expect(file.out).toMatchInlineSnapshot(`
    "::error file=missing-french.json,line=188,col=13,title=entente%3A shape::commitments.repair-the-pier.title.fr: it is missing; expected a text. Add it.
    ::error file=empty.json,title=entente::“empty.json” is empty. Give a declaration.json.
    "
  `);
});

test("colours a terminal, and not with NO_COLOR or in a pipe", async () => {
  const escape = "\u001b[";
  vi.stubEnv("NO_COLOR", "");
  const coloured = await runIn({ cwd: broken, columns: 80 }, "check", "orphaned-quote.json");
  const pipe = await runIn({ cwd: broken }, "check", "orphaned-quote.json");
  vi.stubEnv("NO_COLOR", "1");
  const plain = await runIn({ cwd: broken, columns: 80 }, "check", "orphaned-quote.json");
  vi.unstubAllEnvs();

  expect(coloured.out).toContain(escape);
  expect(pipe.out + plain.out).not.toContain(escape);
});

test("stays within a narrow terminal", async () => {
  const { out } = await runIn({ cwd: broken, columns: 40 }, "check", "orphaned-quote.json", "ambiguous-quote.json");

  expect(out.split("\n").filter((line) => line.length > 40 && line.includes(" | "))).toEqual([]);
});

test("shows the words of a hostile file and lets them steer nothing", async () => {
  const text = await readFile(join(broken, "orphaned-quote.json"), "utf8");
  const piped = text.replaceAll("to mend the pier", "to \\u001b[2Jmend the\\u202e pier");
  const { out } = await runIn({ piped }, "check", "-");

  expect(out).toContain(String.raw`to \u001b[2Jmend the\u202e pier`);
  // eslint-disable-next-line no-control-regex -- these must not be there
  expect(out).not.toMatch(/[\u001b\u202e]/);
});
