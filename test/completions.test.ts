import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { packedConsumer, type Consumer } from "./fixtures/consumer.ts";

const program = `import { openDeclaration } from "@entente/sdk";
import { declaration } from "@entente/uk-france-2015";

const view = openDeclaration(declaration);
view.commitment("coquelles-funding").strength;
view.actor("uk-government");
view.commitments({ strand: "returns" });
`;

let consumer: Consumer;
let editor: ts.LanguageService;
let file: string;

beforeAll(async () => {
  consumer = await packedConsumer();
  file = join(consumer.folder, "program.ts");
  await writeFile(file, program);
  editor = ts.createLanguageService({
    fileExists: (name) => ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    directoryExists: (name) => ts.sys.directoryExists(name),
    getDirectories: (name) => ts.sys.getDirectories(name),
    getCompilationSettings: () => ({
      strict: true,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      types: [],
    }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => consumer.folder,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
  });
});

afterAll(() => consumer.remove());

/** What an editor offers right after some words of the program. */
function offeredAfter(words: string): readonly string[] {
  const at = program.indexOf(words) + words.length;
  return editor.getCompletionsAtPosition(file, at, undefined)?.entries.map(({ name }) => name) ?? [];
}

describe("an editor, with the packages as they are published", () => {
  test.each([
    { after: 'view.commitment("', offers: ["coquelles-funding", "paris-dialogue"] },
    { after: 'view.actor("', offers: ["uk-government", "europol"] },
    { after: 'strand: "', offers: ["returns", "organised-crime"] },
  ])("completes $after… with the ids that exist", ({ after, offers }) => {
    expect(offeredAfter(after)).toEqual(expect.arrayContaining(offers));
  });

  test("shows the description of a field, and of a function its example", () => {
    const hover = (words: string): string => {
      const info = editor.getQuickInfoAtPosition(file, program.indexOf(words) + 1);
      const tags = info?.tags?.map(({ text }) => ts.displayPartsToString(text)) ?? [];
      return [ts.displayPartsToString(info?.documentation), ...tags].join("\n");
    };
    expect(hover("strength;")).toBe("How firmly the words undertake it; not legal force.");
    expect(hover("openDeclaration(")).toContain('view.commitment("first-tunnel-fencing")');
  });
});
