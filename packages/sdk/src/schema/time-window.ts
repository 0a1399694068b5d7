import { calendarDateSchema } from "./values.ts";

/** The two fields that are derived from a date in EDTF, so that no reader of the JSON needs a parser for it. */
export const windowShape = {
  earliest: calendarDateSchema
    .exactOptional()
    .describe("The first day on which it can lie, derived from the EDTF; absent where that is open."),
  latest: calendarDateSchema
    .exactOptional()
    .describe("The last day on which it can lie, derived from the EDTF; absent where that is open."),
};
