import {
  dayOfDeclaration,
  type Bearing,
  type CalendarDate,
  type Declaration,
  type Evidence,
  type Localized,
} from "@entente/sdk";
import { dateInWords } from "../../i18n/date-in-words.ts";
import { dictionaries } from "../../i18n/dictionaries.ts";
import type { Language } from "../../i18n/language.ts";
import { asLineStart } from "../../i18n/list-in-words.ts";
import { pathTo } from "../../i18n/routes.ts";
import { quarterInWords } from "../../i18n/timeline/quarter-in-words.ts";
import { passagesView } from "../passages-view.ts";
import { monthEnd, monthStart } from "./axis.ts";

/** Records of one quarter and one side of the statement, or those that belong to no quarter. */
export interface RecordGroup {
  /** "2015-07-01", or `longer`. */
  readonly key: string;
  readonly heading: string;
  /** The days that the group can hold; none where its records cannot be placed in a quarter. */
  readonly span: { readonly first: CalendarDate; readonly last: CalendarDate } | undefined;
  readonly records: readonly DatedRecord[];
}

/** A record by its date, with what it bears on and who published it. */
export interface DatedRecord {
  readonly id: string;
  readonly when: string;
  readonly earliest: CalendarDate | undefined;
  readonly latest: CalendarDate | undefined;
  /** The undertakings and other passages on which it bears; their pages tell the record with its source. */
  readonly about: readonly { readonly title: Localized; readonly path: string }[];
  readonly publisher: string;
}

/** The records on both sides of the day of the statement, by quarter; those of that day stand before. */
export interface DatedRecords {
  readonly before: readonly RecordGroup[];
  readonly since: readonly RecordGroup[];
}

/** Groups the records by the quarter in which their dates lie wholly; others are in a group of their own. */
export function datedRecords(declaration: Declaration, language: Language): DatedRecords {
  const day = dayOfDeclaration(declaration);
  const isEarlier = ({ latest }: Evidence): boolean => latest !== undefined && latest <= day;
  const subjects = subjectsOf(declaration, language);
  const group = (records: readonly Evidence[], clip: (span: Span) => Span): readonly RecordGroup[] => {
    const keys = [...new Set(records.map(quarterOf))].sort();
    return keys.map((key) => {
      const span = key === noQuarter ? undefined : clip({ first: key, last: monthEnd(monthStart(key, 2)) });
      return {
        key,
        span,
        heading: span === undefined ? dictionaries[language].timeline.longer : quarterInWords(key, language),
        records: records
          .filter((record) => quarterOf(record) === key)
          .map((record) => datedRecord(record, subjects, language)),
      };
    });
  };
  return {
    before: group(declaration.evidence.filter(isEarlier), ({ first, last }) => ({
      first,
      last: last > day ? day : last,
    })),
    since: group(
      declaration.evidence.filter((record) => !isEarlier(record)),
      ({ first, last }) => ({ first: first < day ? day : first, last }),
    ),
  };
}

interface Span {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** Sorts behind all quarters. */
const noQuarter = "longer";

/** The first day of the quarter in which a record lies. */
function quarterOf({ earliest, latest }: Evidence): string {
  const [first, last] = [earliest, latest].map((day) => day && monthStart(day, -((Number(day.slice(5, 7)) - 1) % 3)));
  return first !== undefined && first === last ? first : noQuarter;
}

type Subjects = (bearing: Bearing) => DatedRecord["about"];

/** What records can bear on, with the pages that tell them. */
function subjectsOf(declaration: Declaration, language: Language): Subjects {
  const [english, french] = [passagesView(declaration, "en"), passagesView(declaration, "fr")];
  const passages = english.map(({ id, title }, index) => ({
    id,
    title: { en: title, fr: french[index]?.title ?? "" },
  }));
  return ({ commitment, statement }) => [
    ...declaration.commitments
      .filter(({ id }) => id === commitment)
      .map(({ id, title }) => ({ title, path: pathTo({ page: "undertaking", id }, language) })),
    ...passages
      .filter(({ id }) => id === statement)
      .map(({ id, title }) => ({ title, path: pathTo({ page: "passage", id }, language) })),
  ];
}

function datedRecord(
  { id, date, dateBasis, earliest, latest, bearsOn, source }: Evidence,
  subjects: Subjects,
  language: Language,
): DatedRecord {
  const when = dateInWords(date, language);
  return {
    id,
    when: asLineStart(dateBasis === "stated" ? when : dictionaries[language].records.dateInferred(when), language),
    earliest,
    latest,
    about: bearsOn.flatMap(subjects),
    publisher: source.publisher,
  };
}
