const signals = ["SIGINT", "SIGTERM"] as const;

/** Runs work that an interruption of the process ends in order, with time to clean up; a second one ends it at once. */
export async function interruptible<Result>(work: (interrupted: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const interrupt = (): void => {
    release();
    controller.abort();
  };
  const release = (): void => {
    for (const signal of signals) process.off(signal, interrupt);
  };
  for (const signal of signals) process.on(signal, interrupt);
  try {
    return await work(controller.signal);
  } finally {
    release();
  }
}
