import { summaryAt, type StatusLevel, type Voice } from "@entente/sdk";
import { describe, expect, it } from "vitest";
import { declaration } from "../../src/declaration.ts";
import { languages } from "../../src/i18n/language.ts";
import { comparedDays } from "../../src/view/days-view.ts";
import { statusPanelsView } from "../../src/view/status-panels-view.ts";

const summaries = comparedDays(declaration).map((day) => summaryAt(declaration, day));

describe.each(languages)("statuses on several days, in %s", (language) => {
  const { panels, table } = statusPanelsView(declaration, language);

  it("has a panel for each day compared", () => {
    expect(panels.map(({ groups }) => groups.length > 0)).toEqual(comparedDays(declaration).map(() => true));
    expect(new Set(panels.map(({ day }) => day)).size).toBe(panels.length);
  });

  it("counts at each level and by each voice as many as the SDK does", () => {
    for (const [at, { groups }] of panels.entries()) {
      for (const { key, rows } of groups) {
        const count = summaries[at]?.[key];
        const drawn = Object.fromEntries(rows.map((row) => [row.level, row.count]));
        for (const [level, expected] of Object.entries(count?.levels ?? {}) as [StatusLevel, number][]) {
          expect(drawn[level] ?? 0, `${String(at)} ${key} ${level}`).toBe(expected);
        }
        for (const [voice, expected] of Object.entries(count?.voices ?? {}) as [Voice, number][]) {
          const told = rows.flatMap(({ voices }) => voices).filter((each) => each.voice === voice);
          expect(
            told.reduce((sum, each) => sum + each.count, 0),
            `${String(at)} ${key} ${voice}`,
          ).toBe(expected);
        }
      }
    }
  });

  it("divides a level wholly among the voices that tell it", () => {
    for (const { groups } of panels) {
      for (const { count, voices } of groups.flatMap(({ rows }) => rows)) {
        if (voices.length > 0) expect(voices.reduce((sum, voice) => sum + voice.count, 0)).toBe(count);
      }
    }
  });

  it("shows how many have no evidence first, and over every group", () => {
    for (const [at, { groups }] of panels.entries()) {
      for (const { key, withoutEvidence, rows } of groups) {
        expect(rows[0]?.level).toBe("no-evidence");
        expect(withoutEvidence).toContain(String(summaries[at]?.[key].withoutEvidence));
      }
    }
  });

  it("has the same rows on every day, so that panels can be compared", () => {
    const shapes = panels.map(({ groups }) =>
      groups.map(({ rows }) => rows.map(({ level, voices }) => [level, voices.map(({ voice }) => voice)])),
    );
    expect(shapes).toEqual(shapes.map(() => shapes[0]));
  });

  it("gives the table the numbers that the panels show", () => {
    for (const [column, { day, groups }] of panels.entries()) {
      expect(table.heads[column]).toBe(day);
      expect(table.groups.map(({ rows }) => rows.map(({ counts }) => counts[column]))).toEqual(
        groups.map(({ rows }) => rows.map(({ count }) => count)),
      );
      expect(
        table.groups.map(({ rows }) => rows.map(({ parts = [] }) => parts.map(({ counts }) => counts[column]))),
      ).toEqual(groups.map(({ rows }) => rows.map(({ voices }) => voices.map(({ count }) => count))));
    }
  });
});
