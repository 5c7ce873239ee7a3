#!/usr/bin/env node
import { findSwallowed } from './cli/findSwallowed.ts';
import { createProgram, optionsOf } from './cli/program.ts';
import { reportError } from './cli/reportError.ts';
import { NewsmergeError } from './errors.ts';

process.stdout.on('error', leaveOnClosedPipe);
process.exitCode = await main(process.argv);

/** Runs the command line and returns the exit code of the process. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const program = createProgram();
    const [swallowed] = findSwallowed(optionsOf(program), process.env);
    if (swallowed !== undefined)
      throw new NewsmergeError(
        'USAGE',
        `npm took --${swallowed} for an option of its own: put two dashes before the options, as in \`npm run pipeline -- --${swallowed}\``,
      );
    await program.parseAsync(argv);
    return 0;
  } catch (error) {
    return reportError(error);
  }
}

function leaveOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
