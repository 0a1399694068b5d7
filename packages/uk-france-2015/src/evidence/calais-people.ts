import { defineEvidence } from "@entente/sdk";
import { known } from "./known.ts";

export const calaisPeopleEvidence = defineEvidence(known, {});
