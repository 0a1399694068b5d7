#!/usr/bin/env node
import { run } from "./run.ts";

// Whoever reads an answer may stop before its end (`entente show … | head`).
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

process.exitCode = await run(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  in: process.stdin,
  cwd: process.cwd(),
});
