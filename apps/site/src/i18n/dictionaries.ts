import type { Dictionary } from "./dictionary.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Language } from "./language.ts";

/** The words of the site, by language. */
export const dictionaries: Readonly<Record<Language, Dictionary>> = { en, fr };
