import { createHash } from "node:crypto";
import type { PagePermits } from "./page-permits.ts";

/** What a policy has to allow. */
export interface PolicyNeeds extends Pick<PagePermits, "script" | "framed"> {
  readonly styleHashes: readonly string[];
}

/** What a policy allows for a file that holds no style and may do nothing: any file that is no page. */
export const noNeeds: PolicyNeeds = { styleHashes: [], script: false, framed: false };

/** The source expression that lets a browser apply exactly this style sheet. */
export function styleHash(css: string): string {
  return `'sha256-${createHash("sha256").update(css).digest("base64")}'`;
}

/** The policy as a header: nothing loads from elsewhere, and without a permit nothing runs and no other site frames the page. */
export function headerPolicy(needs: PolicyNeeds): string {
  return [
    ...sharedDirectives(needs),
    ...(needs.framed ? [] : ["frame-ancestors 'none'"]),
    "upgrade-insecure-requests",
  ].join("; ");
}

/**
 * The policy as written into the page, for hosts that send no headers. A browser ignores `frame-ancestors` there, and
 * `upgrade-insecure-requests` would follow the page to a local server, where WebKit would look for https in vain.
 */
export function pagePolicy(needs: PolicyNeeds): string {
  return sharedDirectives(needs).join("; ");
}

function sharedDirectives({ styleHashes, script }: PolicyNeeds): readonly string[] {
  const hashes = [...new Set(styleHashes)].sort();
  return [
    "default-src 'none'",
    ...(script ? ["script-src 'self'"] : []),
    ...(hashes.length > 0 ? [`style-src ${hashes.join(" ")}`] : []),
    "img-src 'self' data:",
    // No page asks for anything, but what audits it from within (robots.txt, llms.txt) has to be let.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
}
