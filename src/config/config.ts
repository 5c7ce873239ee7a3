import { readFileSync } from 'node:fs';
import { NewsmergeError } from '../errors.ts';
import { type Config, configSchema } from './configSchema.ts';
import { describeConfigIssue } from './describeConfigIssue.ts';

export { type Config, type ConfigInput, describeConfig, resultSettings } from './configSchema.ts';

/**
 * Checks settings and fills in defaults. `source` names them in messages.
 * Throws a `NewsmergeError` of code CONFIG that lists every problem.
 */
export function parseConfig(settings: unknown, source: string): Config {
  const result = configSchema.safeParse(settings, { reportInput: true });
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue) => describeConfigIssue(issue));
  throw new NewsmergeError('CONFIG', [`${source} has ${count(problems.length)}:`, ...problems].join('\n  '));
}

/** Reads a configuration file. Throws a `NewsmergeError` of code CONFIG when it cannot be read or is wrong. */
export function readConfig(path: string): Config {
  return parseConfig(readSettings(path), path);
}

/** The settings of a file as they stand there, unchecked. */
export function readSettings(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : String(cause);
    throw new NewsmergeError('CONFIG', `Expected a configuration at ${path}, but ${reason}`, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new NewsmergeError('CONFIG', `Expected ${path} to be JSON: ${(cause as Error).message}`, { cause });
  }
}

function count(problems: number): string {
  return problems === 1 ? 'a problem' : `${problems} problems`;
}
