import { isObject } from "./same.ts";

/** Where records of the nouns keep what they are known by, the best first. */
const naming = ["title", "name", "fact", "purpose", "measures", "differs", "asks", "meaning", "reason", "asWritten"];

/** What a reader knows a record by, in English: a title, a fact, or the first words that it quotes. */
export function recordName(record: object): string {
  const fields: Readonly<Record<string, unknown>> = { ...record };
  for (const key of naming) {
    const value = fields[key];
    if (typeof value === "string") return value;
    if (isObject(value) && typeof value["en"] === "string") return value["en"];
  }
  const [anchor] = Array.isArray(fields["anchors"]) ? (fields["anchors"] as readonly unknown[]) : [];
  if (isObject(anchor) && typeof anchor["exact"] === "string") return anchor["exact"];
  return typeof fields["text"] === "string" ? fields["text"] : "";
}
