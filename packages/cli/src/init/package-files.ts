import type { Draft } from "./draft.ts";
import { foundIn } from "./found.ts";
import { buildScriptFile } from "./templates/build-script.ts";
import { foundFile } from "./templates/found.ts";
import { packageJsonFile, tsconfigFile } from "./templates/package-json.ts";
import { readmeFile } from "./templates/readme.ts";
import { sourceReadmeFile } from "./templates/source-readme.ts";
import { tableFiles } from "./templates/tables.ts";
import type { FolderFile } from "./write-folder.ts";

/** Every file of the package of a new declaration. */
export function packageFiles(draft: Draft, name: string, today: string): readonly FolderFile[] {
  return [
    { name: "package.json", content: packageJsonFile(name) },
    { name: "tsconfig.json", content: tsconfigFile() },
    { name: ".gitignore", content: "/node_modules/\n/dist/\n/draft/\n/out/\n" },
    // Whatever git is set to, it leaves the bytes of the text alone.
    { name: ".gitattributes", content: "/source/statement.txt -text\n" },
    { name: "README.md", content: readmeFile(name, draft) },
    { name: "found.md", content: foundFile(foundIn(draft.declaration)) },
    { name: "source/statement.txt", content: draft.source.bytes },
    { name: "source/README.md", content: sourceReadmeFile(draft.source) },
    ...tableFiles(draft, name, today),
    { name: "scripts/build.ts", content: buildScriptFile(draft.language) },
  ];
}
