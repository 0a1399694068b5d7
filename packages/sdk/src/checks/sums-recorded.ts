import { wordCheck } from "./word-check.ts";

export const sumsRecorded = wordCheck({
  name: "sums-recorded",
  description: "Every sign or name of a currency in the sentences lies inside the quote of some sum.",
  home: "a recorded sum",
  expected: "a money record that quotes it",
});
