import { describeMachine, describePeers } from "./machine.ts";
import type { Section } from "./section.ts";
import { writeGoals, writeSection } from "./table.ts";

/** A part of the benchmark, which is measured at once and can be measured alone. */
export interface Part {
  readonly title: string;
  /** How figures of this part are to be read. */
  readonly note: string;
  /** The packages it is compared with. */
  readonly peers: readonly string[];
  readonly measure: (extent: Extent) => Promise<readonly Section[]>;
}

/** Everything, or a little of it: enough to see that it works, too little to be written down. */
export type Extent = "whole" | "trial";

/** Measures a part and writes it as Markdown, with the day and the machine, below a heading of its own. */
export async function writePart(part: Part, extent: Extent): Promise<string> {
  const sections = await part.measure(extent);
  return [
    `## ${part.title}`,
    `${new Date().toISOString().slice(0, 10)}, ${describeMachine()}. Peers: ${describePeers(part.peers)}.`,
    part.note,
    "### Goals",
    writeGoals(sections),
    ...sections.map(writeSection),
  ].join("\n\n");
}

/** The document with one of its parts put in the place of what was measured of it before, and all else as it is. */
export function splicePart(document: string, title: string, part: string): string {
  const pieces = document.split(/^(?=## )/m).map((piece) => piece.trimEnd());
  const place = pieces.findIndex((piece) => piece.startsWith(`## ${title}\n`));
  const spliced = place < 0 ? [...pieces, part] : pieces.with(place, part);
  return `${spliced.join("\n\n")}\n`;
}
