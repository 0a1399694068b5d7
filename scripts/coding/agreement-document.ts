import type { CodingAgreement, Declaration } from "@entente/sdk";
import { format, resolveConfig } from "prettier";
import { codingAgreement, sentencesQuoted, textsOf } from "./agreement.ts";
import { codingFolder, readCoding, readRulings } from "./coding.ts";
import { disagreements } from "./disagreements.ts";
import { renderAgreement } from "./render-agreement.ts";

/** A file that is made from the raw codings, and what must stand in it. */
export interface MadeFile {
  readonly file: URL;
  readonly text: string;
}

/** The document on agreement, and the figures as the declaration takes them. */
export async function filesMadeFromCodings(declaration: Declaration): Promise<readonly MadeFile[]> {
  const texts = textsOf(declaration);
  const [first, second] = [await readCoding("first"), await readCoding("second")];
  const figures = await codingAgreement(texts);
  const document = renderAgreement({
    figures,
    quoted: await sentencesQuoted(texts),
    differences: disagreements(first, second, texts),
    rulings: await readRulings(),
    first,
    second,
  });
  return [
    await laidOut(new URL("agreement.md", codingFolder), document, "markdown"),
    await laidOut(new URL("../../packages/uk-france-2015/src/codings.json", import.meta.url), jsonOf(figures), "json"),
  ];
}

function jsonOf(figures: readonly CodingAgreement[]): string {
  return JSON.stringify(figures, undefined, 2);
}

async function laidOut(file: URL, text: string, parser: "markdown" | "json"): Promise<MadeFile> {
  const options = (await resolveConfig(file)) ?? {};
  return { file, text: await format(text, { ...options, parser }) };
}
