import { actors } from "../actors.ts";
import { calaisCommitments } from "../commitments/calais-and-the-tunnel.ts";
import { introductionCommitments } from "../commitments/introduction.ts";
import { upstreamCommitments } from "../commitments/upstream.ts";
import { instruments } from "../instruments.ts";
import { otherTexts } from "../other-texts.ts";
import { speakers } from "../speakers.ts";
import { calaisStatements } from "../statements/calais-and-the-tunnel.ts";
import { introductionStatements } from "../statements/introduction.ts";
import { crimeAndArrivalsStatements } from "../statements/upstream-crime-and-arrivals.ts";
import { returnsAndAidStatements } from "../statements/upstream-returns-and-aid.ts";

/** The records to which evidence can refer. */
export const known = {
  actors: [actors, speakers],
  commitments: [introductionCommitments, upstreamCommitments, calaisCommitments],
  statements: [introductionStatements, crimeAndArrivalsStatements, returnsAndAidStatements, calaisStatements],
  instruments: [instruments, otherTexts],
} as const;
