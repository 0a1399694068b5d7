import { format, resolveConfig } from "prettier";
import { renderCodebook } from "./render-codebook.ts";

export const codebookFile = new URL("../../docs/codebook.md", import.meta.url);

/** The document as it must stand in the repository, laid out as every other. */
export async function codebookDocument(): Promise<string> {
  const options = (await resolveConfig(codebookFile)) ?? {};
  return format(renderCodebook(), { ...options, parser: "markdown" });
}
