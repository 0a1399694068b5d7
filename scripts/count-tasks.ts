/** The part of Turborepo's run summary that is counted. */
export interface RunSummary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly task: string;
    readonly directory: string;
    readonly execution?: { readonly exitCode?: number | null };
  }[];
}

/** The part of a Vitest report that is counted. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** What a task came to: its tests where it runs tests, itself where it is a gate. */
export interface TaskCount {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
}

/** The tasks that run tests, with the name of the report that they leave. */
const reports: Readonly<Record<string, string>> = {
  test: "test",
  e2e: "e2e",
  "e2e:example": "e2e-example",
  "test:repository": "test",
};

/**
 * Counts what every task of a run came to. A skipped test counts as failed, and so does a task that did not run, or that
 * failed without a test to show for it: a count that leaves out the worst would not be true.
 */
export async function countTasks(
  { tasks }: RunSummary,
  readReport: (directory: string, report: string) => Promise<TestReport | undefined>,
): Promise<readonly TaskCount[]> {
  const counts = tasks.map(async ({ taskId, task, directory, execution }) => {
    const succeeded = execution?.exitCode === 0;
    const report = reports[task];
    const told = report === undefined ? undefined : await readReport(directory, report);
    if (told === undefined) {
      const gate = succeeded && report === undefined;
      return { name: taskId, passed: gate ? 1 : 0, failed: gate ? 0 : 1 };
    }
    const failed = told.numFailedTests + told.numPendingTests + told.numTodoTests;
    return { name: taskId, passed: told.numPassedTests, failed: failed === 0 && !succeeded ? 1 : failed };
  });
  return Promise.all(counts);
}
