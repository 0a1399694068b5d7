import { encode } from "../../server/content-coding.ts";
import type { Check } from "../check.ts";

/** Ten segments: what a server may send before it has heard from the reader again. */
const firstRoundTrip = 14_600;

export const pageWeight: Check = {
  name: "page weight",
  description: "The page arrives within one round trip: at most 14,600 bytes, in gzip and in brotli.",
  check: async ({ page }) => {
    const problems: string[] = [];
    for (const coding of ["gzip", "br"] as const) {
      const { length } = await encode(Buffer.from(page.html), coding);
      if (length > firstRoundTrip) problems.push(`${length} bytes in ${coding}: ${length - firstRoundTrip} too many`);
    }
    return problems;
  },
};
