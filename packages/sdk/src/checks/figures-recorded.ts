import { wordCheck } from "./word-check.ts";

export const figuresRecorded = wordCheck({
  name: "figures-recorded",
  description: "Every figure in the sentences lies inside the quote of some sum, date or quantity.",
  home: "a recorded sum, date or quantity",
  expected: "a record in `money`, `dates` or `quantities` that quotes it",
});
