import type { Check } from "./check.ts";

export const copiesExplained: Check = {
  name: "copies-explained",
  description: "A copy has an address, or says why none is given.",
  scope: "record",
  check: ({ manifestations }) =>
    manifestations
      .filter(({ url, noLink }) => (url === undefined) === (noLink === undefined))
      .map(({ id, url }) => ({
        rule: "copies-explained",
        record: `manifestations.${id}`,
        field: url === undefined ? "url" : "noLink",
        wrong:
          url === undefined ? "there is neither an address nor a reason" : "there is an address and a reason for none",
        expected: "either `url` or `noLink`",
        advice: "Give the address if it is confirmed; otherwise say why none is given.",
      })),
};
