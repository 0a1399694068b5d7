import { defineSilences } from "@entente/sdk";
import { known } from "./evidence/known.ts";

export const silences = defineSilences(known, {});
