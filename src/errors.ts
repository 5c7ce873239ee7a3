/**
 * Everything that stops a run, in one table: the code that names it, the exit code of the process, and when it happens.
 * A bad article never stops a run; it is set aside with its reason.
 */
export const errorTable = {
  VIOLATION: { exitCode: 1, when: 'verify found a statement that the articles do not bear out, or a changed summary' },
  USAGE: { exitCode: 2, when: 'an unknown option or command, or an option without its value' },
  CONFIG: { exitCode: 2, when: 'the configuration is missing, is not JSON, or holds a wrong or unknown setting' },
  INPUT: { exitCode: 3, when: 'the input folder is missing, is not a folder, or holds no article that can be read' },
  OUTPUT: { exitCode: 4, when: 'the output folder cannot be written, or the disk is full; the earlier output stays' },
  BUSY: { exitCode: 5, when: 'another run is writing to the same output folder' },
  PORT: { exitCode: 6, when: 'the port for --serve is taken, or may not be used' },
  INTERNAL: { exitCode: 70, when: 'a defect in newsmerge itself' },
  INTERRUPTED: {
    exitCode: 130,
    when: 'the run was stopped by ctrl-C or a termination signal; the earlier output stays',
  },
} as const;

export type ErrorCode = keyof typeof errorTable;

/** An error that a person can act on: its message says what was expected and what was found. */
export class NewsmergeError extends Error {
  override readonly name = 'NewsmergeError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  get exitCode(): number {
    return errorTable[this.code].exitCode;
  }
}

/**
 * Thrown by a reader or stage for one file or article: it is set aside with this reason, the run goes on. Without a
 * stack, which takes longer to make than a record to read: a file may hold a million that are none.
 */
export class UnusableArticle extends Error {
  override readonly name = 'UnusableArticle';

  constructor(message: string, options?: ErrorOptions) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message, options);
    Error.stackTraceLimit = stackTraceLimit;
  }
}
