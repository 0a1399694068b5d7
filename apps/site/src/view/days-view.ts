import { dayOfDeclaration, type CalendarDate, type Declaration } from "@entente/sdk";

/** How many ends of years are looked at after the declaration came out. */
const yearsAfter = 2;

/** Days on which to compare: its publication, the ends of the first years, and the end of the search. */
export function comparedDays(declaration: Declaration): readonly CalendarDate[] {
  const published = declaration.work.dates.find(({ role }) => role === "published");
  const first = published?.latest ?? dayOfDeclaration(declaration);
  const year = Number(first.slice(0, 4));
  const ends = Array.from({ length: yearsAfter }, (_, index) => `${year + index}-12-31`);
  const { searchedUpTo } = declaration;
  return [...new Set([first, ...ends].filter((day) => day < searchedUpTo)), searchedUpTo];
}
