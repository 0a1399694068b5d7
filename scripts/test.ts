import { readdir, readFile, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { countTasks, type RunSummary, type TestReport } from "./count-tasks.ts";
import { runTurbo } from "./turbo.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const summaries = join(root, ".turbo", "runs");

const tasks = ["lint", "typecheck", "build", "docs", "test", "e2e", "e2e:example"];
const repositoryTasks = ["lint:repository", "typecheck:repository", "test:repository"];

await removeOldReports();
const exitCode = runTurbo([
  ...tasks,
  ...repositoryTasks,
  // Many more at once than there are processors would only make each of them wait; some wait for a browser or for the disk.
  `--concurrency=${availableParallelism() + 2}`,
  "--continue=always",
  "--summarize",
  "--output-logs=errors-only",
  "--log-order=grouped",
]);
const counts = await countTasks(await newestSummary(), readReport);
for (const { name, passed, failed } of counts) {
  console.log(failed === 0 ? `✓ ${name} (${passed})` : `✗ ${name} (${failed} of ${passed + failed} failed)`);
}

const passed = sum(counts.map((count) => count.passed));
const failed = sum(counts.map((count) => count.failed));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = exitCode === 0 && failed === 0 ? 0 : Math.max(1, exitCode);

/** A report that is still there from another run must not be counted; those of cached tasks come back with the cache. */
async function removeOldReports(): Promise<void> {
  const workspaces = ["packages", "apps"].map(async (folder) =>
    (await readdir(join(root, folder))).map((name) => join(root, folder, name)),
  );
  const folders = [root, ...(await Promise.all(workspaces)).flat()].map((folder) => join(folder, "reports"));
  await Promise.all([summaries, ...folders].map((folder) => rm(folder, { recursive: true, force: true })));
}

async function newestSummary(): Promise<RunSummary> {
  const [name] = await readdir(summaries);
  if (name === undefined) throw new Error("Turborepo wrote no summary, so nothing can be counted.");
  return JSON.parse(await readFile(join(summaries, name), "utf8")) as RunSummary;
}

async function readReport(directory: string, name: string): Promise<TestReport | undefined> {
  const text = await readFile(join(root, directory, "reports", `${name}.json`), "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as TestReport);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
