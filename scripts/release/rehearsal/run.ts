import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

export interface Answer {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program and gives what it says, whether it ends well or not. */
export async function answerOf(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Answer> {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
  return execute(program, args, options).then(
    ({ stdout, stderr }) => ({ ok: true, stdout, stderr }),
    (error: unknown) => {
      const { stdout = "", stderr = String(error) } = error as Partial<Answer>;
      return { ok: false, stdout, stderr };
    },
  );
}

/** Runs a program that has to end well, and gives what it prints. */
export async function mustRun(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<string> {
  const { ok, stdout, stderr } = await answerOf(program, args, cwd, env);
  if (!ok) throw new Error(`${program} ${args.join(" ")} failed:\n${stdout}\n${stderr}`);
  return stdout;
}
