import { join } from "node:path";
import { makeProject, peerProgram, type PeerSite } from "./peer-site.ts";
import { mustBuild, type Build } from "./run-build.ts";
import { statementAsMarkdown, statementDescription, statementTitle } from "./statement-blocks.ts";

/** Eleventy with the template, the styles and the script of GOV.UK Frontend, and the statement as its one page. */
export async function buildEleventy(folder: string): Promise<PeerSite> {
  await makeProject(folder, {
    ...shell,
    "src/index.md": `---
layout: page.njk
title: ${statementTitle}
description: ${statementDescription}
---

${statementAsMarkdown()}
`,
  });
  await mustBuild(eleventyIn(folder));
  return { name: "Eleventy with GOV.UK Frontend", root: join(folder, "dist") };
}

/** Makes an Eleventy project in the same frame, which gives each record a page of its own. */
export async function makeEleventyPages(folder: string, records: readonly EleventyRecord[]): Promise<Build> {
  await makeProject(folder, {
    ...shell,
    "src/_data/records.json": JSON.stringify(records),
    "src/records.njk": `---
layout: page.njk
pagination: { data: records, size: 1, alias: record }
permalink: "/{{ record.id }}/"
eleventyComputed: { title: "{{ record.title }}", description: "{{ record.title }}" }
---
{% for text in record.texts %}<p class="govuk-body">{{ text }}</p>
{% endfor %}`,
  });
  return eleventyIn(folder);
}

/** What a page of Eleventy shows. */
export interface EleventyRecord {
  readonly id: string;
  readonly title: string;
  readonly texts: readonly string[];
}

function eleventyIn(folder: string): Build {
  return { program: peerProgram("@11ty/eleventy/cmd.cjs"), args: ["--quiet"], cwd: folder };
}

const frontend = "node_modules/govuk-frontend/dist/govuk";

const shell: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ type: "module" }),
  "eleventy.config.js": `export default function (config) {
  config.addPassthroughCopy({
    "${frontend}/assets": "assets",
    "${frontend}/govuk-frontend.min.css": "assets/govuk-frontend.min.css",
    "${frontend}/govuk-frontend.min.js": "assets/govuk-frontend.min.js",
  });
  return { dir: { input: "src", output: "dist", includes: "../node_modules/govuk-frontend/dist", layouts: "_layouts" } };
}
`,
  "src/_layouts/page.njk": `{% extends "govuk/template.njk" %}
{% block pageTitle %}{{ title }}{% endblock %}
{% block head %}<meta name="description" content="{{ description }}">
<link rel="stylesheet" href="/assets/govuk-frontend.min.css">{% endblock %}
{% block content %}<h1 class="govuk-heading-l">{{ title }}</h1>
{{ content | safe | replace("<p>", '<p class="govuk-body">') | replace("<h2>", '<h2 class="govuk-heading-m">') | safe }}{% endblock %}
{% block bodyEnd %}<script type="module">import { initAll } from "/assets/govuk-frontend.min.js"; initAll();</script>{% endblock %}
`,
};
