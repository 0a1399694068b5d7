import { readFile } from "node:fs/promises";
import * as z from "zod";

const spanSchema = z.strictObject({
  sentence: z.string(),
  quote: z.string(),
  kind: z.string(),
  holders: z.array(z.string()),
  holderBasis: z.string(),
  addressees: z.array(z.string()).optional(),
  cue: z.array(z.string()),
  rule: z.string(),
  undertaking: z.string().optional(),
  note: z.string().optional(),
});

const undertakingSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  obligors: z.array(z.string()),
  obligorBasis: z.string(),
  strength: z.string(),
  noveltyStated: z.string(),
  phase: z.string(),
  horizon: z.string(),
  jointness: z.string(),
  verifiability: z.string(),
  framework: z.boolean(),
  mechanism: z.string().optional(),
  note: z.string().optional(),
});

const sumSchema = z.strictObject({
  sentence: z.string(),
  quote: z.string(),
  amounts: z.array(z.strictObject({ value: z.number(), currency: z.string() })).optional(),
  qualifier: z.string(),
  basis: z.string().optional(),
  payer: z.string().optional(),
  payerBasis: z.string(),
  stage: z.string(),
  noveltyStated: z.string(),
});

const codingSchema = z.strictObject({
  spans: z.array(spanSchema),
  undertakings: z.array(undertakingSchema),
  money: z.array(sumSchema),
});

/** A coding as the coder wrote it. */
export type Coding = z.infer<typeof codingSchema>;
export type Span = z.infer<typeof spanSchema>;
export type Undertaking = z.infer<typeof undertakingSchema>;
export type CodedSum = z.infer<typeof sumSchema>;

export const codingFolder = new URL("../../docs/coding/", import.meta.url);

/** Reads one of the raw codings of the repository. */
export async function readCoding(name: "first" | "second"): Promise<Coding> {
  return codingSchema.parse(JSON.parse(await readFile(new URL(`${name}.json`, codingFolder), "utf8")));
}

const rulingSchema = z.strictObject({
  on: z.string(),
  unit: z.string(),
  ruling: z.enum(["first", "second"]),
  because: z.string(),
});

/** What was decided where the codings differ, and why. */
export type Ruling = z.infer<typeof rulingSchema>;

/** Reads the rulings of the repository. */
export async function readRulings(): Promise<readonly Ruling[]> {
  return z.array(rulingSchema).parse(JSON.parse(await readFile(new URL("rulings.json", codingFolder), "utf8")));
}
