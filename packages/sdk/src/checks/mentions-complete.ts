import type { Check } from "./check.ts";
import { mentionsFound } from "./mentions-found.ts";

export const mentionsComplete: Check = {
  name: "mentions-complete",
  description:
    "Wherever the words stand by which an actor or a place is quoted, some entity quotes them, or an exception says what they mean there.",
  scope: "document",
  check: (declaration) =>
    mentionsFound(declaration)
      .filter(({ accountedFor }) => accountedFor === "nothing")
      .map(({ words, record, id, start }) => ({
        rule: "mentions-complete",
        record,
        field: "anchors",
        wrong: `“${words}” at ${start} is quoted by no entity`,
        expected: "every mention, quoted by the one that it names, or an exception that says what it means",
        advice: `Add a quote to “${id}” or to the entity that is meant there, or list it in \`exceptions\`.`,
      })),
};
