import type { Check } from "./check.ts";

interface Term {
  /** What the English text says. */
  readonly en: RegExp;
  /** What the French text must then say. */
  readonly fr: RegExp;
  /** The French terms, for the message. */
  readonly terms: string;
}

/** Whatever else is trafficked or smuggled has other French words. */
const ofPeople = String.raw`(?!\s(?:of|in)\s(?!(?:humans?|people|persons?|beings?|migrants?|men|women|children)\b))`;
const people = String.raw`(?:people|persons|migrants|women|children)`;

const terms: readonly Term[] = [
  {
    en: new RegExp(
      String.raw`(?<!\b(?:drugs?|arms|weapons?|wildlife)[\s-])\btraffick(?:ing|ed|ers?)\b${ofPeople}`,
      "iu",
    ),
    fr: /\btraite\b/iu,
    terms: "“traite”",
  },
  {
    en: new RegExp(
      String.raw`(?<!\b(?:tobacco|drugs?|arms|weapons?)[\s-])\bsmuggl(?:(?:ing|ers?)\b${ofPeople}|(?:es?|ed)\s${people}\b)`,
      "iu",
    ),
    fr: /\btrafics? illicites?\b|\bpasseu(?:r|se)s?\b/iu,
    terms: "“trafic illicite” or “passeurs”",
  },
];

const bare =
  /\btrafics?\b(?!\s(?:illicites?\b|de\s|d['’]|(?:routier|ferroviaire|maritime|aérien|portuaire)s?(?!\p{L})))/iu;

export const frenchTerms: Check = {
  name: "french-terms",
  description:
    "Trafficking in people is “traite”, smuggling of people is “trafic illicite” or “passeurs”, and “trafic” says of what.",
  scope: "record",
  check: (_declaration, _ids, own) =>
    own.flatMap(({ record, field, en, fr }) => {
      const complaint = { rule: "french-terms", record, field: `${field}.fr`, advice: "Use the term of the field." };
      return [
        ...(bare.test(fr)
          ? [{ ...complaint, wrong: "“trafic” stands alone", expected: "“traite” or “trafic illicite”" }]
          : []),
        ...terms
          .filter((term) => term.en.test(en) && !term.fr.test(fr))
          .map((term) => ({
            ...complaint,
            wrong: `the English says “${term.en.exec(en)?.[0] ?? ""}”, the French does not say ${term.terms}`,
            expected: term.terms,
          })),
      ];
    }),
};
