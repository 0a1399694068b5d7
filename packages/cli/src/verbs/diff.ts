import type { Declaration } from "@entente/sdk";
import type { Comparison } from "../diff/change.ts";
import { compareDeclarations } from "../diff/compare-declarations.ts";
import { renderChangeset } from "../diff/render-changeset.ts";
import { renderComparison } from "../diff/render-comparison.ts";
import { legible } from "../layout/legible.ts";
import { screenOf } from "../layout/screen.ts";
import { writeJson, writeText } from "../layout/write.ts";
import { readShapedDeclaration } from "../read-declaration.ts";
import { OtherShape, Refusal } from "../refusal.ts";
import type { Terminal } from "../terminal.ts";

/** What a caller of `diff` chooses. */
export interface DiffOptions {
  /** Answer in JSON. */
  readonly json?: boolean;
  /** Answer with the text of a changeset. */
  readonly markdown?: boolean;
  /** The package that the changeset is for. */
  readonly package?: string;
}

/** Tells what changed in the facts between two files. */
export async function diff(oldFile: string, newFile: string, options: DiffOptions, terminal: Terminal): Promise<void> {
  if (oldFile === "-" && newFile === "-")
    throw new Refusal("Only one of the two can be piped in. Name a file for the other.");
  const packageName = packageOf(options);
  const old = await readSide(oldFile, terminal);
  const comparison = compareDeclarations(old, await readSide(newFile, terminal));
  if (options.json === true) writeJson(comparison, terminal);
  else writeText(legible(render(comparison, packageName, terminal)), terminal);
}

/** One side of the comparison. Facts of two shapes cannot be compared, but what such a change asks for is known. */
async function readSide(file: string, terminal: Terminal): Promise<Declaration> {
  try {
    return await readShapedDeclaration(file, terminal);
  } catch (error) {
    if (!(error instanceof OtherShape)) throw error;
    throw new Refusal(`${error.message} A change of shape asks for a major version by itself.`);
  }
}

function render(comparison: Comparison, packageName: string | undefined, { out }: Terminal): string {
  return packageName === undefined
    ? renderComparison(comparison, screenOf(out))
    : renderChangeset(comparison, packageName);
}

function packageOf({ markdown, package: name }: DiffOptions): string | undefined {
  if (markdown !== true) {
    if (name !== undefined) throw new Refusal("--package is for a changeset. Add --markdown, or leave it out.");
    return undefined;
  }
  if (name === undefined) {
    throw new Refusal("A changeset says for which package it is. Add --package with its name, as package.json has it.");
  }
  if (!/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name)) {
    throw new Refusal(`“${name}” is no name of a package. Give it as package.json has it, such as @scope/name.`);
  }
  return name;
}
