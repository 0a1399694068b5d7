/** The directives of a Content-Security-Policy, each with its sources. */
export function readDirectives(policy: string): Readonly<Record<string, readonly string[]>> {
  const directives = policy.split(";").map((directive) => directive.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name = "", ...sources]) => [name, sources]));
}
