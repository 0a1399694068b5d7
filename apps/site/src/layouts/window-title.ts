/** Search engines and tabs cut longer ones. */
const longest = 70;

/** The title of a window: that of the page with what it belongs to, where both fit. */
export function windowTitle(title: string, of: string): string {
  const named = `${title} – ${of}`;
  return named.length > longest ? title : named;
}
