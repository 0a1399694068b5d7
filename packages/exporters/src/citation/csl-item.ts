import type { CalendarDate } from "@entente/sdk";

/** A date as far as it is known: year, month, day (CSL-JSON). */
export interface CslDate {
  /** One date, as exact as it is known and no more. */
  readonly "date-parts": readonly [readonly [year: number, month?: number, day?: number]];
}

/** A body or person by its whole name (CSL-JSON). */
export interface CslName {
  /** The name, not parted. */
  readonly literal: string;
}

/** What is cited, in the fields of the Citation Style Language (CSL-JSON, version 1.0.2) that are used here. */
export interface CslItem {
  /** Its id. */
  readonly id: string;
  /** What sort of thing it is; a political text is a document, never a treaty. */
  readonly type: "document" | "dataset" | "entry";
  /** Its title. */
  readonly title: string;
  /** The language of what is cited (BCP 47). */
  readonly language?: string;
  /** Those in whose name it speaks. */
  readonly author?: readonly CslName[];
  /** Who made it public. */
  readonly publisher?: string;
  /** The form in which it was made public. */
  readonly genre?: string;
  /** What it is part of. */
  readonly "container-title"?: string;
  /** Its version. */
  readonly version?: string;
  /** When it was made public. */
  readonly issued?: CslDate;
  /** When it was read. */
  readonly accessed?: CslDate;
  /** Where it is. */
  readonly URL?: string;
  /** What else a reader should know, also where the citation is incomplete. */
  readonly note?: string;
}

/** A citation in one language. */
export interface Citation {
  /** Its fields. */
  readonly item: CslItem;
  /** The same as a plain text. */
  readonly text: string;
  /** In what it is incomplete or uncertain, a sentence each; none where nothing is missing. */
  readonly incomplete: readonly string[];
}

/** A date as far as its first and its last possible day agree; `undefined` where they agree in nothing. */
export function cslDate(earliest: CalendarDate | undefined, latest: CalendarDate | undefined): CslDate | undefined {
  if (earliest === undefined || latest === undefined) return undefined;
  const [year = 0, month, day] = earliest.split("-").map(Number);
  const [lastYear, lastMonth, lastDay] = latest.split("-").map(Number);
  if (year !== lastYear) return undefined;
  if (month !== lastMonth || month === undefined) return { "date-parts": [[year]] };
  return { "date-parts": [day === lastDay && day !== undefined ? [year, month, day] : [year, month]] };
}

/** The note of an item after what it is part of, for formats that have no field for that. */
export function wholeNote({ "container-title": container, note }: Pick<CslItem, "container-title" | "note">): string {
  return [container, note].filter((text) => text !== undefined).join(". ");
}
