import { expect, test } from "vitest";
import { lending } from "../e2e/lending.ts";

test("each thing is with one job at a time, and a failing job gives it back", async () => {
  const inTurn = lending(["one", "other"]);
  const lent = new Set<string>();
  let most = 0;
  const job =
    (fails: boolean) =>
    async (thing: string): Promise<void> => {
      expect(lent).not.toContain(thing);
      lent.add(thing);
      most = Math.max(most, lent.size);
      await new Promise((resolve) => setTimeout(resolve, 1));
      lent.delete(thing);
      if (fails) throw new Error("failed");
    };
  const results = await Promise.allSettled([true, false, true, false, false].map((fails) => inTurn(job(fails))));
  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "rejected", "fulfilled", "fulfilled"]);
  expect(most).toBe(2);
});
