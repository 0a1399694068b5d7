import type { Source } from "@entente/sdk";
import { declarationOf } from "../../fixtures/declaration.ts";
import type { Case } from "./case.ts";

const [began, repaired, closed] = declarationOf().evidence;
const [, treaty] = declarationOf().instruments;
if (began === undefined || repaired === undefined || closed === undefined || treaty === undefined) {
  throw new Error("The fixture has lost its records.");
}

/** The source of the first record, without an address and without a reason. */
function withoutAddress({ url: _url, ...rest }: Source): unknown {
  return rest;
}

/** Evidence, other texts, contradictions and silences that do not hold together. */
export const recordsCases: readonly Case[] = [
  {
    check: "copies-explained",
    breaks: "evidence has neither an address nor a reason for none",
    path: ["evidence", 0, "source"],
    value: withoutAddress(began.source),
    says: "evidence.repairs-began.source.url: there is neither an address nor a reason; expected either `url` or `noLink`. Give the address if it is confirmed; otherwise say why none is given.",
  },
  {
    check: "dates-hold",
    breaks: "evidence is of a day that does not exist",
    path: ["evidence", 0, "date"],
    value: "2001-02-30",
    says: "evidence.repairs-began.date: “2001-02-30” is no date: a day in it does not exist, or it ends before it begins; expected a date in EDTF that exists. Correct the date.",
  },
  {
    check: "dates-hold",
    breaks: "the last day of a record is not that of its date",
    path: ["evidence", 1, "latest"],
    value: "2001-05-30",
    says: "evidence.pier-repaired.latest: it is 2001-05-30, the date “2001-05” gives 2001-05-31; expected the day that follows from the date in EDTF. Build the declaration again: this day is derived.",
  },
  {
    check: "dates-hold",
    breaks: "a source is of a day that does not exist",
    path: ["evidence", 1, "source", "datePublished"],
    value: "2001-06-31",
    says: "evidence.pier-repaired.source.datePublished: “2001-06-31” is no date: a day in it does not exist, or it ends before it begins; expected a date in EDTF that exists. Correct the date.",
  },
  {
    check: "references-resolve",
    breaks: "evidence bears on an undertaking that is not there",
    path: ["evidence", 0, "bearsOn", 0, "commitment"],
    value: "repair-the-peer",
    says: "evidence.repairs-began.bearsOn[0].commitment: no commitment “repair-the-peer”; expected the id of a record in `commitments`. Did you mean “repair-the-pier”?",
  },
  {
    check: "references-resolve",
    breaks: "a silence asks a body that is not there",
    path: ["silences", 0, "requests", 0, "to"],
    value: "northpole",
    says: "silences.cost-of-the-pier.requests[0].to: no actor “northpole”; expected the id of a record in `actors`. Did you mean “northport”?",
  },
  {
    check: "sources-described",
    breaks: "a source has a date that rests on nothing",
    path: ["evidence", 1, "source", "dateBasis"],
    value: undefined,
    says: "evidence.pier-repaired.source.dateBasis: there is a date, and nothing says on what it rests; expected `datePublished` and `dateBasis`, or neither. Say whether the source gives the date or we infer it; where no date is known, leave both out.",
  },
  {
    check: "sources-described",
    breaks: "a source has a basis for a date that is not there",
    path: ["evidence", 1, "source", "datePublished"],
    value: undefined,
    says: "evidence.pier-repaired.source.datePublished: there is a basis for a date, and no date; expected `datePublished` and `dateBasis`, or neither. Say whether the source gives the date or we infer it; where no date is known, leave both out.",
  },
  {
    check: "sources-described",
    breaks: "nobody is named who made a copy",
    path: ["evidence", 0, "source", "copy"],
    value: "mirror",
    says: "evidence.repairs-began.source.copiedBy: a copy was read, and nobody is named who made it; expected `copiedBy` for a mirror, and for nothing else. Name the site that holds the copy, or say that the original was read.",
  },
  {
    check: "sources-described",
    breaks: "an original has a copyist",
    path: ["subjects", 0, "appearances", 0, "source", "copiedBy"],
    value: "Quay News",
    says: "subjects.pier.appearances[0].source.copiedBy: the original was read, and one is named who copied it; expected `copiedBy` for a mirror, and for nothing else. Name the site that holds the copy, or say that the original was read.",
  },
  {
    check: "sources-agree",
    breaks: "one address has two titles",
    path: ["subjects", 0, "appearances", 0, "source", "title"],
    value: "The other treaty",
    says: "subjects.pier.appearances[0].source.title: “title” is told otherwise than in instruments.pier-treaty, and the address is the same; expected one description for each address. Describe the source once and cite it in both records.",
  },
  {
    check: "figures-counted",
    breaks: "a figure has no unit",
    path: ["evidence", 0, "figures", 0, "unit"],
    value: undefined,
    says: "evidence.repairs-began.figures[0].unit: the figure 10 has neither a currency nor a unit; expected either `currency` or `unit`. Say in what it is counted; where the source shows no currency, say so in `unit`.",
  },
  {
    check: "figures-counted",
    breaks: "a figure has a currency and a unit",
    path: ["evidence", 0, "figures", 0, "currency"],
    value: "GBP",
    says: "evidence.repairs-began.figures[0].currency: the figure 10 has a currency and a unit; expected either `currency` or `unit`. Say in what it is counted; where the source shows no currency, say so in `unit`.",
  },
  {
    check: "other-texts-sourced",
    breaks: "a text that the declaration does not name has no source",
    path: ["instruments", 1, "sources"],
    value: undefined,
    says: "instruments.pier-treaty.sources: the declaration does not name it, and no source is given; expected at least one source. Give the source, or leave out what rests on none.",
  },
  {
    check: "other-texts-sourced",
    breaks: "more is told of a text than the declaration says",
    path: ["instruments", 0, "made"],
    value: "1990",
    says: "instruments.harbour-charter.sources: more is told of it than the declaration says, without a source; expected at least one source. Give the source, or leave out what rests on none.",
  },
  {
    check: "other-texts-sourced",
    breaks: "a text stands to nothing",
    path: ["instruments", 1, "relations", 0],
    value: { type: "reviews" },
    says: "instruments.pier-treaty.relations[0]: it stands to nothing; expected either `statement` or `instrument`. Name the passage that relates the declaration to it, or the other text.",
  },
  {
    check: "other-texts-sourced",
    breaks: "a text stands to a passage and a text at once",
    path: ["instruments", 1, "relations", 0, "statement"],
    value: "further-meeting",
    says: "instruments.pier-treaty.relations[0]: it names a passage and a text at once; expected either `statement` or `instrument`. Name the passage that relates the declaration to it, or the other text.",
  },
  {
    check: "other-texts-sourced",
    breaks: "a passage is to relate to a text that no words name",
    path: ["instruments", 1, "relations", 0],
    value: { type: "reviews", statement: "further-meeting" },
    says: "instruments.pier-treaty.relations[0].statement: the passage “further-meeting” is to relate to it, and no words name it; expected a passage that names the text. Quote the words that name it, or take the relation out.",
  },
  {
    check: "other-texts-sourced",
    breaks: "a text stands to itself",
    path: ["instruments", 1, "relations", 0, "instrument"],
    value: "pier-treaty",
    says: "instruments.pier-treaty.relations[0].instrument: it stands to itself; expected another text. Name the other text, or take the relation out.",
  },
  {
    check: "novelty-shown",
    breaks: "an undertaking is restated from no text",
    path: ["commitments", 0, "noveltyChecked"],
    value: { value: "restated", earlier: [], note: { en: "Invented.", fr: "Inventé." } },
    says: "commitments.repair-the-pier.noveltyChecked.earlier: it is “restated”, and no earlier text is named; expected earlier texts where it is “restated”, and nowhere else. Name the earlier text, or correct the value.",
  },
  {
    check: "novelty-shown",
    breaks: "an undertaking is called new beside an earlier text",
    path: ["commitments", 0, "noveltyChecked"],
    value: { value: "new", earlier: ["pier-treaty"], note: { en: "Invented.", fr: "Inventé." } },
    says: "commitments.repair-the-pier.noveltyChecked.earlier: it is “new”, and an earlier text is named; expected earlier texts where it is “restated”, and nowhere else. Name the earlier text, or correct the value.",
  },
  {
    check: "novelty-shown",
    breaks: "an undertaking is restated from a text with which nothing compares it",
    path: ["commitments", 1, "noveltyChecked"],
    value: { value: "restated", earlier: ["pier-treaty"], note: { en: "Invented.", fr: "Inventé." } },
    says: "commitments.meet-again.noveltyChecked.earlier[0]: no subject compares it with “pier-treaty”; expected an earlier text that a subject of this undertaking holds. Record how that text treats the subject, or take it out.",
  },
  {
    check: "novelty-shown",
    breaks: "an undertaking is restated from a later text",
    path: [],
    value: {
      ...declarationOf(),
      commitments: declarationOf().commitments.map((commitment) =>
        commitment.id === "repair-the-pier"
          ? {
              ...commitment,
              noveltyChecked: {
                value: "restated",
                earlier: ["pier-treaty"],
                note: { en: "Invented.", fr: "Inventé." },
              },
            }
          : commitment,
      ),
      instruments: [
        declarationOf().instruments[0],
        { ...treaty, made: "2001-03-01", earliest: "2001-03-01", latest: "2001-03-01" },
      ],
    },
    says: "commitments.repair-the-pier.noveltyChecked.earlier[0]: “pier-treaty” is of 2001-03-01, which is not earlier; expected an earlier text that a subject of this undertaking holds. Record how that text treats the subject, or take it out.",
  },
  {
    check: "novelty-shown",
    breaks: "an earlier text stands after a later one",
    path: [],
    value: {
      ...declarationOf(),
      instruments: [
        ...declarationOf().instruments,
        { ...treaty, id: "old-treaty", made: "1950", earliest: "1950-01-01", latest: "1950-12-31" },
      ],
      subjects: declarationOf().subjects.map((subject) => ({
        ...subject,
        appearances: subject.appearances.flatMap((appearance) => [
          appearance,
          { ...appearance, instrument: "old-treaty" },
        ]),
      })),
    },
    says: "subjects.pier.appearances[1].instrument: “old-treaty” is of 1950-12-31 and stands after a text of 1999-12-31; expected texts in the order of their dates. Put it before that text.",
  },
  {
    check: "evidence-dated",
    breaks: "a record has no last day",
    path: ["evidence", 0],
    value: { ...began, date: "2001-02-01/..", latest: undefined },
    says: "evidence.repairs-began.date: “2001-02-01/..” has no last day, so that the record never counts; expected a date or a span that ends. Give the last day of which the source speaks.",
  },
  {
    check: "evidence-dated",
    breaks: "what happened before the declaration shows something of an undertaking",
    path: ["evidence", 0],
    value: { ...began, date: "2000-12-31", earliest: "2000-12-31", latest: "2000-12-31" },
    says: "evidence.repairs-began.bearsOn[0].shows: what happened by 2000-12-31 “started” of an undertaking of 2001-01-01; expected “nothing”: the record is no later than the declaration. Write “nothing”, or correct the date.",
  },
  {
    check: "evidence-dated",
    breaks: "a source is older than what it tells of",
    path: ["evidence", 1, "source", "datePublished"],
    value: "2001-04",
    says: "evidence.pier-repaired.date: it happened on 2001-05-01 or later, and its source was published by 2001-04-30; expected nothing later than its source. Correct one of the two dates; of a plan or a forecast, the date is that on which it was made known.",
  },
  {
    check: "evidence-dated",
    breaks: "a source is later than the search",
    path: ["searchedUpTo"],
    value: "2001-06-01",
    says: "evidence.pier-repaired.source.datePublished: it was published on 2001-06-02 or later, and the search ends on 2001-06-01; expected a source within the search. Correct the date, or move `searchedUpTo` to the day on which the search ends now.",
  },
  {
    check: "evidence-fits",
    breaks: "nobody speaks in a paper that is not the press",
    path: ["evidence", 2, "source", "kind"],
    value: "official",
    says: "evidence.pier-closed.speakers: nobody speaks, and the source is “official”; expected at least one actor; only the press speaks for itself. Name the body whose words the source carries.",
  },
  {
    check: "evidence-fits",
    breaks: "a record bears on nothing",
    path: ["evidence", 0, "bearsOn", 0],
    value: { shows: "nothing" },
    says: "evidence.repairs-began.bearsOn[0].commitment: it bears on nothing; expected either `commitment` or `statement`. Name the undertaking, or the passage if it undertakes nothing.",
  },
  {
    check: "evidence-fits",
    breaks: "a record bears on an undertaking and a passage at once",
    path: ["evidence", 0, "bearsOn", 0, "statement"],
    value: "southport-welcomed",
    says: "evidence.repairs-began.bearsOn[0].statement: it bears on an undertaking and a passage at once; expected either `commitment` or `statement`. Name the undertaking, or the passage if it undertakes nothing.",
  },
  {
    check: "evidence-fits",
    breaks: "a record bears twice on one undertaking",
    path: ["evidence", 2, "bearsOn"],
    value: [...closed.bearsOn, ...closed.bearsOn],
    says: "evidence.pier-closed.bearsOn[1].commitment: “repair-the-pier” stands twice; expected one bearing for each undertaking or passage. Say in one what the record shows of it.",
  },
  {
    check: "evidence-fits",
    breaks: "a record bears on the passage of an undertaking",
    path: ["evidence", 1, "bearsOn", 1, "statement"],
    value: "northport-agrees",
    says: "evidence.pier-repaired.bearsOn[1].statement: the passage “northport-agrees” is an undertaking; expected the undertaking that cites it, in `commitment`. Name the undertaking in place of its passage.",
  },
  {
    check: "evidence-fits",
    breaks: "a record meets a condition that is not there",
    path: ["evidence", 1, "bearsOn", 0, "meets"],
    value: ["pier-repainted"],
    says: "evidence.pier-repaired.bearsOn[0].meets: no condition “pier-repainted”; expected ids of conditions of the undertaking's completion test. Did you mean “pier-repaired”?",
  },
  {
    check: "evidence-fits",
    breaks: "a record shows an act done and meets no condition",
    path: ["evidence", 1, "bearsOn", 0, "meets"],
    value: undefined,
    says: "evidence.pier-repaired.bearsOn[0].meets: it shows “complete” and meets no condition; expected the conditions that it shows to be met. Name them, or say that it shows less.",
  },
  {
    check: "evidence-fits",
    breaks: "a record shows nothing and meets a condition",
    path: ["evidence", 1, "bearsOn", 0, "shows"],
    value: "nothing",
    says: "evidence.pier-repaired.bearsOn[0].meets: it shows “nothing” and meets conditions; expected no conditions. Take them out, or say that it shows more.",
  },
  {
    check: "evidence-fits",
    breaks: "an undertaking is superseded by nothing",
    path: ["evidence", 0, "bearsOn", 0, "shows"],
    value: "superseded",
    says: "evidence.repairs-began.bearsOn[0].supersededBy: nothing says which text took its place; expected `supersededBy` where it shows “superseded”, and nowhere else. Name the text, or say what the record shows.",
  },
  {
    check: "evidence-fits",
    breaks: "an undertaking that was begun is superseded too",
    path: ["evidence", 0, "bearsOn", 0, "supersededBy"],
    value: "pier-treaty",
    says: "evidence.repairs-began.bearsOn[0].supersededBy: it shows “started”, and a text is named that took its place; expected `supersededBy` where it shows “superseded”, and nowhere else. Name the text, or say what the record shows.",
  },
  {
    check: "evidence-fits",
    breaks: "an origin belongs to one record alone",
    path: ["evidence", 0, "origin"],
    value: "harbour-log",
    says: "evidence.repairs-began.origin: no other record has the origin “harbour-log”; expected an origin that two records share, or none. Leave it out, or give the other record the same.",
  },
  {
    check: "differences-sided",
    breaks: "a contradiction has one side",
    path: ["contradictions", 0, "evidence"],
    value: ["pier-closed", "pier-closed"],
    says: "contradictions.pier-open-or-not.evidence: it has one side; expected two records, or a record and a passage. Name the other side, or tell it as a note on the record.",
  },
  {
    check: "references-resolve",
    breaks: "a difference concerns an undertaking that is not there",
    path: ["contradictions", 0, "concerns", "commitments"],
    value: ["repair-the-peer"],
    says: "contradictions.pier-open-or-not.concerns.commitments[0]: no commitment “repair-the-peer”; expected the id of a record in `commitments`. Did you mean “repair-the-pier”?",
  },
  {
    check: "references-resolve",
    breaks: "a difference concerns a passage that is not there",
    path: ["contradictions", 0, "concerns", "statements"],
    value: ["southport-welcome"],
    says: "contradictions.pier-open-or-not.concerns.statements[0]: no statement “southport-welcome”; expected the id of a record in `statements`. Did you mean “southport-welcomed”?",
  },
  {
    check: "differences-linked",
    breaks: "a difference concerns an undertaking on which a record of it does not bear",
    path: ["contradictions", 0, "concerns", "commitments"],
    value: ["meet-again"],
    says: "contradictions.pier-open-or-not.concerns.commitments[0]: the record “pier-closed” does not bear on “meet-again”; expected only what every record of the difference bears on. Say in the record what it shows of it, if only “nothing”, or take it out here.",
  },
  {
    check: "differences-linked",
    breaks: "a difference concerns a passage on which a record of it does not bear",
    path: ["contradictions", 0, "concerns", "statements"],
    value: ["southport-welcomed"],
    says: "contradictions.pier-open-or-not.concerns.statements[0]: the record “pier-closed” does not bear on “southport-welcomed”; expected only what every record of the difference bears on. Say in the record what it shows of it, if only “nothing”, or take it out here.",
  },
  {
    check: "differences-linked",
    breaks: "a difference concerns the passage of an undertaking",
    path: ["contradictions", 0, "concerns", "statements"],
    value: ["northport-agrees"],
    says: "contradictions.pier-open-or-not.concerns.statements[0]: the passage “northport-agrees” is an undertaking; expected the undertaking that cites it, in `concerns.commitments`. Name the undertaking in place of its passage.",
  },
  {
    check: "differences-linked",
    breaks: "a passage that undertakes something is a side, and its undertaking is not concerned",
    path: ["contradictions", 0, "statements"],
    value: ["further-meeting"],
    says: "contradictions.pier-open-or-not.statements[0]: the passage “further-meeting” is a side, and the difference does not concern “meet-again”; expected it in `concerns.commitments`. Name it there, or take the passage out.",
  },
  {
    check: "differences-linked",
    breaks: "a passage that undertakes nothing is a side, and is not concerned",
    path: ["contradictions", 0, "statements"],
    value: ["southport-welcomed"],
    says: "contradictions.pier-open-or-not.statements[0]: the passage “southport-welcomed” is a side, and the difference does not concern it; expected it in `concerns.statements`. Name it there, or take the passage out.",
  },
  {
    check: "silences-fit",
    breaks: "a silence concerns nothing",
    path: ["silences", 0, "commitments"],
    value: [],
    says: "silences.cost-of-the-pier.commitments: it concerns nothing; expected at least one undertaking or passage. Name what the missing record would be about.",
  },
  {
    check: "silences-fit",
    breaks: "a silence concerns the passage of an undertaking",
    path: ["silences", 0, "statements"],
    value: ["northport-agrees"],
    says: "silences.cost-of-the-pier.statements[0]: the passage “northport-agrees” is an undertaking; expected the undertaking that cites it, in `commitments`. Name the undertaking in place of its passage.",
  },
  {
    check: "silences-fit",
    breaks: "a silence was looked for later than anything",
    path: ["silences", 0, "upTo"],
    value: "2002-01-02",
    says: "silences.cost-of-the-pier.upTo: it was looked for up to 2002-01-02, and the search ends on 2002-01-01; expected a day within the search. Correct the day, or move `searchedUpTo`.",
  },
];
