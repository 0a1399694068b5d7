import type { Declaration } from "@entente/sdk";
import type { ExportOptions, Language } from "../format.ts";
import type { Block } from "./block.ts";
import { deadlineBlocks } from "./parts/deadlines.ts";
import { differenceBlocks } from "./parts/differences.ts";
import { identityBlocks } from "./parts/identity.ts";
import { moneyBlocks } from "./parts/money.ts";
import { readingBlocks } from "./parts/reading.ts";
import { silenceBlocks } from "./parts/silences.ts";
import { statusBlocks } from "./parts/statuses.ts";
import { undertakingBlocks } from "./parts/undertakings.ts";
import { readerOf } from "./reader.ts";

/** A brief of a declaration for people, in one language, before it is written in a format. */
export interface Brief {
  /** Its language. */
  readonly language: Language;
  /** What stands between a label and what it is about. */
  readonly colon: string;
  /** What it says, in order. */
  readonly blocks: readonly Block[];
}

/** Makes the brief of a declaration. */
export function briefOf(declaration: Declaration, { language = "en", siteUrl }: ExportOptions = {}): Brief {
  const reader = readerOf(declaration, language);
  return {
    language,
    colon: reader.words.colon,
    blocks: [
      ...identityBlocks(reader, siteUrl),
      ...undertakingBlocks(reader),
      ...moneyBlocks(reader),
      ...statusBlocks(reader),
      ...deadlineBlocks(reader),
      ...differenceBlocks(reader),
      ...silenceBlocks(reader),
      ...readingBlocks(reader),
    ],
  };
}
