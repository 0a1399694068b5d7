import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { allChecks } from "./checks/all-checks.ts";
import { inspectDefect } from "./inspect-defect.ts";

/** Each page with one thing wrong, and the check that is there to see it. */
const meantToSee = {
  "low-contrast.html": "axe",
  "low-contrast-in-dark.html": "axe",
  "missing-landmark.html": "axe",
  "missing-alt.html": "html-validate",
  "duplicate-id.html": "html-validate",
  "button-in-link.html": "html-validate",
  "script.html": "nothing runs",
  "script-of-own-host.html": "nothing runs",
  "inline-handler.html": "nothing runs",
  "inline-style.html": "nothing runs",
  "off-host-image.html": "own host",
  "further-request.html": "own host",
  "refused-by-policy.html": "own host",
  "missing-lang.html": "structure",
  "wrong-lang.html": "structure",
  "skipped-heading.html": "structure",
  "two-main-headings.html": "structure",
  "empty-title.html": "structure",
  "missing-description.html": "structure",
  "dead-link.html": "links",
  "dead-fragment.html": "links",
  "plain-http-link.html": "links",
  "linked-data-broken.html": "linked data",
  "linked-data-dead-address.html": "linked data",
  "linked-data-unseen-step.html": "linked data",
  "missing-french-alternate.html": "translations",
  "dead-alternate.html": "translations",
  "alternate-in-wrong-language.html": "translations",
  "heavy.html": "page weight",
  "same-name-two-targets.html": "link names",
  "unmarked-french.html": "language of parts",
  "unmarked-french-name.html": "language of parts",
  "tiny-target.html": "targets",
  "too-wide.html": "reflow",
  "too-wide-spaced-out.html": "reflow",
} as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject("chromiumPath"));
});

afterAll(() => browser.close());

describe.concurrent("the checks see what is wrong", () => {
  test.each(Object.entries(meantToSee))("%s is seen by: %s", async (defect, check) => {
    const findings = await inspectDefect(browser, defect);
    expect(findings.get(check)).not.toEqual([]);
  });

  test("in a clean page they see nothing", async () => {
    const findings = await inspectDefect(browser, "clean.html");
    expect(Object.fromEntries(findings)).toEqual(Object.fromEntries(allChecks.map(({ name }) => [name, []])));
  });
});

test("every check is proved, and every page with a defect is used", async () => {
  const pages = await readdir(fileURLToPath(new URL("defects/", import.meta.url)));
  expect(pages.filter((page) => !page.startsWith("clean.")).sort()).toEqual(Object.keys(meantToSee).sort());
  expect(new Set(Object.values(meantToSee))).toEqual(new Set(allChecks.map(({ name }) => name)));
});
