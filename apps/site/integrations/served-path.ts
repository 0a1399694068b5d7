/** Where a file of the built site is served: a page that stands for its folder is served as the folder. */
export function servedPath(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}
