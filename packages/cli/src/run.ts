import { Command, CommanderError } from "commander";
import packageJson from "../package.json" with { type: "json" };
import type { RegisterVerb } from "./command.ts";
import { anchor } from "./commands/anchor.ts";
import { check } from "./commands/check.ts";
import { coverage } from "./commands/coverage.ts";
import { exportVerb } from "./commands/export.ts";
import { money } from "./commands/money.ts";
import { show } from "./commands/show.ts";
import { status } from "./commands/status.ts";
import { timeline } from "./commands/timeline.ts";
import { diff } from "./commands/diff.ts";
import { init } from "./commands/init.ts";
import { legible } from "./layout/legible.ts";
import { Refusal } from "./refusal.ts";
import type { ExitCode, Terminal } from "./terminal.ts";

/** Runs the command with its arguments, and answers with its exit code. Nothing it is given makes it throw. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const end = (ended: ExitCode): void => {
    code = ended;
  };
  try {
    await programOf(terminal, end).parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Refusal)) throw error;
    terminal.err.write(`${legible(error.message)}\n`);
    return 2;
  }
}

/** Every verb loads its module when it is called, so that help comes at once. */
const verbs: readonly RegisterVerb[] = [check, show, coverage, money, timeline, status, exportVerb, anchor, diff, init];

function programOf(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const program = new Command("entente")
    .description(packageJson.description)
    .version(packageJson.version)
    .showHelpAfterError("(add --help for how it is used)")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.out.write(text),
      writeErr: (text) => void terminal.err.write(text),
      getOutHelpWidth: () => terminal.out.columns ?? 80,
      getErrHelpWidth: () => terminal.err.columns ?? 80,
    });
  for (const verb of verbs) verb(program, terminal, end);
  return program;
}
