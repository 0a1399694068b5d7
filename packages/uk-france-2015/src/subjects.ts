import { defineSubjects } from "@entente/sdk";
import { known } from "./evidence/known.ts";

export const subjects = defineSubjects(known, {});
