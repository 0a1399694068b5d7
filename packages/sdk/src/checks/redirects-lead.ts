import type { Problem } from "../model/problem.ts";
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
  description:
    "A retired id is retired once in its array, names no record there again, and leads to as many different ids as its outcome says.",
  scope: "record",
  check: ({ redirects }, ids) =>
    redirects.flatMap((redirect) =>
      [
        ...usedAgain(redirect, ids[redirect.array]),
        ...retiredTwice(redirect, redirects),
        ...miscounted(redirect),
        ...repeated(redirect),
      ].map((complaint) => ({ rule: "redirects-lead", record: `redirects.${redirect.id}`, ...complaint })),
    ),
};

type Complaint = Omit<Problem, "rule" | "record">;

function usedAgain({ array, retired }: Redirect, used: readonly string[]): Complaint[] {
  if (!used.includes(retired)) return [];
  return [
    {
      field: "retired",
      wrong: `the retired id “${retired}” is used again in \`${array}\``,
      expected: "an id that was never used before",
      advice: "Give the new record another id, or take the redirect out.",
    },
  ];
}

function retiredTwice(redirect: Redirect, redirects: readonly Redirect[]): Complaint[] {
  const { array, retired } = redirect;
  const first = redirects.find((other) => other.array === array && other.retired === retired);
  if (first === undefined || first === redirect) return [];
  return [
    {
      field: "retired",
      wrong: `“${retired}” of \`${array}\` is retired by “${first.id}” already`,
      expected: "one redirect for each retired id",
      advice: "Take one of the two out.",
    },
  ];
}

function miscounted({ outcome, to }: Redirect): Complaint[] {
  const { fits, says } = counts[outcome];
  if (fits(to.length)) return [];
  const leads = to.length === 0 ? "no id" : to.length === 1 ? "one id" : `${to.length} ids`;
  return [
    {
      field: "to",
      wrong: `its outcome is “${outcome}” and it leads to ${leads}`,
      expected: says,
      advice: "Correct the outcome, or the ids.",
    },
  ];
}

function repeated({ to }: Redirect): Complaint[] {
  return to.flatMap((id, index) =>
    to.indexOf(id) === index
      ? []
      : [
          {
            field: `to[${index}]`,
            wrong: `it leads to “${id}” twice`,
            expected: "each id once",
            advice: "Take one of the two out.",
          },
        ],
  );
}
