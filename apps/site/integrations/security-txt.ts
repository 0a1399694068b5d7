/** What is known of where a weakness of the site can be reported. */
export interface SecurityContact {
  readonly contactUrl: string | undefined;
  /** Where the site is published, with a slash at its end. */
  readonly publishedUrl: string | undefined;
  /** The day on which the data were last changed. */
  readonly updated: string;
  readonly languages: readonly string[];
}

/**
 * `security.txt` as RFC 9116 has it; `undefined` without a contact, and with one over plain http, which it forbids. The
 * file has to expire within a year: it does a year after the data were last changed, so that a build says the same
 * whenever it is made.
 */
export function securityTxt({ contactUrl, publishedUrl, updated, languages }: SecurityContact): string | undefined {
  if (contactUrl === undefined || contactUrl.startsWith("http:")) return undefined;
  const expires = new Date(`${updated}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + 365);
  return [
    `Contact: ${contactUrl}`,
    `Expires: ${expires.toISOString().replace(".000", "")}`,
    `Preferred-Languages: ${languages.join(", ")}`,
    ...(publishedUrl === undefined ? [] : [`Canonical: ${new URL(".well-known/security.txt", publishedUrl).href}`]),
    "",
  ].join("\n");
}
