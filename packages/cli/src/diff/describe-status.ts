import { codebook, type Status } from "@entente/sdk";
import type { StatusConsequence } from "./change.ts";
import { code, listed } from "./describe-change.ts";

/** Tells a status that is another now, with what it follows from. */
export function describeStatus({ commitment, title, before, after, causes }: StatusConsequence): string {
  const [told, was] = [inWords(after), inWords(before)];
  const from =
    causes.length === 0
      ? ""
      : ` It follows from ${listed(causes.map(({ noun, id }) => code(noun === "declaration" ? "searchedUpTo" : `${noun}.${id}`)))}.`;
  return `“${title}” (${code(commitment)}) now reads: ${told}. Before: ${was}.${from}`;
}

/** A status in the words of the codebook, each part of it that a reader is shown. */
function inWords({ level, voice, contested, supersededBy, documentedOn, deadline }: Status): string {
  return [
    `${codebook.statusLevels[level].label.en}${documentedOn === undefined ? "" : ` on ${documentedOn}`}`,
    ...(voice === undefined ? [] : [lowered(codebook.voices[voice].label.en)]),
    ...(contested ? ["sources differ"] : []),
    ...(supersededBy === undefined ? [] : [`replaced by ${code(supersededBy)}`]),
    ...(deadline === "none" ? [] : [lowered(codebook.deadlineStates[deadline].en)]),
  ].join("; ");
}

function lowered(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
