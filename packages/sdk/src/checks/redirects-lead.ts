import type { Redirect } from "../model/redirect.ts";
import type { Check } from "./check.ts";

const counts: Readonly<
  Record<Redirect["outcome"], { readonly fits: (count: number) => boolean; readonly says: string }>
> = {
  moved: { fits: (count) => count === 1, says: "one id" },
  split: { fits: (count) => count > 1, says: "at least two ids" },
  withdrawn: { fits: (count) => count === 0, says: "no id" },
};

export const redirectsLead: Check = {
  name: "redirects-lead",
  description: "A retired id names no record again, and leads to as many ids as its outcome says.",
  scope: "record",
  check: ({ redirects }, ids) =>
    redirects.flatMap(({ id, array, outcome, to }) => {
      const complaint = { rule: "redirects-lead", record: `redirects.${id}` };
      const { fits, says } = counts[outcome];
      return [
        ...(ids[array].includes(id)
          ? [
              {
                ...complaint,
                field: "id",
                wrong: `the retired id “${id}” is used again in \`${array}\``,
                expected: "an id that was never used before",
                advice: "Give the new record another id, or take the redirect out.",
              },
            ]
          : []),
        ...(fits(to.length)
          ? []
          : [
              {
                ...complaint,
                field: "to",
                wrong: `its outcome is “${outcome}” and it leads to ${to.length}`,
                expected: says,
                advice: "Correct the outcome, or the ids.",
              },
            ]),
      ];
    }),
};
