import type { Page } from "playwright-core";
import type { Check } from "../check.ts";

interface NamedLink {
  readonly name: string;
  readonly target: string;
}

export const linkNames: Check = {
  name: "link names",
  description: {
    en: "Links of the same name lead to the same place, so each can be told from its name alone.",
    fr: "Des liens de même nom mènent au même endroit : le nom seul suffit à les distinguer.",
  },
  check: async ({ tab }) => {
    const targets = new Map<string, Set<string>>();
    for (const { name, target } of await namedLinks(tab)) {
      const key = name.replaceAll(/\s+/g, " ").trim().toLowerCase();
      targets.set(key, (targets.get(key) ?? new Set()).add(target));
    }
    return [...targets]
      .filter(([, places]) => places.size > 1)
      .map(([name, places]) => `"${name}" leads to ${[...places].join(" and to ")}`);
  },
};

/** The names as the browser tells them to a screen reader. */
async function namedLinks(tab: Page): Promise<readonly NamedLink[]> {
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === "link")
    .map(({ name, properties }) => ({
      name: String(name?.value ?? ""),
      target: String(properties?.find((property) => property.name === "url")?.value.value ?? ""),
    }));
}
