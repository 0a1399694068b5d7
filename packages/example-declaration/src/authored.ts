import type { AuthoredDeclaration } from "@entente/sdk";
import { actors } from "./actors.ts";
import { alignments } from "./alignments.ts";
import { cleanHarboursCommitments } from "./commitments/clean-harbours.ts";
import { costsAndFollowingUpCommitments } from "./commitments/costs-and-following-up.ts";
import { fishingGroundsCommitments } from "./commitments/fishing-grounds.ts";
import { safetyAtSeaCommitments } from "./commitments/safety-at-sea.ts";
import { contradictions } from "./contradictions.ts";
import { dates } from "./dates.ts";
import { events } from "./events.ts";
import { cleanHarboursEvidence } from "./evidence/clean-harbours.ts";
import { seaAndFollowingUpEvidence } from "./evidence/sea-and-following-up.ts";
import { exceptions } from "./exceptions.ts";
import { expressions } from "./expressions.ts";
import { instruments } from "./instruments.ts";
import { manifestations } from "./manifestations.ts";
import { money } from "./money.ts";
import { otherTexts } from "./other-texts.ts";
import { places } from "./places.ts";
import { quantities } from "./quantities.ts";
import { redirects } from "./redirects.ts";
import { silences } from "./silences.ts";
import { speakers } from "./speakers.ts";
import { cleanHarboursStatements } from "./statements/clean-harbours.ts";
import { costsAndFollowingUpStatements } from "./statements/costs-and-following-up.ts";
import { finalClausesStatements } from "./statements/final-clauses.ts";
import { fishingGroundsStatements } from "./statements/fishing-grounds.ts";
import { introductionStatements } from "./statements/introduction.ts";
import { safetyAtSeaStatements } from "./statements/safety-at-sea.ts";
import { strands } from "./strands.ts";
import { subjects } from "./subjects.ts";
import { terms } from "./terms.ts";
import { wordsSought } from "./words-sought.ts";
import { work } from "./work.ts";

/** The invented declaration as it is written by hand; `scripts/build.ts` makes the published JSON of it. */
export const authored: AuthoredDeclaration = {
  searchedUpTo: "2024-05-02",
  work,
  expressions,
  manifestations: [manifestations],
  alignments: [alignments],
  sections: [
    "introduction",
    "clean-harbours",
    "fishing-grounds-shared-by-both-shores",
    "safety-at-sea",
    "what-it-costs",
    "following-up",
    "final-clauses",
    "notes",
  ],
  statements: [
    introductionStatements,
    cleanHarboursStatements,
    fishingGroundsStatements,
    safetyAtSeaStatements,
    costsAndFollowingUpStatements,
    finalClausesStatements,
  ],
  commitments: [
    cleanHarboursCommitments,
    fishingGroundsCommitments,
    safetyAtSeaCommitments,
    costsAndFollowingUpCommitments,
  ],
  strands: [strands],
  money: [money],
  actors: [actors, speakers],
  dates: [dates],
  quantities: [quantities],
  places: [places],
  events: [events],
  instruments: [instruments, otherTexts],
  subjects: [subjects],
  evidence: [cleanHarboursEvidence, seaAndFollowingUpEvidence],
  contradictions: [contradictions],
  silences: [silences],
  terms: [terms],
  wordsSought: [wordsSought],
  // Nobody has coded an invented text a second time.
  codings: [],
  exceptions: [exceptions],
  redirects: [redirects],
};

/** The day on which a fact was last changed. */
export const updated = "2024-05-11";
