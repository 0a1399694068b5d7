/** The headers that a host sends for the paths matching one pattern. */
export interface HeaderRule {
  /** A path from the root, or all paths that begin alike: `/text/*`, `/fr/texte/*`. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Hosts silently ignore what goes beyond these, so the build must not. */
const mostRules = 100;
const longestLine = 2_000;

/** Writes rules in the syntax that Cloudflare Pages and Netlify read. */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  if (rules.length > mostRules) {
    throw new Error(`_headers would hold ${rules.length} rules: hosts read the first ${mostRules} only.`);
  }
  const lines = rules.flatMap(({ path, headers }) => [
    acceptablePath(path),
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const tooLong = lines.find((line) => line.length > longestLine);
  if (tooLong !== undefined) {
    throw new Error(
      `_headers would hold a line of ${tooLong.length} characters, and hosts ignore any over ${longestLine}: ${tooLong.slice(0, 80)}…`,
    );
  }
  return `${lines.join("\n")}\n`;
}

/** Refuses names that would mean something else in a pattern: a second star, a placeholder, a space. */
function acceptablePath(path: string): string {
  if (!/^\/(?:[\w.~-]+\/)*(?:[\w.~-]+|\*)?$/.test(path)) {
    throw new Error(`_headers cannot hold a rule for ${JSON.stringify(path)}: give the file a plainer name.`);
  }
  return path;
}
