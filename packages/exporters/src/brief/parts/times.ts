import type { TimeMention } from "@entente/sdk";
import { dateInWords } from "../../date-words.ts";
import { quoted } from "../../quoted.ts";
import { parts, told, type Reader } from "../reader.ts";

/** A time that the text names: its day as exact as it is known, the words that say it, and what of it is inferred. */
export function timeText(reader: Reader, { edtf, asWritten, inferredFrom, note }: TimeMention): string {
  const { language, words } = reader;
  const reason = told(reader, inferredFrom);
  return parts(
    edtf === undefined ? undefined : dateInWords(edtf, language),
    words.dates.asWritten(quoted(asWritten, language)),
    reason === undefined ? undefined : words.dates.inferred(reason),
    told(reader, note),
  );
}

/** A time by its id. */
export function timeById(reader: Reader, id: string | undefined): string | undefined {
  const mention = reader.declaration.dates.find((date) => date.id === id);
  return mention === undefined ? undefined : timeText(reader, mention);
}
