import { defineContradictions } from "@entente/sdk";
import { aidEvidence } from "./evidence/aid.ts";
import { calaisPeopleEvidence } from "./evidence/calais-people.ts";
import { calaisSecurityEvidence } from "./evidence/calais-security.ts";
import { known } from "./evidence/known.ts";
import { upstreamEvidence } from "./evidence/upstream.ts";
import { workingTogetherEvidence } from "./evidence/working-together.ts";

export const contradictions = defineContradictions(
  {
    evidence: [calaisSecurityEvidence, calaisPeopleEvidence, workingTogetherEvidence, upstreamEvidence, aidEvidence],
    statements: known.statements,
  },
  {},
);
