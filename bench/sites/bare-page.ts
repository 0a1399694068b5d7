import { join } from "node:path";
import { addIcon, makeProject, type PeerSite } from "./peer-site.ts";
import { statementAsHtml, statementDescription, statementTitle } from "./statement-blocks.ts";

/** What a person would write by hand who has only the text to show. */
export async function buildBarePage(folder: string): Promise<PeerSite> {
  const root = join(folder, "public");
  await makeProject(folder, { "public/index.html": page() });
  await addIcon(root);
  return { name: "a bare page", root };
}

function page(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="description" content="${statementDescription}">
<title>${statementTitle}</title>
<link rel="icon" href="/favicon.svg">
<style>
body { margin: 0 auto; max-width: 40rem; padding: 1rem; font: 1.125rem/1.6 Georgia, serif; overflow-wrap: anywhere }
h1, h2 { line-height: 1.25 }
</style>
</head>
<body>
<main>
<h1>${statementTitle}</h1>
${statementAsHtml()}
</main>
</body>
</html>
`;
}
