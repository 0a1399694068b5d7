import { format, resolveConfig } from "prettier";
import { measuredTexts } from "./measured-texts.ts";
import { renderReadability } from "./render-readability.ts";

export const readabilityFile = new URL("../../docs/readability.md", import.meta.url);

/** The report as it must stand in the repository, laid out as every other document. */
export async function readabilityDocument(): Promise<string> {
  const options = (await resolveConfig(readabilityFile)) ?? {};
  return format(renderReadability(await measuredTexts()), { ...options, parser: "markdown" });
}
