#!/usr/bin/env node
/** Entry of the command line: runs one command and ends with its exit code. */
import { CommanderError } from 'commander';
import { FailureError } from '#shared/domain/failure.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { type ExitCode, exitCode, UsageError } from './exitCode.ts';
import { createProgram } from './program.ts';
import { processTerminal, type Terminal } from './terminal.ts';

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCode.allWell;
  const program = createProgram(terminal, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return tell(error, terminal);
  }
}

/** Says on stderr what went wrong. Commander has spoken already; anything unexpected is a fault of ours and keeps its stack. */
function tell(error: unknown, { note, paintNote }: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.allWell : exitCode.usage;
  const told = error instanceof FailureError ? error.failure : error;
  if (!(error instanceof FailureError || told instanceof UsageError)) throw error;
  const { message, remedy } = told as { readonly message: string; readonly remedy: string };
  note(`${paintNote('bad', 'headroom:')} ${plainText(message)}`);
  if (remedy !== '') note(`  ${plainText(remedy)}`);
  return exitCode.usage;
}

process.exitCode = await run(process.argv.slice(2), processTerminal());
// Whatever still keeps the process alive (a half-open socket) has had its time.
setTimeout(() => process.exit(), 2_000).unref();
