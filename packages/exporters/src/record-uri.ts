/** Who gives out the ids. No domain is held yet; `.example` belongs to nobody (RFC 2606), so that nobody else gives the same. */
export const authority = "entente.example";

/** A URI for a record that never changes, whatever the site's address (RFC 4151). */
export function recordUri(work: string, array: string, id: string): string {
  return `tag:${authority},2026:${[work, array, id].map(encodeURIComponent).join("/")}`;
}
