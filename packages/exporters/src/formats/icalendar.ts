/**
 * What a declaration dates as iCalendar, for calendars. Can be imported without the other formats.
 *
 * @packageDocumentation
 */
import type { Declaration } from "@entente/sdk";
import ical, { ICalEventTransparency } from "ical-generator";
import { dayAfter } from "../date-words.ts";
import type { Format, Language } from "../format.ts";
import { plainLine } from "../plain-line.ts";
import { addressesIn } from "../record-address.ts";
import { escapeText, fold, unfold } from "./icalendar/content-lines.ts";
import { calendarEntries } from "./icalendar/entries.ts";

/**
 * A calendar of what the declaration dates (iCalendar, RFC 5545): the meeting, the publication, events, deadlines and other
 * times that the text names. Each lies on whole days; where the day is not known, on all the days on which it can be, and
 * its title and description say so in words.
 *
 * @example
 * ```ts
 * import { icalendar } from "@entente/exporters";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * const [file] = icalendar.write(declaration);
 *
 * file?.text.includes("DTSTART;VALUE=DATE:20150728"); // => true
 * ```
 */
export const icalendar: Format = {
  id: "icalendar",
  label: { en: "Calendar (iCalendar, RFC 5545)", fr: "Calendrier (iCalendar, RFC 5545)" },
  mediaType: "text/calendar",
  extension: "ics",
  loses: {
    en: "Whatever has no date, or a date that is open at one end: it is left out. So are earlier and later texts, and records of what happened. How often a thing comes again is left out too, where the words give no day. A calendar has no sign for an uncertain date. It shows all the days on which the thing can lie as one span. Only the words tell that it does not last so long. One language at a time.",
    fr: "Ce qui n’a pas de date, ou dont la date est ouverte d’un côté, est laissé de côté. De même les textes antérieurs et postérieurs, et ce que les sources montrent des suites. De même la fréquence de ce qui revient sans que le texte donne de jour. Un calendrier n’a pas de signe pour une date incertaine. Il montre d’un seul tenant tous les jours possibles, et seuls les mots disent que cela ne dure pas tout ce temps. Une seule langue à la fois.",
  },
  write: (declaration, { language = "en", siteUrl } = {}) => [
    { name: `${declaration.work.id}.${language}.ics`, text: calendarOf(declaration, language, siteUrl) },
  ],
};

function calendarOf(declaration: Declaration, language: Language, siteUrl: string | undefined): string {
  const { work, updated } = declaration;
  const calendar = ical({
    prodId: { company: "Entente", product: "exporters", language: language.toUpperCase() },
    // The library writes a calendar's name as it is given.
    name: escapeText(plainLine(work.title[language])),
  });
  // An entry keeps its id wherever the site stands.
  const addressOf = addressesIn(declaration);
  const stamp = new Date(`${updated}T00:00:00Z`);
  for (const { key, earliest, latest, summary, details, place } of calendarEntries(declaration, language)) {
    calendar.createEvent({
      id: addressOf(...key),
      stamp,
      start: earliest,
      end: dayAfter(latest),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: plainLine(summary),
      description: details.map((detail) => plainLine(detail)).join("\n\n"),
      ...(place !== undefined && { location: plainLine(place) }),
      ...(siteUrl !== undefined && { url: new URL(siteUrl).href.replaceAll(/[,;\\]/g, encodeURIComponent) }),
    });
  }
  return fold(unfold(`${calendar.toString()}\r\n`).map((line) => withLanguage(line, language)));
}

/** Names the language of a property that is a text of ours (RFC 5545, section 3.2.10). */
function withLanguage(line: string, language: Language): string {
  return line.replace(/^(SUMMARY|DESCRIPTION|LOCATION):/, `$1;LANGUAGE=${language}:`);
}
