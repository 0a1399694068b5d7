import type { BuiltPage } from "../built-site.ts";
import type { Check } from "../check.ts";

export const ownHost: Check = {
  name: "own host",
  description: "One request brings the page, its icon aside; no other host is asked for anything; nothing complains.",
  check: ({ page, tab, traffic }) => {
    const address = new URL(tab.url());
    const besides = traffic.requests.map((url) => new URL(url)).filter((url) => url.href !== address.href);
    const isIcon = ({ pathname }: URL): boolean => iconsOf(page).has(pathname);
    return [
      ...besides
        .filter(({ protocol, origin }) => protocol !== "data:" && origin !== address.origin)
        .map(({ href }) => `Another host is asked for ${href}`),
      ...besides
        .filter((url) => url.origin === address.origin && !isIcon(url))
        .map(({ pathname }) => `A further request asks for ${pathname}`),
      ...traffic.complaints.map((complaint) => `The browser complains: ${complaint}`),
    ];
  },
};

function iconsOf({ path, elements }: BuiltPage): ReadonlySet<string> {
  const icons = elements
    .filter(({ name, attributes }) => name === "link" && /\bicon\b/.test(attributes.get("rel") ?? ""))
    .flatMap(({ attributes }) => URL.parse(attributes.get("href") ?? "", `https://site.invalid${path}`) ?? []);
  return new Set(["/favicon.ico", ...icons.map(({ pathname }) => pathname)]);
}
