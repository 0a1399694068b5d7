/** Texts that show one rule. A bar stands where one sentence ends and the next starts; it is no part of the text. */
interface SentenceCases {
  readonly rule: string;
  readonly texts: readonly string[];
}

/** English texts, cut where a reader would cut them. */
export const englishCases: readonly SentenceCases[] = [
  {
    rule: "a stop glued to the next sentence ends the first",
    texts: [
      "It began in June 2015.|The UK agreed.",
      "Trust will be undermined.|To support this, we act.",
      "They met at NATO.|The talks went on.",
      "It is over!|Then what?|Nothing.",
      "They are in the Port.|A ship came.",
      "He said “go.”|They went.",
      "He left.|“They went,” she said.",
    ],
  },
  {
    rule: "a stop inside a figure, an address or a dotted name ends none",
    texts: [
      "Some 2.5 million people got £1.4 million.| They left.",
      "See https://www.gov.uk/x.Y?Q=A.B for more.| It is there.",
      "See www.Gov.uk and GOV.UK and Node.js and ASP.NET today.| It is there.",
      "Write to jean.Dupont@example.org or read Report.PDF now.| Then answer.",
    ],
  },
  {
    rule: "an abbreviation ends none",
    texts: [
      "Mr. Smith met Mrs. Jones, Lt. Gen. Brown and Dr. Who.| They left.",
      "The Rt. Hon. Theresa May met Prof. Brown in St. Ives.| They left.",
      "See e.g. Calais, i.e. France, cf. Dover, vs. Paris, approx. Lille, Smith v. Jones.| They agree.",
      "Under Art. 5, para. 2 and No. 7 it holds.| They agree.",
      "See Art. IV and the text of Sept. 2014.| They agree.",
      "He comes at 5 p.m. on Friday, etc. and so on.| They agree.",
      "The U.K. government met the U.S. President.| They agree.",
      "The Mr.Smith of the U.S.Congress left.| They agree.",
    ],
  },
  {
    rule: "a word that is also an abbreviation ends one where nothing it announces follows",
    texts: [
      "He said no.| I agree.",
      "We chose plan B.| The parties agree.",
      "See Part V.| The parties agree.",
      "It is so in the U.S.| They agree.",
      "He comes at 5 p.m.| The meeting starts.",
    ],
  },
  {
    rule: "initials end none",
    texts: ["J. Smith met J. R. R. Jones and J.-M. Ayrault.| They left.", "J.Smith met A.B.Jones.| They left."],
  },
  {
    rule: "numbering belongs to the sentence it numbers",
    texts: [
      "1. The parties agree.| 2. They leave.",
      "2.1. The parties agree.",
      "a. The parties agree.",
      "(i) The parties agree.",
      "(iv.) The parties agree.",
      "B) The parties agree.",
      "1.The parties agree.",
    ],
  },
  {
    rule: "closing marks stay with what they close, opening marks with what they open",
    texts: [
      "He said “Go.”| Then left.",
      'He said "Go."| "Come," she said.',
      "(He left.)| [She stayed.]| {They met.}| Then.",
      "It is (so they say.).| Then.",
      "He said ‘go.’| ‘Come,’ she said.",
    ],
  },
  {
    rule: "an ellipsis ends one before a capital alone",
    texts: ["Wait… what now?| Yes… and no.", "Wait... what now?| Yes...| And no.", "Wait…| Then go."],
  },
  {
    rule: "a lower-case word starts none",
    texts: ["“Really?” he said.| “Yes!” she said.", "They came (why?) and left."],
  },
  {
    rule: "a figure may start one",
    texts: ["They waited.| 230 vehicles came.| €3 billion came.", "It was in 2014.| In 2015 it was not."],
  },
  {
    rule: "a paragraph without a final stop ends where it ends, and colons and semicolons cut nothing",
    texts: ["The Port of Calais", "They agree: one thing; And another: This", "They left.| Why", "😀", "…"],
  },
  {
    rule: "a single line break is a soft wrap",
    texts: ["They met\nin Paris\r\nand left.|\nThey\ncame back.|\r\nThen."],
  },
];

/** French texts, cut where a reader would cut them. */
export const frenchCases: readonly SentenceCases[] = [
  {
    rule: "quotation marks set apart by spaces stay with what they close",
    texts: [
      "Il a dit « Oui. »| Puis il est parti.",
      "Il a dit «\u00A0Oui.\u00A0»| Puis il est parti.",
      "Il a dit «\u202FOui.\u202F»\u202F!| Puis il est parti.",
      "Il a dit « Oui. ».| Puis il est parti.",
      "« Il part.| Il revient. »| Le ministre est parti.",
      "Oui.| « Non », dit-il.| « Ah… »| Puis rien.",
      "«\u00A0Oui\u00A0!\u00A0» dit-il.| Non.",
    ],
  },
  { rule: "a mark set apart by a no-break space ends one", texts: ["Vraiment\u00A0?| Oui\u202F!| Non."] },
  {
    rule: "a stop glued to the next sentence ends the first",
    texts: ["C’était en 2015.|L’Union agit.|À Calais aussi.|Élargir est exclu."],
  },
  {
    rule: "an abbreviation ends none",
    texts: [
      "M. Hollande a vu MM. Le Drian et Cazeneuve, le Dr. Roux et Me. Dupont.| Ils ont parlé.",
      "Voir art. 5, al. 3, p. 12, n° 7, éd. Seuil, cf. Calais, p. ex. Douvres.| Ils ont parlé.",
      "En 52 av. J.-C. la Gaule perdit.| En 50 av. J.-C.| Il partit.",
      "Il vit à Ste. Anne et St. Malo, c.-à-d. Paris, etc. et ailleurs.| Ils ont parlé.",
      "Le 5 janv. 2015, le chap. IV et le vol. II.| Ils ont parlé.",
    ],
  },
  { rule: "initials end none", texts: ["J.-M. Ayrault et J.-Y. Le Drian sont là.| L’accord est pris."] },
  { rule: "an abbreviated title is told from a unit by its capitals", texts: ["La grille a 5 mm.| Le port est clos."] },
  {
    rule: "numbering belongs to the sentence it numbers",
    texts: ["1. Les parties agissent.", "a. Les parties agissent.", "(ii) Les parties agissent."],
  },
];
