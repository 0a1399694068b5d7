/** A path as asked for: its plain form, and the names in it. */
export interface RequestPath {
  readonly path: string;
  readonly segments: readonly string[];
  /** What follows the path, question mark included. */
  readonly query: string;
}

/**
 * Reads the target of a request. `malformed` is what no client should send; `outside` is a path that could leave the
 * folder or that means a different thing on another system, and no file of the site has one.
 */
export function readRequestTarget(target: string): RequestPath | "malformed" | "outside" {
  const [, encoded = "", query = ""] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? [];
  if (!encoded.startsWith("/")) return "malformed";
  const path = decode(encoded);
  if (path === undefined) return "malformed";
  const segments = path.slice(1).split("/");
  const names = segments.at(-1) === "" ? segments.slice(0, -1) : segments;
  return names.every(isPlainName) && !/%2f/i.test(encoded) ? { path, segments: names, query } : "outside";
}

function decode(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

function isPlainName(name: string): boolean {
  return name !== "" && name !== "." && name !== ".." && !/[\\:\0]/.test(name);
}
