import { actors } from "../actors.ts";
import { cleanHarboursCommitments } from "../commitments/clean-harbours.ts";
import { costsAndFollowingUpCommitments } from "../commitments/costs-and-following-up.ts";
import { fishingGroundsCommitments } from "../commitments/fishing-grounds.ts";
import { safetyAtSeaCommitments } from "../commitments/safety-at-sea.ts";
import { instruments } from "../instruments.ts";
import { otherTexts } from "../other-texts.ts";
import { speakers } from "../speakers.ts";
import { cleanHarboursStatements } from "../statements/clean-harbours.ts";
import { fishingGroundsStatements } from "../statements/fishing-grounds.ts";
import { safetyAtSeaStatements } from "../statements/safety-at-sea.ts";

/** The records to which evidence can refer. */
export const known = {
  actors: [actors, speakers],
  commitments: [
    cleanHarboursCommitments,
    fishingGroundsCommitments,
    safetyAtSeaCommitments,
    costsAndFollowingUpCommitments,
  ],
  statements: [cleanHarboursStatements, fishingGroundsStatements, safetyAtSeaStatements],
  instruments: [instruments, otherTexts],
} as const;
