import { createHash } from "node:crypto";

/** The source expression that lets a browser apply exactly this style sheet. */
export function styleHash(css: string): string {
  return `'sha256-${createHash("sha256").update(css).digest("base64")}'`;
}

/** The policy as a header: nothing runs, nothing loads from elsewhere, and no other site frames the page. */
export function headerPolicy(styleHashes: readonly string[]): string {
  return [...sharedDirectives(styleHashes), "frame-ancestors 'none'", "upgrade-insecure-requests"].join("; ");
}

/**
 * The policy as written into the page, for hosts that send no headers. A browser ignores `frame-ancestors` there, and
 * `upgrade-insecure-requests` would follow the page to a local server, where WebKit would look for https in vain.
 */
export function pagePolicy(styleHashes: readonly string[]): string {
  return sharedDirectives(styleHashes).join("; ");
}

function sharedDirectives(styleHashes: readonly string[]): readonly string[] {
  const hashes = [...new Set(styleHashes)].sort();
  return [
    "default-src 'none'",
    ...(hashes.length > 0 ? [`style-src ${hashes.join(" ")}`] : []),
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
}
