import type { Command } from "commander";
import type { ExitCode, Terminal } from "./terminal.ts";

/** A verb as the command knows it: what it is called with, and what it does once its module is loaded. */
export type RegisterVerb = (program: Command, terminal: Terminal, end: (code: ExitCode) => void) => void;
