import { principalsOf } from "../query/actors.ts";
import type { Check } from "./check.ts";

export const addresseesFit: Check = {
  name: "addressees-fit",
  description:
    "Only a call and a welcome have addressees, and those who welcome a step do not all act for the one whose step it is.",
  scope: "record",
  check: (declaration) =>
    declaration.statements.flatMap(({ id, kind, holders, addressees = [] }) => {
      const complaint = { rule: "addressees-fit", record: `statements.${id}`, field: "addressees" };
      if (addressees.length > 0 && kind !== "call" && kind !== "welcome") {
        return [
          {
            ...complaint,
            wrong: `its kind is “${kind}” and addressees are given`,
            expected: "addressees of a call or a welcome only",
            advice: "Take them out, or correct the kind.",
          },
        ];
      }
      if (kind !== "welcome" || holders.length === 0) return [];
      return addressees
        .filter((addressee) => holders.every((holder) => principalsOf(declaration, holder).includes(addressee)))
        .map((addressee) => ({
          ...complaint,
          wrong: `“${addressee}” welcomes its own step`,
          expected: "a step of somebody else",
          advice: "Correct the holders, the addressees or the kind.",
        }));
    }),
};
