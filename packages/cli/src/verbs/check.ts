import { judge, readDocument, type Document } from "../read-document.ts";
import { Refusal } from "../refusal.ts";
import type { ExitCode, Terminal } from "../terminal.ts";
import { isObject } from "../records.ts";
import { writeJson } from "../layout/write.ts";
import { checkedForJson, checkedForPeople, checkedForGithub } from "./check/write-checked.ts";
import { locateProblems } from "./check/locate-problems.ts";
import type { CheckedFile } from "./check/checked-file.ts";

/** How the answer is written. */
export type CheckFormat = "text" | "json" | "github";

/** Checks files one by one, each whatever became of the others, and tells every problem. */
export async function check(files: readonly string[], format: CheckFormat, terminal: Terminal): Promise<ExitCode> {
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkFile(file, terminal));
  if (format === "json") writeJson(checkedForJson(checked), terminal);
  else if (format === "github") checkedForGithub(checked, terminal);
  else checkedForPeople(checked, terminal);
  if (checked.some(({ outcome }) => outcome === "refused")) return 2;
  return checked.some(({ outcome }) => outcome === "problems") ? 1 : 0;
}

async function checkFile(file: string, terminal: Terminal): Promise<CheckedFile> {
  try {
    const document = await readDocument(file, terminal);
    const result = judge(document);
    if (result.success) return { file, outcome: "fine", records: countRecords(document) };
    return { file, outcome: "problems", problems: locateProblems(result.problems, document) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { file, outcome: "refused", reason: error.message };
  }
}

function countRecords({ value }: Document): number {
  const arrays: readonly unknown[] = isObject(value) ? Object.values(value).filter(Array.isArray) : [];
  return arrays.reduce<number>((count, array) => count + (Array.isArray(array) ? array.length : 0), 0);
}
