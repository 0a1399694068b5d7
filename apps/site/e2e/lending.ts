/** Lends things to jobs as they come, each thing to one job at a time. */
export function lending<Thing>(
  things: readonly Thing[],
): <Result>(job: (thing: Thing) => Promise<Result>) => Promise<Result> {
  const free = [...things];
  const waiting: ((thing: Thing) => void)[] = [];
  return async (job) => {
    const thing = free.pop() ?? (await new Promise<Thing>((resolve) => waiting.push(resolve)));
    try {
      return await job(thing);
    } finally {
      const next = waiting.shift();
      if (next === undefined) free.push(thing);
      else next(thing);
    }
  };
}
