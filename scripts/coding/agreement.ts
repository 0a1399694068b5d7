import { readFile } from "node:fs/promises";
import type { CodingAgreement, Declaration } from "@entente/sdk";
import { asked } from "./asked.ts";
import { codingFolder, readCoding } from "./coding.ts";
import { compareCodings, type Measure } from "./compare-codings.ts";
import { nominalAgreement, type Agreement } from "./nominal-agreement.ts";
import { quotedSentences } from "./quoted-sentences.ts";

/** The day on which the second coder coded. */
const codedOn = "2026-11-24";

/** The sentences of a declaration by their id. */
export function textsOf({ sentences }: Declaration): ReadonlyMap<string, string> {
  return new Map(sentences.map(({ id, text }) => [id, text]));
}

/** The agreement of the two raw codings, question by question, as the declaration publishes it. */
export async function codingAgreement(texts: ReadonlyMap<string, string>): Promise<readonly CodingAgreement[]> {
  const [first, second] = [await readCoding("first"), await readCoding("second")];
  const quoted = await sentencesQuoted(texts);
  return compareCodings(first, second, texts).map((measure) => {
    const asks = asked[measure.id];
    if (asks === undefined) throw new Error(`Nothing says what the question "${measure.id}" asks: add it to asked.ts.`);
    return { id: measure.id, asks, codedOn, ...agreementOn(measure, new Set()), apart: agreementOn(measure, quoted) };
  });
}

/** The sentences whose words the codebook quoted when it was used. */
export async function sentencesQuoted(texts: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
  return quotedSentences(await readFile(new URL("codebook-as-used.md", codingFolder), "utf8"), texts);
}

function agreementOn({ units }: Measure, without: ReadonlySet<string>): Agreement {
  const counted = units.filter(({ sentences }) => !sentences.some((sentence) => without.has(sentence)));
  return nominalAgreement(counted.map(({ first, second }) => [first, second]));
}
