import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Declaration } from "@entente/sdk";
import { describe, expect, test } from "vitest";
import { getDependencyReleaseLine, getReleaseLine } from "../scripts/release/changelog.ts";
import { builtFacts, readPublicManifests, root } from "../scripts/release/public-packages.ts";
import { factsIn } from "../scripts/release/published.ts";
import { notReady, type ReleaseState } from "../scripts/release/ready.ts";
import { notesOf } from "../scripts/release/release-notes.ts";
import { pagesOf } from "../scripts/release/render-version-pages.ts";
import { sbomOf } from "../scripts/release/sbom.ts";

const json = await readFile(join(root, builtFacts), "utf8");
const declaration = JSON.parse(json) as Declaration;

describe("the changelog", () => {
  const summary = "Corrects a sum (sentence 33).\n\nWhat to do:\n\n- Read it again.";

  test("gives the text of a changeset to readers, without commits", async () => {
    const changeset = { id: "one", summary, releases: [], commit: "0123456789abcdef" };
    expect(await getReleaseLine(changeset, "patch", null)).toBe(
      "- Corrects a sum (sentence 33).\n\n  What to do:\n\n  - Read it again.",
    );
  });

  test("says with which version of another package one works now", async () => {
    const release = { name: "@entente/sdk", type: "minor", oldVersion: "1.0.0", newVersion: "1.1.0" } as const;
    const dependency = { ...release, changesets: [], packageJson: { name: "@entente/sdk", version: "1.1.0" }, dir: "" };
    expect(await getDependencyReleaseLine([], [dependency], null)).toBe("- Works with `@entente/sdk` 1.1.0.");
    expect(await getDependencyReleaseLine([], [], null)).toBe("");
  });

  test("is used by changesets", async () => {
    const { changelog } = JSON.parse(await readFile(join(root, ".changeset/config.json"), "utf8")) as {
      readonly changelog: string;
    };
    expect(changelog).toBe("../scripts/release/changelog.ts");
  });

  test("gives the notes of one version", () => {
    const text = "# name\n\n## 1.1.0\n\n- Two.\n\n## 1.0.0\n\n- One.\n";
    expect(notesOf(text, "1.1.0")).toBe("- Two.\n");
    expect(notesOf(text, "1.0.0")).toBe("- One.\n");
    expect(() => notesOf(text, "1.1")).toThrow("says nothing of 1.1");
  });
});

describe("a release", async () => {
  const manifests = (await readPublicManifests()).map((manifest) => ({ ...manifest, version: "1.0.0" }));
  const url = "https://github.com/owner/name";
  const repository = { url: `git+${url}.git` };
  const ready: ReleaseState = {
    manifests: manifests.map((manifest) => ({ ...manifest, repository })),
    pending: [],
    repositoryUrl: url,
    builtFacts: json,
    publishedFacts: json,
  };

  test("is packed when all is as it should be", () => {
    expect(notReady(ready)).toEqual([]);
  });

  test.each<[string, Partial<ReleaseState>, number, string]>([
    ["with pending changesets", { pending: ["one", "two"] }, 1, "in no version yet: one, two"],
    ["below 1.0.0", { manifests: ready.manifests.map((one) => ({ ...one, version: "0.2.0" })) }, 4, "is 0.2.0"],
    ["with facts that were not kept", { publishedFacts: undefined }, 1, "published/declaration.json"],
    ["with other facts than were kept", { publishedFacts: "{}" }, 1, "published/declaration.json"],
    ["without the address of its code", { manifests }, 4, "names no repository"],
    ["with another address", { repositoryUrl: "https://github.com/fork/name" }, 4, `names ${url}`],
  ])("%s is refused", (_what, change, count, told) => {
    const problems = notReady({ ...ready, ...change });
    expect(problems).toHaveLength(count);
    for (const problem of problems) expect(problem).toContain(told);
  });

  test("to another channel leaves the kept facts as they are", () => {
    const next = ready.manifests.map((one) => ({ ...one, version: "1.1.0-next.0" }));
    expect(notReady({ ...ready, manifests: next, publishedFacts: "{}" })).toEqual([]);
  });
});

test("a bill of materials names the package and what an install of it brings, and neither time nor place", async () => {
  const sbom = await sbomOf(root, "@entente/exporters");
  const [, , exporters] = await readPublicManifests();
  expect(sbom).toMatchObject({ bomFormat: "CycloneDX", metadata: { component: { name: "exporters" } } });
  const named = sbom.components.map(({ purl }) =>
    decodeURIComponent(purl.replace(/^pkg:npm\//, "").replace(/@[^@]*$/, "")),
  );
  expect(named).toEqual(expect.arrayContaining(Object.keys(exporters?.dependencies ?? {})));
  expect(named).not.toContain("vitest");
  const described = new Set([sbom.metadata.component, ...sbom.components].map((component) => component["bom-ref"]));
  expect(sbom.dependencies.map(({ ref }) => ref).filter((ref) => !described.has(ref))).toEqual([]);
  expect(JSON.stringify(sbom)).not.toContain(root);
  expect(JSON.stringify(sbom)).not.toMatch(/timestamp|serialNumber/);
});

describe("the pages below /v/", () => {
  const [first] = declaration.commitments;
  const title = { en: "Put right", fr: "Corrigé" };
  const corrected = {
    ...declaration,
    commitments: declaration.commitments.map((one) => (one === first ? { ...one, title } : one)),
  };
  const versions = [
    { version: "1.0.0", json, facts: factsIn(declaration) },
    { version: "1.0.1", json: JSON.stringify(corrected), facts: factsIn(corrected) },
    { version: "2.0.0", json: "{}", facts: factsIn({ schemaVersion: "9.0.0" }) },
  ];
  const pages = pagesOf(versions);

  test("hold every version, byte for byte, and an index", () => {
    expect(Object.keys(pages)).toHaveLength(7);
    expect(pages["1.0.0/declaration.json"]).toBe(json);
    expect(JSON.parse(pages["index.json"] ?? "")).toEqual(["1.0.0", "1.0.1", "2.0.0"]);
  });

  test("say what changed in the facts since the version before", () => {
    expect(pages["1.0.0/facts.md"]).toBe("# 1.0.0\n\nThe first published version.\n");
    expect(pages["1.0.1/facts.md"]).toBe(
      `# 1.0.1\n\nWhat changed in the facts since 1.0.0:\n\n- Rewords \`title\` of the undertaking “Put right” (\`${first?.id ?? ""}\`).\n`,
    );
    expect(pages["2.0.0/facts.md"]).toContain("the changelog says what changed");
  });

  test("are an empty index before the first release", () => {
    expect(pagesOf([])).toEqual({ "index.json": "[]\n" });
  });
});
