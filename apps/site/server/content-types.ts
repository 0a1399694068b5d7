import { basename, extname } from "node:path";

const contentTypes: Readonly<Record<string, string>> = {
  ".akn.xml": "application/akn+xml; charset=utf-8",
  ".atom": "application/atom+xml; charset=utf-8",
  ".bib": "application/x-bibtex; charset=utf-8",
  ".csl.json": "application/vnd.citationstyles.csl+json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".xml": "application/xml; charset=utf-8",
};

export function contentTypeOf(file: string): string {
  const name = basename(file).toLowerCase();
  const last = extname(name);
  // Some formats are told from others of the same syntax by an ending of two parts.
  const twoParts = `${extname(name.slice(0, name.length - last.length))}${last}`;
  return contentTypes[twoParts] ?? contentTypes[last] ?? "application/octet-stream";
}

/** Text shrinks; images already have. */
export function isCompressible(contentType: string): boolean {
  return contentType.includes("charset=");
}
