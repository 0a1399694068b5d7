import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const map = await readFile(join(root, "docs/architecture.md"), "utf8");
const drawn = readMap(/```\n([\s\S]*?)```/.exec(map)?.[1] ?? "");

/** Reads the drawing: two spaces deeper is one folder deeper; a name may itself be a path. */
function readMap(drawing: string): readonly string[] {
  const above: string[] = [];
  return drawing
    .split("\n")
    .map((line) => /^( *)(\S+?)\/?(?: |$)/.exec(line))
    .flatMap((found) => {
      if (found === null) return [];
      const depth = (found[1] ?? "").length / 2;
      above.length = depth;
      above[depth] = found[2] ?? "";
      return [above.join("/")];
    });
}

async function folders(path: string): Promise<readonly string[]> {
  const generated = new Set(["dist", "docs-out", "reports", "node_modules", ".astro", ".turbo"]);
  const entries = await readdir(join(root, path), { withFileTypes: true });
  return entries.flatMap((entry) =>
    entry.isDirectory() && !generated.has(entry.name) ? [`${path}/${entry.name}`] : [],
  );
}

test.each(drawn)("the map is right that %s exists", (path) => {
  expect(existsSync(join(root, path))).toBe(true);
});

test.each(["packages", "apps", "packages/sdk", "packages/sdk/src", "packages/uk-france-2015", "apps/site/src"])(
  "the map shows every folder of %s",
  async (path) => {
    const missing = (await folders(path)).filter(
      (folder) => !drawn.some((shown) => `${shown}/`.startsWith(`${folder}/`)),
    );
    expect(missing).toEqual([]);
  },
);

test("links between documents lead to files", async () => {
  const pages = (await readdir(join(root, "docs"), { recursive: true })).filter((file) => file.endsWith(".md"));
  const documents = [
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "CODE_OF_CONDUCT.md",
    ...pages.map((page) => `docs/${page}`),
  ];
  const dead: string[] = [];
  for (const document of documents) {
    const text = await readFile(join(root, document), "utf8");
    for (const [, target = ""] of text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (!target.startsWith("http") && !existsSync(join(root, document, "..", target)))
        dead.push(`${document}: ${target}`);
    }
  }
  expect(dead).toEqual([]);
});
