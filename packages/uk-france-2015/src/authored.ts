import type { AuthoredDeclaration } from "@entente/sdk";
import { actors } from "./actors.ts";
import { alignments } from "./alignments.ts";
import { calaisCommitments } from "./commitments/calais-and-the-tunnel.ts";
import { introductionCommitments } from "./commitments/introduction.ts";
import { upstreamCommitments } from "./commitments/upstream.ts";
import codings from "./codings.json" with { type: "json" };
import { dates } from "./dates.ts";
import { events } from "./events.ts";
import { exceptions } from "./exceptions.ts";
import { expressions } from "./expressions.ts";
import { instruments } from "./instruments.ts";
import { manifestations } from "./manifestations.ts";
import { money } from "./money.ts";
import { places } from "./places.ts";
import { quantities } from "./quantities.ts";
import { calaisStatements } from "./statements/calais-and-the-tunnel.ts";
import { introductionStatements } from "./statements/introduction.ts";
import { crimeAndArrivalsStatements } from "./statements/upstream-crime-and-arrivals.ts";
import { returnsAndAidStatements } from "./statements/upstream-returns-and-aid.ts";
import { strands } from "./strands.ts";
import { wordsSought } from "./words-sought.ts";
import { work } from "./work.ts";

/** The declaration as it is written by hand; `scripts/build.ts` makes the published JSON of it. */
export const authored: AuthoredDeclaration = {
  work,
  expressions,
  manifestations: [manifestations],
  alignments: [alignments],
  sections: ["introduction", "tackling-causes-upstream", "calais-and-the-tunnel"],
  statements: [introductionStatements, crimeAndArrivalsStatements, returnsAndAidStatements, calaisStatements],
  commitments: [introductionCommitments, upstreamCommitments, calaisCommitments],
  strands: [strands],
  money: [money],
  actors: [actors],
  dates: [dates],
  quantities: [quantities],
  places: [places],
  events: [events],
  instruments: [instruments],
  wordsSought: [wordsSought],
  codings,
  exceptions: [exceptions],
  redirects: [],
};

/** The day on which a fact was last changed. */
export const updated = "2026-11-24";
