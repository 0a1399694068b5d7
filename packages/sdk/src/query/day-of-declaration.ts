import type { Declaration } from "../model/declaration.ts";
import type { CalendarDate } from "../model/values.ts";

/**
 * The day that parts what came before a declaration from what followed: the last on which the meeting can have been, or,
 * without a meeting, that of its first other date. What happened on it is the declaration itself.
 *
 * @example
 * ```ts
 * import { dayOfDeclaration } from "@entente/sdk";
 * import { declaration } from "@entente/uk-france-2015";
 *
 * dayOfDeclaration(declaration); // => "2015-07-28"
 * ```
 */
export function dayOfDeclaration({ work }: Declaration): CalendarDate {
  const date = work.dates.find(({ role }) => role === "meeting") ?? work.dates[0];
  return date?.latest ?? date?.earliest ?? "";
}
