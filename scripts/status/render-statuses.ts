import { openDeclaration, type CalendarDate, type Declaration, type Status } from "@entente/sdk";

/** One line for each undertaking and day: its level, who says so, whether sources differ, and the records that decide. */
export function renderStatuses(declaration: Declaration, days: readonly CalendarDate[]): string {
  const view = openDeclaration(declaration);
  return [
    `Statuses of “${declaration.work.title.en}”. Records searched up to ${declaration.searchedUpTo}.`,
    ...declaration.commitments.flatMap(({ id }) => [
      "",
      id,
      ...days.map((day) => `  ${day}  ${describe(view.statusAt(id, day))}`),
      `  ${view.whatWouldChange(id, days.at(-1) ?? "").sentence.en}`,
    ]),
    "",
    ...days.map((day) => `${day}: ${count(declaration, day)}`),
  ].join("\n");
}

function describe({ level, voice, contested, documentedOn, deadline, because }: Status): string {
  return [
    level,
    ...(documentedOn === undefined ? [] : [documentedOn]),
    voice ?? "no voice",
    contested ? "contested" : "not contested",
    `deadline ${deadline}`,
    because.length === 0 ? "no deciding record" : `because ${because.join(", ")}`,
  ].join(" · ");
}

function count(declaration: Declaration, day: CalendarDate): string {
  const { undertakings, followUps } = openDeclaration(declaration).summaryAt(day);
  return [undertakings, followUps]
    .map(({ total, withoutEvidence, levels }) => {
      const others = Object.entries(levels).filter(([level, number]) => level !== "no-evidence" && number > 0);
      return `of ${total}, ${[`${withoutEvidence} no-evidence`, ...others.map(([level, n]) => `${n} ${level}`)].join(", ")}`;
    })
    .map((counts, index) => `${index === 0 ? "undertakings" : "follow-up arrangements"} ${counts}`)
    .join("; ");
}
