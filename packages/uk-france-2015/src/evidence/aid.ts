import { defineEvidence } from "@entente/sdk";
import { known } from "./known.ts";

export const aidEvidence = defineEvidence(known, {});
