import type { MoneyQualifier, MoneyStage } from "../../money.ts";
import type { ValueGuide } from "./value-guide.ts";

/** After the transaction types of the International Aid Transparency Initiative (IATI): 12, 2, 3, 4. */
export const stageGuide: Readonly<Record<MoneyStage, ValueGuide>> = {
  pledge: {
    definition: "Money that is announced or promised, without words of an agreement on it.",
    test: "Is it announced, or does it appear as a part of what was announced?",
    examples: ["The mayor announced 2 million crowns for the lock."],
    counterExamples: [{ words: "The towns signed for 2 million crowns.", is: "commitment", because: "agreed" }],
    nearMisses: [
      {
        words: "A further 2 million will help fishermen.",
        is: "pledge",
        because: "to come, and nothing says that it was agreed",
      },
    ],
  },
  commitment: {
    definition: "Money that was agreed, or stands in an agreement or a text of the parties.",
    test: "Do the words say agreed, or place the sum in an agreement?",
    examples: [
      "Northport has accepted to fund the lock with 2 million.",
      "The treaty of the lock, with its 2 million.",
    ],
    counterExamples: [{ words: "Northport has paid 2 million.", is: "disbursement", because: "paid" }],
    nearMisses: [
      {
        words: "The sum agreed and announced in May.",
        is: "commitment",
        because: "agreed is further on than announced",
      },
    ],
  },
  disbursement: {
    definition: "Money that is being paid or given.",
    test: "Do the words say that it is paid, given or contributed, now or each year?",
    examples: ["Southport gives 3 million a year to sailors' homes."],
    counterExamples: [{ words: "Southport will give 3 million.", is: "pledge", because: "to come" }],
    nearMisses: [
      {
        words: "With 3 million a year in aid, Southport supports sailors.",
        is: "disbursement",
        because: "told as what it does each year",
      },
    ],
  },
  expenditure: {
    definition: "Money that was spent on goods or services.",
    test: "Do the words say spent, bought, cost?",
    examples: ["Southport spent 3 million on tugs."],
    counterExamples: [
      { words: "Southport gave 3 million to the pilots' guild.", is: "disbursement", because: "given to somebody" },
    ],
    nearMisses: [
      {
        words: "More will have to be spent.",
        is: "unclear",
        because: "spending is expected, and by whom and whether is open",
      },
    ],
  },
  unclear: {
    definition: "The words do not say how far on its way the money is.",
    test: "Is none of the others said?",
    examples: ["More money is needed."],
    counterExamples: [{ words: "More money was agreed.", is: "commitment", because: "agreed" }],
    nearMisses: [
      {
        words: "Southport expects costs to rise.",
        is: "unclear",
        because: "no money is announced, agreed, paid or spent",
      },
    ],
  },
};

export const qualifierGuide: Readonly<Record<MoneyQualifier, ValueGuide>> = {
  exact: {
    definition: "A sum without a bound.",
    test: "Does the sum stand without words that bound it?",
    examples: ["2 million crowns", "programmes totalling 2 million crowns"],
    counterExamples: [{ words: "up to 2 million crowns", is: "up-to", because: "a bound above" }],
    nearMisses: [{ words: "2 million crowns (3m ducats)", is: "exact", because: "the same sum in two currencies" }],
  },
  "up-to": {
    definition: "A sum that is the most.",
    test: "Do the words say up to, at most, no more than?",
    examples: ["up to 2 million crowns", "at most 2 million"],
    counterExamples: [{ words: "2 million crowns", is: "exact", because: "no bound" }],
    nearMisses: [{ words: "additional funding of as much as 2 million", is: "up-to", because: "the most" }],
  },
  "more-than": {
    definition: "A sum that is the least.",
    test: "Do the words say more than, over, at least?",
    examples: ["more than 2 million crowns", "at least 2 million"],
    counterExamples: [{ words: "2 million more", is: "exact", because: "more than before, not more than 2 million" }],
    nearMisses: [{ words: "over 2 million a year", is: "more-than", because: "bounded below; the year is its basis" }],
  },
  approximately: {
    definition: "A sum that is rounded by its own words.",
    test: "Do the words say about, around, some, nearly?",
    examples: ["about 2 million crowns"],
    counterExamples: [{ words: "2 million crowns", is: "exact", because: "a round figure is not called rounded" }],
    nearMisses: [
      { words: "2 million, to help about 900 sailors", is: "exact", because: "“about” belongs to the sailors" },
    ],
  },
  unquantified: {
    definition: "Money without a figure.",
    test: "Is money spoken of with no sum?",
    examples: ["significant sums", "more money"],
    counterExamples: [{ words: "some 2 million", is: "approximately", because: "a figure" }],
    nearMisses: [
      { words: "generous support for sailors", is: "unquantified", because: "only if money is meant; else no record" },
    ],
  },
};
