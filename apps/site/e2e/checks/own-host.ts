import { permitsOf } from "../../integrations/page-permits.ts";
import type { BuiltPage } from "../built-site.ts";
import type { Check } from "../check.ts";

export const ownHost: Check = {
  name: "own host",
  description: {
    en: "The page comes in one request, apart from its icon and a script that is due. It asks no other host for anything. The browser complains of nothing.",
    fr: "La page arrive en une seule requête, hormis son icône et un script prévu. Elle ne demande rien à un autre hôte. Le navigateur ne signale rien.",
  },
  check: ({ page, tab, traffic }) => {
    const address = new URL(tab.url());
    const besides = traffic.requests.map((url) => new URL(url)).filter((url) => url.href !== address.href);
    const expected = new Set([...iconsOf(page), ...scriptsOf(page)]);
    return [
      ...besides
        .filter(({ protocol, origin }) => protocol !== "data:" && origin !== address.origin)
        .map(({ href }) => `Another host is asked for ${href}`),
      ...besides
        .filter((url) => url.origin === address.origin && !expected.has(url.pathname))
        .map(({ pathname }) => `A further request asks for ${pathname}`),
      ...traffic.complaints.map((complaint) => `The browser complains: ${complaint}`),
    ];
  },
};

function scriptsOf({ path, elements }: BuiltPage): readonly string[] {
  if (!permitsOf(path).script) return [];
  return elements.flatMap(({ name, attributes }) => (name === "script" ? (attributes.get("src") ?? []) : []));
}

function iconsOf({ path, elements }: BuiltPage): ReadonlySet<string> {
  const icons = elements
    .filter(({ name, attributes }) => name === "link" && /\bicon\b/.test(attributes.get("rel") ?? ""))
    .flatMap(({ attributes }) => URL.parse(attributes.get("href") ?? "", `https://site.invalid${path}`) ?? []);
  return new Set(["/favicon.ico", ...icons.map(({ pathname }) => pathname)]);
}
