import type { Check } from "./check.ts";

export const deadlinesCited: Check = {
  name: "deadlines-cited",
  description: "What an undertaking is due by is a deadline that its own words name.",
  scope: "document",
  check: ({ commitments, statements, dates }) =>
    commitments.flatMap(({ id, due, statements: cited }) => {
      const date = dates.find((candidate) => candidate.id === due);
      if (date === undefined) return [];
      const complaint = { rule: "deadlines-cited", record: `commitments.${id}`, field: "due" };
      if (date.role !== "deadline") {
        return [
          {
            ...complaint,
            wrong: `“${date.id}” is no deadline: its role is “${date.role}”`,
            expected: "a date whose role is “deadline”",
            advice: "Name the deadline, or correct the role of the date.",
          },
        ];
      }
      const quotes = statements.filter((statement) => cited.includes(statement.id)).flatMap(({ anchors }) => anchors);
      const inside = date.anchors.some((mention) =>
        quotes.some(({ start, end }) => start <= mention.start && mention.end <= end),
      );
      if (inside) return [];
      return [
        {
          ...complaint,
          wrong: `“${date.asWritten}” stands in no passage that the undertaking cites`,
          expected: "a deadline that the undertaking's own words name",
          advice: "Name another date, cite the passage, or leave `due` out.",
        },
      ];
    }),
};
