import type { DeclarationResult } from "@entente/sdk";
import { documentLimits, safeParseDeclaration, schemaVersion } from "@entente/sdk/schema";
import { named, readInput } from "./read-input.ts";
import { OtherShape, Refusal } from "./refusal.ts";
import type { Terminal } from "./terminal.ts";

/** A document that says that it is a declaration; whether it is one is not judged yet. */
export interface Document {
  /** The file, as it was named. */
  readonly file: string;
  /** Its text. */
  readonly text: string;
  /** What the text says. */
  readonly value: unknown;
}

/** A document from a file, or a sentence that says why it is no declaration of this version at all. */
export async function readDocument(file: string, terminal: Terminal): Promise<Document> {
  const text = await readInput(file, terminal);
  const value = parse(text, file);
  if (Array.isArray(value)) {
    throw new Refusal(`${named(file)} holds a list, and a declaration is an object. Give one declaration a file.`);
  }
  if (typeof value !== "object" || value === null) {
    throw new Refusal(`${named(file)} holds no object. Give a declaration.json, as a data package publishes it.`);
  }
  if (!("schemaVersion" in value) && !("work" in value && "expressions" in value)) {
    throw new Refusal(
      `${named(file)} is JSON of something else: it has no \`schemaVersion\`, \`work\` and \`expressions\`. Give a declaration.json, as a data package publishes it.`,
    );
  }
  const version = "schemaVersion" in value ? value.schemaVersion : undefined;
  if (typeof version === "string" && version !== schemaVersion) {
    throw new OtherShape(
      `${named(file)} has the shape ${version.slice(0, 60)}, and this release reads ${schemaVersion}. Read it with the release that wrote it, or build it again with this one.`,
    );
  }
  return { file, text, value };
}

/** Judges a document: a declaration, or all its problems; one that is too large to be judged is refused. */
export function judge({ file, value }: Document): DeclarationResult {
  const result = safeParseDeclaration(value);
  if (result.success) return result;
  const excess = result.problems.find(({ rule }) => rule === "limits");
  if (excess === undefined) return result;
  const { depth, records, values, characters } = documentLimits;
  const inGroups = (limit: number): string => limit.toLocaleString("en-GB");
  const limits = `${depth} levels, ${inGroups(records)} records an array, ${inGroups(values)} values and ${inGroups(characters)} characters`;
  throw new Refusal(
    `${named(file)} is larger than what is read: ${excess.field === "" ? "" : `in \`${excess.field}\` `}${excess.wrong}. Divide it, or take out what does not belong to it; the limits are ${limits}.`,
  );
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const why = error instanceof Error ? error.message : "";
    throw new Refusal(`${named(file)} is not JSON${whereOf(why, text)}. Give a declaration.json, whole and as it was.`);
  }
}

/** Where reading stopped, where the reader of JSON says it; its words differ from one release to the next. */
function whereOf(why: string, text: string): string {
  const lines = text.trimEnd().split("\n");
  const end = text.trimEnd().length;
  const position = Number(/at position (\d+)/.exec(why)?.[1] ?? (why.includes("end of JSON input") ? end : Number.NaN));
  if (Number.isNaN(position)) return "";
  if (position >= end) return `: it breaks off in line ${lines.length}`;
  const before = text.slice(0, position).split("\n");
  return `: it cannot be read on from line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
