import type { ActorId, Declaration } from "@entente/sdk";
import type { Language } from "../i18n/language.ts";
import { asLineStart, listInWords } from "../i18n/list-in-words.ts";

/** The names of some actors as the start of a line, or `undefined` where none is named. */
export function actorNames(
  declaration: Declaration,
  actors: readonly ActorId[],
  language: Language,
): string | undefined {
  const names = actors.map((id) => declaration.actors.find((actor) => actor.id === id)?.name[language] ?? id);
  return names.length === 0 ? undefined : asLineStart(listInWords(names, language), language);
}
