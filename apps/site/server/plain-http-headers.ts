/**
 * The headers that make sense over plain http. Asking for https there is pointless at best, and WebKit would send a
 * reader of a local copy to an https address on which nobody listens.
 */
export function forPlainHttp(headers: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return headers
    .filter(([name]) => name.toLowerCase() !== "strict-transport-security")
    .map(([name, value]) => [name, value.replace(/;\s*upgrade-insecure-requests\b/, "")] as const);
}
