import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { interruptible } from "../../src/init/interruption.ts";
import { writeFolder, type FolderFile } from "../../src/init/write-folder.ts";
import { namesIn } from "./package-folder.ts";

const files: readonly FolderFile[] = [
  { name: "first.txt", content: "1" },
  { name: "deep/second.txt", content: "2" },
];
let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "entente-folder-"));
});

afterEach(() => rm(root, { recursive: true }));

test("writes a folder whole, with the folders above it", async () => {
  await writeFolder(join(root, "a/b/new"), files, new AbortController().signal);

  expect(await namesIn(join(root, "a/b"))).toEqual(["new", "new/deep", "new/deep/second.txt", "new/first.txt"]);
});

test.each([{ folder: "new" }, { folder: "a/b/new" }])(
  "leaves nothing of $folder when it is interrupted",
  async ({ folder }) => {
    const writing = interruptible((interrupted) => writeFolder(join(root, folder), interruptedBySecond(), interrupted));

    await expect(writing).rejects.toThrow("Interrupted, and nothing was written.");
    expect(await readdir(root)).toEqual([]);
  },
);

test("leaves alone what came into its place meanwhile", async () => {
  await mkdir(join(root, "new"));
  await writeFile(join(root, "new/theirs.txt"), "theirs");

  await expect(writeFolder(join(root, "new"), files, new AbortController().signal)).rejects.toThrow(
    "cannot be written",
  );
  expect(await namesIn(root)).toEqual(["new", "new/theirs.txt"]);
  expect(await readFile(join(root, "new/theirs.txt"), "utf8")).toBe("theirs");
});

test("listens for interruptions only as long as it works", async () => {
  const before = process.listenerCount("SIGINT");
  const during = await interruptible(() => Promise.resolve(process.listenerCount("SIGINT")));

  expect([during, process.listenerCount("SIGINT")]).toEqual([before + 1, before]);
});

/** Files of which the second interrupts the process as it is written. */
function interruptedBySecond(): readonly FolderFile[] {
  return files.map((file, index) => ({
    name: file.name,
    get content(): string {
      if (index === 1) process.emit("SIGINT");
      return "words";
    },
  }));
}
