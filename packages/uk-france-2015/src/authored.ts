import type { AuthoredDeclaration } from "@entente/sdk";
import { actors } from "./actors.ts";
import { alignments } from "./alignments.ts";
import { calaisCommitments } from "./commitments/calais-and-the-tunnel.ts";
import { introductionCommitments } from "./commitments/introduction.ts";
import { upstreamCommitments } from "./commitments/upstream.ts";
import codings from "./codings.json" with { type: "json" };
import { contradictions } from "./contradictions.ts";
import { dates } from "./dates.ts";
import { events } from "./events.ts";
import { aidEvidence } from "./evidence/aid.ts";
import { calaisPeopleEvidence } from "./evidence/calais-people.ts";
import { calaisSecurityEvidence } from "./evidence/calais-security.ts";
import { upstreamEvidence } from "./evidence/upstream.ts";
import { workingTogetherEvidence } from "./evidence/working-together.ts";
import { exceptions } from "./exceptions.ts";
import { expressions } from "./expressions.ts";
import { instruments } from "./instruments.ts";
import { manifestations } from "./manifestations.ts";
import { money } from "./money.ts";
import { otherTexts } from "./other-texts.ts";
import { places } from "./places.ts";
import { quantities } from "./quantities.ts";
import { silences } from "./silences.ts";
import { speakers } from "./speakers.ts";
import { calaisStatements } from "./statements/calais-and-the-tunnel.ts";
import { introductionStatements } from "./statements/introduction.ts";
import { crimeAndArrivalsStatements } from "./statements/upstream-crime-and-arrivals.ts";
import { returnsAndAidStatements } from "./statements/upstream-returns-and-aid.ts";
import { strands } from "./strands.ts";
import { subjects } from "./subjects.ts";
import { wordsOfOurs } from "./terms/words-of-ours.ts";
import { wordsOfTheText } from "./terms/words-of-the-text.ts";
import { wordsSought } from "./words-sought.ts";
import { work } from "./work.ts";

/** The declaration as it is written by hand; `scripts/build.ts` makes the published JSON of it. */
export const authored: AuthoredDeclaration = {
  // The newest page that was read is of this day.
  searchedUpTo: "2025-10-03",
  work,
  expressions,
  manifestations: [manifestations],
  alignments: [alignments],
  sections: ["introduction", "tackling-causes-upstream", "calais-and-the-tunnel"],
  statements: [introductionStatements, crimeAndArrivalsStatements, returnsAndAidStatements, calaisStatements],
  commitments: [introductionCommitments, upstreamCommitments, calaisCommitments],
  strands: [strands],
  money: [money],
  actors: [actors, speakers],
  dates: [dates],
  quantities: [quantities],
  places: [places],
  events: [events],
  instruments: [instruments, otherTexts],
  subjects: [subjects],
  evidence: [calaisSecurityEvidence, calaisPeopleEvidence, workingTogetherEvidence, upstreamEvidence, aidEvidence],
  contradictions: [contradictions],
  silences: [silences],
  terms: [wordsOfTheText, wordsOfOurs],
  wordsSought: [wordsSought],
  codings,
  exceptions: [exceptions],
  redirects: [],
};

/** The day on which a fact was last changed. */
export const updated = "2026-11-30";
