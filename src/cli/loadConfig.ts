import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Config, parseConfig, readSettings } from '../config/config.ts';
import { NewsmergeError } from '../errors.ts';
import { standard } from './chooseInput.ts';
import { defaultConfig } from './defaults.ts';

/** The options of the command line that take the place of settings in the file. */
export interface ConfigFlags {
  readonly input?: string;
  readonly output?: string;
  readonly config?: string;
  readonly maxWords?: number;
  readonly language?: Config['language'];
  readonly oneStory?: boolean;
}

/** The settings of the file, with the command line's in their place. Paths in the file are relative to its folder. */
export function loadConfig(flags: ConfigFlags): Config {
  const file = flags.config ?? (existsSync(defaultConfig) ? defaultConfig : undefined);
  const settings = file === undefined ? {} : readSettings(file);
  const config = parseConfig(settings, file ?? 'The configuration');
  const inPlace = (folder: string) => (path.isAbsolute(folder) ? folder : path.join(path.dirname(file ?? '.'), folder));
  const maxWords = flags.maxWords ?? config.summary.maxWords;
  const oneStory = flags.oneStory ?? config.group.oneStory;
  const merged = parseConfig(
    {
      ...config,
      input: flags.input ?? inPlace(config.input),
      output: { ...config.output, folder: flags.output ?? inPlace(config.output.folder) },
      language: flags.language ?? config.language,
      group: { ...config.group, oneStory },
      summary: { ...config.summary, maxWords },
    },
    'The command line',
  );
  expectApart(merged);
  return merged;
}

/** A summary among the articles would be read as one of them by the next run. */
function expectApart({ input, output: { folder } }: Config): void {
  if (input === standard || folder === standard) return;
  const below = path.relative(input, folder);
  if (path.isAbsolute(below) || below.split(path.sep)[0] === '..') return;
  throw new NewsmergeError(
    'CONFIG',
    `Expected the output folder to lie outside the input folder ${input}, got ${folder}; name another with --output`,
  );
}
