import { edtfWindow, type TimeRole } from "@entente/sdk";
import { checkDeclaration } from "@entente/sdk/checks";
import { describe, expect, test } from "vitest";
import { declarationOf } from "../fixtures/declaration.ts";

const declaration = declarationOf();

interface Wording {
  readonly words: string;
  readonly edtf: string;
  readonly role?: TimeRole;
  readonly language?: "en" | "fr";
  readonly isExplained?: boolean;
}

function complaintsAbout({
  words,
  edtf,
  role = "event",
  language = "en",
  isExplained = true,
}: Wording): readonly string[] {
  const [date] = declaration.dates;
  if (date === undefined) throw new Error("The fixture has lost its first date.");
  const { inferredFrom, ...rest } = date;
  const anchors = date.anchors.map((anchor) => ({ ...anchor, expression: language, exact: words }));
  const explained = isExplained && inferredFrom !== undefined ? { inferredFrom } : {};
  const changed = { ...rest, ...explained, asWritten: words, role, edtf, ...edtfWindow(edtf), anchors };
  return checkDeclaration({ ...declaration, dates: [changed] })
    .filter(({ rule }) => rule === "dates-as-written")
    .map(({ wrong }) => wrong);
}

const agreeing: readonly Wording[] = [
  { words: "Tuesday 28 July", edtf: "2015-07-28" },
  { words: "28 July at 14:30", edtf: "2015-07-28" },
  { words: "the 28th", edtf: "2015-07-28" },
  { words: "3 weeks after the meeting", edtf: "2015-07-28" },
  { words: "April and June 2015", edtf: "2015-04" },
  { words: "in December and January", edtf: "2014-12/2015-01", role: "period" },
  { words: "from November", edtf: "2014-11/..", role: "period" },
  { words: "a march, which may help", edtf: "2015-04-14" },
  { words: "by June", edtf: "[2015-01-01..2015-06-30]", role: "deadline" },
  { words: "by the end of 2015", edtf: "[..2015-12-31]", role: "deadline" },
  { words: "ahead of the summit in November", edtf: "[2015-07-28..2015-10-31]", role: "deadline" },
  { words: "before 1 January 2016", edtf: "[..2015-12-31]", role: "deadline" },
  { words: "avant le lundi 2 mars", edtf: "[..2015-03-01]", role: "deadline", language: "fr" },
  { words: "this week", edtf: "[2015-07-28..2015-08-02]", role: "deadline" },
  { words: "1er mars", edtf: "2015-03-01", language: "fr" },
  { words: "maintenant, les marsouins", edtf: "2015-04", language: "fr" },
];

const disagreeing: readonly (Wording & { readonly says: string })[] = [
  { words: "in June", edtf: "2015-07", says: "June" },
  { words: "in June and August", edtf: "2015-07", says: "June, August" },
  { words: "in March", edtf: "2014-04/2015-02", role: "period", says: "March" },
  { words: "27 July", edtf: "2015-07-28", says: "27" },
  { words: "Monday 28 July", edtf: "2015-07-28", says: "Monday" },
  { words: "June 2014", edtf: "2015-06", says: "2014" },
  { words: "by June", edtf: "[2015-01-01..2015-07-31]", role: "deadline", says: "June" },
  { words: "by 15 June", edtf: "[2015-01-01..2015-06-30]", role: "deadline", says: "15" },
  { words: "by Monday", edtf: "[..2015-07-28]", role: "deadline", says: "Monday" },
  { words: "before 2014", edtf: "[2015-01-01..2015-12-31]", role: "deadline", says: "2014" },
  { words: "le lundi 2 mars", edtf: "2015-03-03", language: "fr", says: "2" },
];

const unexplained: readonly (Wording & { readonly says: readonly string[] })[] = [
  { words: "28 July 2015", edtf: "2015-07-28", says: [] },
  { words: "28/07/2015", edtf: "2015-07-28", says: [] },
  { words: "September 2014", edtf: "2014-09", says: [] },
  { words: "by the end of 2015", edtf: "[..2015-12-31]", role: "deadline", says: [] },
  { words: "28 July", edtf: "2015-07-28", says: ["“28 July” does not say the year of “2015-07-28”"] },
  { words: "July 2015", edtf: "2015-07-28", says: ["“July 2015” does not say the day of “2015-07-28”"] },
  { words: "in 2015", edtf: "2015-07", says: ["“in 2015” does not say the month of “2015-07”"] },
];

describe("dates-as-written", () => {
  test.each(agreeing)("“$words” may be $edtf", (wording) => {
    expect(complaintsAbout(wording)).toEqual([]);
  });

  test.each(disagreeing)("“$words” is not $edtf", ({ says, ...wording }) => {
    const wrong = `the words “${wording.words}” name ${says}, the date is “${wording.edtf}”`;
    expect(complaintsAbout(wording)).toEqual([wrong]);
  });

  test.each(unexplained)("“$words” says enough of $edtf or has to say from what the rest is inferred", (wording) => {
    expect(complaintsAbout({ ...wording, isExplained: false })).toEqual(wording.says);
  });
});
