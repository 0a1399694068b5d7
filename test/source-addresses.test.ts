import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askAddresses } from "../scripts/sources/ask-addresses.ts";
import { citedAddresses } from "../scripts/sources/cited-addresses.ts";
import { root } from "../scripts/release/public-packages.ts";

let server: Server;
let origin: string;
let folder: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    if (path === "/moved") response.writeHead(301, { location: "/there" });
    else if (path === "/stumbles" && asked.filter((one) => one === path).length === 1) response.writeHead(503);
    else if (path === "/silent") return;
    else response.writeHead({ "/gone": 404, "/withdrawn": 410, "/refuses": 403, "/broken": 500 }[path] ?? 200);
    response.end("page");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = await mkdtemp(join(tmpdir(), "entente-addresses-"));
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const patient = { patience: 60_000, pause: 1, tries: 2 };

test("an address is there, moved, gone, or not answered, and only 404 and 410 are gone", async () => {
  const paths = ["/there", "/moved", "/gone", "/withdrawn", "/refuses", "/broken"];
  const verdicts = await askAddresses([...paths.map((path) => `${origin}${path}`), "http://127.0.0.1:1/"], patient);
  expect(paths.map((path) => verdicts.get(`${origin}${path}`))).toEqual([
    { state: "there" },
    { state: "moved", to: `${origin}/there` },
    { state: "gone", status: 404 },
    { state: "gone", status: 410 },
    { state: "unknown", why: "it answers 403" },
    { state: "unknown", why: "it answers 500" },
  ]);
  expect(verdicts.get("http://127.0.0.1:1/")).toMatchObject({ state: "unknown" });
});

test("an address that never answers is not waited for", async () => {
  const verdicts = await askAddresses([`${origin}/silent`], { ...patient, patience: 50 });
  expect(verdicts.get(`${origin}/silent`)).toMatchObject({ state: "unknown" });
});

test("a server that stumbles is asked again", async () => {
  expect((await askAddresses([`${origin}/stumbles`], patient)).get(`${origin}/stumbles`)).toEqual({ state: "there" });
});

test("addresses are found wherever they stand, each once, with the records that cite them", () => {
  const declaration = {
    evidence: [
      { id: "a", source: { url: "https://a.example/page#part" } },
      { id: "b", source: { url: "https://a.example/page" } },
    ],
    note: { en: "See https://not.example/ for more." },
  };
  expect(citedAddresses(declaration)).toEqual([
    { url: "https://a.example/page", places: ["evidence.a.source.url", "evidence.b.source.url"] },
  ]);
});

/** The script as the workflow runs it, on a declaration that cites one address. */
function check(path: string): Promise<{ readonly code: number; readonly stdout: string }> {
  const file = join(folder, "declaration.json");
  return writeFile(file, JSON.stringify({ evidence: [{ id: "a", url: `${origin}${path}` }] })).then(
    () =>
      new Promise((resolve) => {
        execFile(process.execPath, ["scripts/sources/check-addresses.ts", file], { cwd: root }, (error, stdout) => {
          resolve({ code: error === null ? 0 : Number(error.code), stdout });
        });
      }),
  );
}

test("a page that is gone ends the check with 1 and names the record", async () => {
  expect(await check("/gone")).toEqual({
    code: 1,
    stdout: `Gone (404)\n  ${origin}/gone\n  in evidence.a.url\nAddresses asked: 1; 0 there, 0 moved, 1 gone, 0 not answered.\n`,
  });
  expect(await check("/moved")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`Moved to ${origin}/there`) as string,
  });
});
