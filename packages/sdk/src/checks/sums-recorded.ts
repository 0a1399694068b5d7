import { wordCheck } from "./word-check.ts";

export const sumsRecorded = wordCheck({
  name: "sums-recorded",
  description:
    "Every £, €, $ and ¥ in the sentences, and every name or code of pounds, euros, dollars, francs and yen, lies inside the quote of some sum.",
  home: "a recorded sum",
  expected: "a money record that quotes it",
});
