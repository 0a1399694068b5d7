/** What a changelog says of one version, without its heading. */
export function notesOf(changelog: string, version: string): string {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((text) => text.startsWith(`${version}\n`));
  if (section === undefined) throw new Error(`The changelog says nothing of ${version}. Run npm run version-packages.`);
  return `${section.slice(version.length).trim()}\n`;
}
