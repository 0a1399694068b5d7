import { expect, test } from "vitest";
import { limited } from "../e2e/limited.ts";

test("no more jobs run at a time than allowed, and a failing one makes room", async () => {
  const inTurn = limited(2);
  let running = 0;
  let most = 0;
  const job = (fails: boolean) => async (): Promise<void> => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    if (fails) throw new Error("failed");
  };
  const results = await Promise.allSettled([true, false, true, false, false].map((fails) => inTurn(job(fails))));
  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "rejected", "fulfilled", "fulfilled"]);
  expect(most).toBe(2);
});
