#!/usr/bin/env node
import { run } from "./run.ts";

// Whoever reads the answer may stop before its end (`entente show … | head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  in: process.stdin,
  cwd: process.cwd(),
});
