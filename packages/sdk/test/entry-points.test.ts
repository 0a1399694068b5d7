import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const packageFolder = fileURLToPath(new URL("../", import.meta.url));

/** The files of Zod that are loaded along with an entry point, in a process of its own and from the built package. */
async function zodFilesLoadedBy(entry: string): Promise<readonly string[]> {
  const script = `
    import { registerHooks } from "node:module";
    const loaded = [];
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
    await import(${JSON.stringify(entry)});
    console.log(JSON.stringify(loaded));
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: packageFolder,
  });
  const loaded = JSON.parse(stdout) as readonly string[];
  expect(loaded.some((url) => url.includes("/dist/"))).toBe(true);
  return loaded.filter((url) => url.includes("/node_modules/zod/"));
}

test.each(["@entente/sdk", "@entente/sdk/checks"])("%s loads no Zod", async (entry) => {
  expect(await zodFilesLoadedBy(entry)).toEqual([]);
});

test("@entente/sdk/schema loads Zod, so the test above can see it", async () => {
  expect((await zodFilesLoadedBy("@entente/sdk/schema")).length).toBeGreaterThan(0);
});
