import type { SourceText } from "../source-text.ts";

/** What is known of the text itself. */
export function sourceReadmeFile({ bytes, text, sha256 }: SourceText): string {
  const oddities = [
    ...(text.startsWith("\ufeff")
      ? ["It begins with a byte order mark, which counts as one character of every offset."]
      : []),
    ...(text.includes("\r\n") ? ["Its lines end with a carriage return and a line feed, two characters each."] : []),
    ...(text.includes("\u00a0") ? ["It holds no-break spaces (U+00A0)."] : []),
  ];
  return `# The text

\`statement.txt\` is the text byte for byte as it was received. It is never changed: every offset counts into it, in UTF-16
code units.

| what | value |
| --- | --- |
| bytes | ${bytes.length} |
| SHA-256 | \`${sha256}\` |
${oddities.length === 0 ? "" : `\n${oddities.map((oddity) => `- ${oddity}`).join("\n")}\n`}
Where it was published, by whom, when it was read and on what terms it may be used is not known here: write that into
\`src/manifestations.ts\`.
`;
}
