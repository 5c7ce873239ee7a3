#!/usr/bin/env node
import { createProgram } from './cli/program.ts';
import { reportError } from './cli/reportError.ts';

process.stdout.on('error', leaveOnClosedPipe);
process.exitCode = await main(process.argv);

/** Runs the command line and returns the exit code of the process. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    await createProgram().parseAsync(argv);
    return 0;
  } catch (error) {
    return reportError(error);
  }
}

function leaveOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
