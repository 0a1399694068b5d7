import { defineEvidence } from "@entente/sdk";
import { known } from "./known.ts";

export const upstreamEvidence = defineEvidence(known, {});
