import type { AuthoredDeclaration } from "@entente/sdk";
import { actors } from "./actors.ts";
import { calaisCommitments } from "./commitments/calais-and-the-tunnel.ts";
import { introductionCommitments } from "./commitments/introduction.ts";
import { upstreamCommitments } from "./commitments/upstream.ts";
import { expressions } from "./expressions.ts";
import { manifestations } from "./manifestations.ts";
import { money } from "./money.ts";
import { calaisStatements } from "./statements/calais-and-the-tunnel.ts";
import { introductionStatements } from "./statements/introduction.ts";
import { crimeAndArrivalsStatements } from "./statements/upstream-crime-and-arrivals.ts";
import { returnsAndAidStatements } from "./statements/upstream-returns-and-aid.ts";
import { strands } from "./strands.ts";
import { work } from "./work.ts";

/** The declaration as it is written by hand; `scripts/build.ts` makes the published JSON of it. */
export const authored: AuthoredDeclaration = {
  work,
  expressions,
  manifestations: [manifestations],
  sections: ["introduction", "tackling-causes-upstream", "calais-and-the-tunnel"],
  statements: [introductionStatements, crimeAndArrivalsStatements, returnsAndAidStatements, calaisStatements],
  commitments: [introductionCommitments, upstreamCommitments, calaisCommitments],
  strands: [strands],
  money: [money],
  actors: [actors],
};

/** The day on which a fact was last changed. */
export const updated = "2026-11-24";
