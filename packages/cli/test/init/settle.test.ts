import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../src/run.ts";
import { fakeTerminal, runIn } from "../fake-terminal.ts";
import { frenchText } from "./texts.ts";

let cwd = "";

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "entente-init-"));
  await writeFile(join(cwd, "text.txt"), frenchText);
});

afterEach(() => rm(cwd, { recursive: true }));

test("shows what is proposed where nobody can be asked, and writes nothing", async () => {
  const { code, err } = await runIn({ cwd }, "init", "text.txt");

  expect(code).toBe(2);
  expect(err).toMatchSnapshot();
  expect(await readdir(cwd)).toEqual(["text.txt"]);
});

test("asks a person at a terminal, and keeps what the person keeps", async () => {
  const { code, written } = await answer("", "", "x", "2", "none");

  expect(code).toBe(0);
  expect(written.err).toMatchSnapshot();
  const expressions = await readFile(join(cwd, "text/src/expressions.ts"), "utf8");
  expect(expressions).toContain('exact: "I. Des ports propres"');
  expect(expressions).not.toContain("Suivi");
  expect(expressions).toContain("furniture: []");
});

test("asks again for a language that it does not know", async () => {
  const { code, written } = await answer("german", "fr", "", "", "");

  expect(code).toBe(0);
  expect(written.err).toContain("Give en or fr.");
});

test("writes nothing where the answers end before the questions", async () => {
  const { code, written } = await answer("fr", "");

  expect(code).toBe(2);
  expect(written.err).toContain("The questions were not answered, and nothing was written.");
  expect(await readdir(cwd)).toEqual(["text.txt"]);
});

test("takes headings and furniture from files, and asks nothing", async () => {
  await writeFile(join(cwd, "headings.txt"), "Déclaration conjointe sur les ports propres\nII. Suivi de l’accord\n");
  await writeFile(join(cwd, "furniture.txt"), "Haut de la page\r\nImprimer cette page\r\n");
  const files = ["--headings", "headings.txt", "--furniture", "furniture.txt"];
  const { code, out } = await runIn({ cwd }, "init", "text.txt", ...files);

  expect(code).toBe(0);
  expect(out.replaceAll("\n", " ")).toContain("1 section heading and 2 pieces of page furniture were set aside.");
});

test("takes empty files for none", async () => {
  await writeFile(join(cwd, "none.txt"), "");
  const { code, out } = await runIn({ cwd }, "init", "text.txt", "--headings", "none.txt", "--furniture", "none.txt");

  expect(code).toBe(0);
  expect(out.replaceAll("\n", " ")).toContain("and 1 section. 0 section headings and 0 pieces");
});

async function answer(...answers: readonly string[]): Promise<{ code: number; written: { err: string } }> {
  const { terminal, written } = fakeTerminal({ cwd, piped: answers.map((line) => `${line}\n`).join(""), columns: 80 });
  Object.assign(terminal.in, { isTTY: true });
  return { code: await run(["init", "text.txt"], terminal), written };
}
