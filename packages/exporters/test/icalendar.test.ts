import type { Declaration } from "@entente/sdk";
import { declaration } from "@entente/uk-france-2015";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { icalendar } from "../src/formats/icalendar.ts";
import { hostileText, relabelled } from "./fixtures/hostile-labels.ts";

interface ReadEvent {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly language: string | undefined;
  readonly stamp: string;
}

function write(source: Declaration, options?: Parameters<typeof icalendar.write>[1]): string {
  return icalendar.write(source, options)[0]?.text ?? "";
}

/** Reads a calendar with another library than the one that wrote it. */
function read(text: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      summary: event.summary,
      description: event.description,
      language: component.getFirstProperty("summary")?.getFirstParameter("language"),
      stamp: String(component.getFirstPropertyValue("dtstamp")),
    };
  });
}

const events = read(write(declaration));
const eventOf = (id: string) => events.find(({ uid }) => uid === `urn:entente:uk-france-2015:${id.replace("/", ":")}`);

describe("a calendar", () => {
  test("holds events, deadlines and other times, whole days each", () => {
    expect(eventOf("work/meeting")).toMatchObject({ start: "2015-07-28", end: "2015-07-29" });
    expect(eventOf("events/eu-africa-summit")).toMatchObject({
      start: "2015-11-01",
      end: "2015-12-01",
      summary: "European Union (EU)–Africa summit on migration (Valletta conference) (November 2015)",
    });
    expect(eventOf("money/coquelles-security")?.summary).toContain("up to “£7 million”");
  });

  test("shows an uncertain date as all its days, and says so in words", () => {
    const published = eventOf("work/published");
    expect(published).toMatchObject({ start: "2015-07-29", end: "2015-07-31" });
    expect(published?.summary).toMatch(/\(29 or 30 July 2015\)$/);
    expect(published?.description).toContain("The exact day is not known.");
    expect(published?.description).toContain("The text gives no date of publication.");
    const deadline = eventOf("commitments/first-tunnel-fencing");
    expect(deadline).toMatchObject({ start: "2015-07-28", end: "2015-08-03" });
    expect(deadline?.summary).toMatch(/^Deadline: .*\(between 28 July 2015 and 2 August 2015\)$/);
    expect(deadline?.description).toContain("The text says “this week”.");
  });

  test("leaves out what has no date or one that is open at one end", () => {
    const dated = declaration.dates.filter(({ earliest, latest }) => earliest !== undefined && latest !== undefined);
    const openOnes = declaration.dates.filter((date) => !dated.includes(date));
    expect(openOnes.length).toBeGreaterThan(0);
    for (const { id } of openOnes) expect(eventOf(`dates/${id}`)).toBeUndefined();
    for (const { date, id } of declaration.events) {
      expect(eventOf(`events/${id}`) !== undefined).toBe(dated.some((mention) => mention.id === date));
    }
    for (const { due, id } of declaration.commitments) {
      expect(eventOf(`commitments/${id}`) !== undefined).toBe(due !== undefined);
    }
  });

  test("has a stamp from the data, an id of its own for each event, and the language of its texts", () => {
    expect(new Set(events.map(({ stamp }) => stamp))).toEqual(new Set([`${declaration.updated}T00:00:00Z`]));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(new Set(events.map(({ language }) => language))).toEqual(new Set(["en"]));
    const french = read(write(declaration, { language: "fr" }));
    expect(new Set(french.map(({ language }) => language))).toEqual(new Set(["fr"]));
    expect(french.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
    expect(french.find(({ uid }) => uid.endsWith(":work:published"))?.summary).toContain("29 ou 30 juillet 2015");
  });

  test("follows a change of a record", () => {
    const changed: Declaration = {
      ...declaration,
      dates: declaration.dates.map((date) =>
        date.id === "summit-month" ? { ...date, edtf: "2016", earliest: "2016-01-01", latest: "2016-12-31" } : date,
      ),
    };
    const summit = read(write(changed)).find(({ uid }) => uid.includes("eu-africa-summit"));
    expect(summit).toMatchObject({ start: "2016-01-01", end: "2017-01-01" });
    expect(summit?.summary).toMatch(/\(2016\)$/);
  });

  test("is the same for the same data, ends its lines as the standard asks and folds them", () => {
    const text = write(declaration);
    expect(write(declaration)).toBe(text);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});

test("no label breaks a calendar", () => {
  const shape = events.map(({ uid, start, end }) => ({ uid, start, end }));
  fc.assert(
    fc.property(hostileText, hostileText, (en, fr) => {
      const text = write(relabelled(declaration, { en, fr }), { siteUrl: "https://example.org/a;b,c/" });
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(read(text).map(({ uid, start, end }) => ({ uid, start, end }))).toEqual(shape);
    }),
    { numRuns: 40 },
  );
});
