import { wordCheck } from "./word-check.ts";

export const timesRecorded = wordCheck({
  name: "times-recorded",
  description: "Every month, weekday and word of time in the sentences lies inside the quote of some date or sum.",
  home: "a recorded date or sum",
  expected: "a record in `dates` that quotes it",
});
