import { expect, test } from "vitest";
import { countTasks, type TestReport } from "../scripts/count-tasks.ts";

const noTests: TestReport = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

async function count(task: string, exitCode: number | undefined, report?: Partial<TestReport>) {
  const execution = exitCode === undefined ? {} : { execution: { exitCode } };
  const [counted] = await countTasks({ tasks: [{ taskId: `a#${task}`, task, directory: "a", ...execution }] }, () =>
    Promise.resolve(report === undefined ? undefined : { ...noTests, ...report }),
  );
  return [counted?.passed, counted?.failed];
}

test.each([
  ["a gate that passes", "lint", 0, undefined, [1, 0]],
  ["a gate that fails", "lint", 1, undefined, [0, 1]],
  ["a gate that did not run", "lint", undefined, undefined, [0, 1]],
  ["tests that pass", "test", 0, { numPassedTests: 7 }, [7, 0]],
  ["tests of which some fail", "e2e", 1, { numPassedTests: 7, numFailedTests: 2 }, [7, 2]],
  ["tests of another site", "e2e:example", 0, { numPassedTests: 7 }, [7, 0]],
  ["another site without a report", "e2e:example", 0, undefined, [0, 1]],
  ["a skipped test", "test", 0, { numPassedTests: 7, numPendingTests: 1 }, [7, 1]],
  ["a test that is only announced", "test", 0, { numPassedTests: 7, numTodoTests: 1 }, [7, 1]],
  ["tests that pass in a run that fails", "test", 1, { numPassedTests: 7 }, [7, 1]],
  ["a run that leaves no report", "test:repository", 0, undefined, [0, 1]],
] as const)("%s is counted truthfully", async (_name, task, exitCode, report, expected) => {
  expect(await count(task, exitCode, report)).toEqual(expected);
});
