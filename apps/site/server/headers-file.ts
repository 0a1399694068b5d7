import type { HeaderRule } from "../integrations/headers-file.ts";

/** Reads `_headers`: a line at the margin is a path, and each indented line below it a header. */
export function parseHeadersFile(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      rules.push({ path: content, headers: [] });
      continue;
    }
    const [, name, value] = /^([^:\s]+):\s*(.+)$/.exec(content) ?? [];
    const rule = rules.at(-1);
    if (name === undefined || value === undefined || rule === undefined) {
      throw new Error(`_headers holds a line that is neither a path nor a header below one: ${content}`);
    }
    rule.headers.push([name, value]);
  }
  return rules;
}

/** Whether a rule for `pattern` applies to a path: a star stands for any characters, as hosts read it. */
export function matchesPath(pattern: string, path: string): boolean {
  const [start = "", ...rest] = pattern.split("*");
  return rest.length === 0 ? path === start : path.startsWith(start) && path.endsWith(rest.join("*"));
}

/** All headers for a path, in the order of the rules. */
export function headersFor(rules: readonly HeaderRule[], path: string): readonly (readonly [string, string])[] {
  return rules.filter((rule) => matchesPath(rule.path, path)).flatMap(({ headers }) => headers);
}
