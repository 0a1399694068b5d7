import type { Localized } from "../values.ts";

/** What the codebook says of one value of a field: its name, and the test that gives it. */
export interface CodebookEntry {
  /** The value's name, as a reader sees it. */
  readonly label: Localized;
  /** What is asked of the words; a yes gives the value. */
  readonly test: Localized;
}
