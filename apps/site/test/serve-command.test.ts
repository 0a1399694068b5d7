import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";

const command = fileURLToPath(new URL("../server/serve.ts", import.meta.url));

interface Run {
  readonly child: ChildProcess;
  readonly firstLine: Promise<string>;
  readonly end: Promise<{ code: number | null; output: string; errors: string }>;
}

function run(root: string, port: string): Run {
  const child = spawn(process.execPath, [command, root], { env: { ...process.env, PORT: port } });
  onTestFinished(() => void child.kill("SIGKILL"));
  let [output, errors] = ["", ""];
  const firstLine = new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("\n")) resolve(output.split("\n")[0] ?? "");
    });
  });
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const end = once(child, "close").then(() => ({ code: child.exitCode, output, errors }));
  return { child, firstLine, end };
}

async function takenPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

// Windows has no signals: there, a process that is asked to stop is ended.
test.skipIf(process.platform === "win32").each(["SIGINT", "SIGTERM"] as const)(
  "it says where it serves in one line, and stops cleanly on %s with a connection still open",
  async (signal) => {
    const { child, firstLine, end } = run(await temporaryFolder({ "index.html": "<p>home</p>" }), "0");
    const address = /^Entente is served at (http:\/\/127\.0\.0\.1:\d+\/)$/.exec(await firstLine)?.[1] ?? "";
    const response = await fetch(address);
    expect(response.headers.get("connection")).toBe("keep-alive");
    expect(await response.text()).toBe("<p>home</p>");
    child.kill(signal);
    const { code, output, errors } = await end;
    expect({ code, errors, lines: output.split("\n").length }).toEqual({ code: 0, errors: "", lines: 2 });
  },
);

test("when the port is taken it serves on another", async () => {
  const taken = await takenPort();
  const { firstLine } = run(await temporaryFolder({ "index.html": "<p>home</p>" }), String(taken));
  const port = Number(/:(\d+)\/$/.exec(await firstLine)?.[1]);
  expect(port).toBeGreaterThan(0);
  expect(port).not.toBe(taken);
});

test.each([
  ["0", "There is no built site"],
  ["many", 'PORT is "many": expected a whole number from 0 to 65535.'],
])("with PORT=%s and nothing built it says so in one sentence", async (port, message) => {
  const { code, output, errors } = await run(await temporaryFolder({}), port).end;
  expect({ code, output, lines: errors.trimEnd().split("\n").length }).toEqual({ code: 1, output: "", lines: 1 });
  expect(errors).toContain(message);
});
