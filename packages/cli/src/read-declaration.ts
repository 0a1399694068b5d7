import { open, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { formatProblem, type Declaration, type Problem } from "@entente/sdk";
import { safeParseDeclaration } from "@entente/sdk/schema";
import { Refusal } from "./refusal.ts";
import type { Terminal } from "./terminal.ts";

/** Beyond this many bytes a file is not read: the largest declaration is far smaller. */
const mostBytes = 64 * 1024 * 1024;

/** What a file holds: its JSON, still of unknown shape. `-` is what is piped in. */
export async function readJson(file: string, { cwd, in: piped }: Terminal): Promise<unknown> {
  const content = file === "-" ? await text(piped) : await readText(resolve(cwd, file), file);
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    const why = error instanceof Error ? error.message : "";
    throw new Refusal(`${named(file)} is not JSON (${why}). Give a declaration.json, as a data package publishes it.`);
  }
}

/** A declaration from a file; every problem is told at once if it is none. */
export async function readDeclaration(file: string, terminal: Terminal): Promise<Declaration> {
  const result = safeParseDeclaration(await readJson(file, terminal));
  if (result.success) return result.declaration;
  throw new Refusal(describeProblems(file, result.problems));
}

/** A text from a file, or a sentence that says why not. */
export async function readText(path: string, file: string): Promise<string> {
  const handle = await open(path, "r").catch((error: unknown) => {
    throw new Refusal(
      `${named(file)} cannot be read: ${reasonOf(error)}. Name a file that is there with --declaration.`,
    );
  });
  try {
    const { size } = await stat(path);
    if ((await handle.stat()).isDirectory()) throw new Refusal(`${named(file)} is a folder. Name the file in it.`);
    if (size > mostBytes) {
      throw new Refusal(`${named(file)} has ${size} bytes, more than the ${mostBytes} that are read. Divide it.`);
    }
    const bytes = await handle.readFile();
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      throw new Refusal(`${named(file)} is no text in UTF-8. Save it as UTF-8, or name another file.`);
    }
  } finally {
    await handle.close();
  }
}

function describeProblems(file: string, problems: readonly Problem[]): string {
  const lines = problems.map((problem) => `- ${formatProblem(problem)}`);
  return [`${named(file)} is no declaration that can be read (${problems.length} problems):`, ...lines].join("\n");
}

function named(file: string): string {
  return file === "-" ? "What was piped in" : `“${file}”`;
}

function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EACCES" || code === "EPERM") return "you may not read it";
  return code === "EISDIR" ? "it is a folder" : "the system refuses it";
}
