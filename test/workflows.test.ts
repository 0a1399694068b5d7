import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../scripts/release/public-packages.ts";
import { workflowRules } from "../scripts/workflows/rules.ts";
import { readWorkflow, readWorkflows } from "../scripts/workflows/workflow.ts";

const workflows = await readWorkflows(root);

function breachesIn(file: string, text: string): readonly string[] {
  return workflowRules.flatMap(({ id, breaches }) => (breaches(readWorkflow(file, text)).length > 0 ? [id] : []));
}

test.each(workflows)("$file keeps every rule", (workflow) => {
  expect(workflowRules.flatMap(({ id, breaches }) => breaches(workflow).map((breach) => `${id}: ${breach}`))).toEqual(
    [],
  );
});

test("there are the workflows that releases and facts need", () => {
  expect(workflows.map(({ file }) => file)).toEqual([
    "ci.yml",
    "nightly.yml",
    "pages.yml",
    "release.yml",
    "sources.yml",
  ]);
});

/** For each rule, what is put in place of what in a workflow that keeps all of them. */
const wrongs: Readonly<Record<string, readonly (readonly [file: string, before: string | RegExp, after: string])[]>> = {
  "no-rights-at-the-top": [
    ["ci.yml", "permissions: {}\n", ""],
    ["ci.yml", "permissions: {}\n", "permissions: read-all\n"],
    ["ci.yml", "permissions: {}\n", "permissions:\n  contents: read\n"],
  ],
  "rights-by-job": [["ci.yml", "    permissions:\n      contents: read\n", ""]],
  "pinned-actions": [
    ["ci.yml", /@[0-9a-f]{40} # v\S+/, "@v6"],
    ["ci.yml", /(@[0-9a-f]{40}) # v\S+/, "$1"],
    ["ci.yml", /@[0-9a-f]{40}/, "@de0fac2"],
  ],
  "no-trigger-from-outside": [
    ["ci.yml", "  pull_request:\n", "  pull_request_target:\n"],
    ["ci.yml", /on:\n {2}push:\n {4}branches: \[main\]\n {2}pull_request:\n/, "on: [push, workflow_run]\n"],
  ],
  "identity-in-one-job": [
    ["release.yml", "      contents: read\n", "      contents: read\n      id-token: write\n"],
    ["release.yml", "    environment: npm\n", ""],
    ["release.yml", "sha256sum --check", "npm ci && sha256sum --check"],
    ["pages.yml", "    environment: github-pages\n", ""],
    ["ci.yml", "      contents: read\n", "      id-token: write\n"],
  ],
  "no-text-in-scripts": [["ci.yml", "run: npm test", 'run: echo "${{ github.event.pull_request.title }}"']],
  "no-credentials-left": [["ci.yml", "persist-credentials: false", "persist-credentials: true"]],
  "no-cache": [
    ["release.yml", "package-manager-cache: false", "cache: npm"],
    ["release.yml", /uses: actions\/setup-node@/, "uses: actions/cache@"],
  ],
  "installs-the-lockfile": [["release.yml", "run: npm ci", "run: npm install"]],
  "no-secrets": [["release.yml", "${{ github.token }}", "${{ secrets.NPM_TOKEN }}"]],
  ends: [["ci.yml", "    timeout-minutes: 45\n", ""]],
};

test.each(workflowRules)("the rule $id is seen to fail", ({ id }) => {
  const cases = wrongs[id] ?? [];
  expect(cases).not.toEqual([]);
  for (const [file, before, after] of cases) {
    const good = workflows.find((workflow) => workflow.file === file)?.text ?? "";
    const bad = good.replace(before, after);
    expect(bad).not.toBe(good);
    expect(breachesIn(file, bad)).toContain(id);
  }
});

test("dependencies are updated a week after they came out at the earliest", async () => {
  const { updates } = parse(await readFile(join(root, ".github/dependabot.yml"), "utf8")) as {
    readonly updates: readonly {
      readonly "package-ecosystem": string;
      readonly cooldown?: { readonly "default-days"?: number };
    }[];
  };
  expect(updates.map((update) => update["package-ecosystem"])).toEqual(["npm", "github-actions"]);
  for (const { cooldown } of updates) expect(cooldown?.["default-days"]).toBeGreaterThanOrEqual(7);
});

test("what workflows run is there", async () => {
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const called = workflows.flatMap(({ text }) =>
    [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script = ""]) => script),
  );
  expect(called.length).toBeGreaterThan(5);
  expect(called.filter((script) => !(script in scripts))).toEqual([]);
});
