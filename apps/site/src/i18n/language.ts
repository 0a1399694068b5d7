/** The languages of the site; the first is the one at the root. */
export const languages = ["en", "fr"] as const;

export type Language = (typeof languages)[number];

/** The other of the two languages. */
export function otherLanguage(language: Language): Language {
  return language === "en" ? "fr" : "en";
}

const locales: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-FR" };

/** The locale by which numbers and dates are written in a language. */
export function localeOf(language: Language): string {
  return locales[language];
}
