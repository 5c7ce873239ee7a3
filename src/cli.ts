#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { pino } from 'pino';
import { type Config, describeConfig, parseConfig, readSettings } from './config.ts';
import { errorTable, NewsmergeError } from './errors.ts';
import { type EvaluateOptions, evaluate } from './evaluation/evaluate.ts';
import { explain } from './explain/explain.ts';
import { formatExplanation } from './explain/formatExplanation.ts';
import { listEarlierTexts } from './listEarlierTexts.ts';
import { outputFiles } from './outputFiles.ts';
import { openOutputFolder } from './outputFolder.ts';
import { runPipeline } from './pipeline.ts';
import { showProgress } from './progress.ts';
import { countOf } from './renderers/countOf.ts';
import { renderers } from './renderers/index.ts';
import type { Report } from './report.ts';
import { verify } from './verify.ts';

interface Flags {
  readonly input?: string;
  readonly output?: string;
  readonly config?: string;
  readonly maxWords?: number;
  readonly language?: Config['language'];
  readonly oneStory?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

const defaultConfig = 'pipeline.config.json';

process.stdout.on('error', leaveOnClosedPipe);
process.exitCode = await main(process.argv);

/** Runs the command line and returns the exit code of the process. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    await createProgram().parseAsync(argv);
    return 0;
  } catch (error) {
    return report(error);
  }
}

function createProgram(): Command {
  const { version, description } = readPackage();
  const program = withFolders(new Command('newsmerge'))
    .description(`${description}\n\nReads the articles of the input folder and writes summary.md and summary.json.`)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .option('-n, --max-words <n>', 'length of the summary of one story, in words (default: 200)', parseWholeNumber)
    .addOption(
      new Option('--language <which>', 'articles to take: in English, or in any language (default: "en")').choices([
        'en',
        'any',
      ]),
    )
    .option('--one-story', 'take all articles as reports of one story instead of telling events apart')
    .option('-q, --quiet', 'print nothing but errors')
    .option('-v, --verbose', 'log what each stage does, as JSON lines on standard error')
    .addHelpText('after', helpEpilogue())
    .exitOverride()
    .action(merge);
  withFolders(program.command('verify'))
    .description('prove that a summary says nothing that its articles do not')
    .option('-q, --quiet', 'print nothing but errors')
    .exitOverride()
    .action(async (_, command: Command) => check(command.optsWithGlobals()));
  withFolders(program.command('explain'))
    .description('show why two sentences were put together or not: the evidence, measure by measure')
    .argument('<sentence>', 'a text, or an id of the summary: statement 1.3, or its second member 1.3#2')
    .argument('<sentence>', 'the other one; two of one story are compared in it, others on their own')
    .option('--json', 'print JSON instead of tables')
    .exitOverride()
    .action(async (first: string, second: string, _, command: Command) => {
      const flags: Flags & { readonly json?: boolean } = command.optsWithGlobals();
      const explanation = await explain([first, second], loadConfig(flags));
      const lines = formatExplanation(explanation).split('\n').map(printable);
      console.log(flags.json ? JSON.stringify(explanation, null, 2) : lines.join('\n'));
    });
  program
    .command('evaluate')
    .description('measure a part of newsmerge on gold data, next to known methods')
    .argument(
      '<task>',
      'extraction, segmentation, pairs, clusters, conflicts, wording, stories, origins, summaries or nuggets',
    )
    .argument('<file...>', 'gold data, JSON or JSON lines')
    .option('-c, --config <file>', `settings (default: "${defaultConfig}" where there is one)`)
    .option('--json', 'print JSON instead of tables')
    .option('--by-case', 'print the figures of each record as well')
    .option('--one-story', 'take the documents of a record as one story (default)')
    .option('--no-one-story', 'group the documents of a record first, as a run does')
    .exitOverride()
    .action(async (task: string, files: string[], _, command: Command) => {
      const flags: Flags & EvaluateOptions = command.optsWithGlobals();
      console.log(await evaluate(task, files, loadConfig(flags), flags));
    });
  program
    .command('schema')
    .description('print the JSON Schema of the configuration')
    .exitOverride()
    .action(() => console.log(JSON.stringify(describeConfig(), null, 2)));
  return program;
}

function withFolders(command: Command): Command {
  return command
    .allowExcessArguments(false)
    .option('-i, --input <dir>', 'folder with the articles (default: "input")')
    .option('-o, --output <dir>', 'folder of the summary (default: "output")')
    .option('-c, --config <file>', `settings (default: "${defaultConfig}" where there is one)`);
}

async function merge(flags: Flags): Promise<void> {
  const start = performance.now();
  const config = loadConfig(flags);
  const logger = pino(
    { base: null, level: flags.verbose ? 'debug' : 'error', enabled: !flags.quiet },
    pino.destination({ dest: 2, sync: true }),
  );
  const { signal, stopListening } = listenForSignals();
  const progress = showProgress(!flags.quiet && !flags.verbose && process.stderr.isTTY);
  const output = openOutputFolder(config.output.folder);
  try {
    const report = await runPipeline(config, { logger, signal, onProgress: progress.update });
    progress.stop();
    output.write(outputFiles(report), listEarlierTexts(config.output.folder));
    if (!flags.quiet) printResult(report, config, performance.now() - start);
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new NewsmergeError('INTERRUPTED', 'Stopped; the earlier summary stays as it was', { cause: error });
  } finally {
    progress.stop();
    output.release();
    stopListening();
  }
}

async function check(flags: Flags): Promise<void> {
  const config = loadConfig(flags);
  const violations = await verify(config);
  if (violations.length > 0) {
    const list = violations.map((violation) => `\n  ${printable(violation)}`).join('');
    throw new NewsmergeError(
      'VIOLATION',
      `${countOf(violations.length, 'violation')} in ${config.output.folder}:${list}`,
    );
  }
  if (!flags.quiet)
    console.log(`Every sentence in ${config.output.folder} is borne out by the articles in ${config.input}.`);
}

/** The settings of the file, with the command line's in their place. Paths in the file are relative to its folder. */
function loadConfig(flags: Flags): Config {
  const file = flags.config ?? (existsSync(defaultConfig) ? defaultConfig : undefined);
  const settings = file === undefined ? {} : readSettings(file);
  const config = parseConfig(settings, file ?? 'The configuration');
  const inPlace = (folder: string) => (path.isAbsolute(folder) ? folder : path.join(path.dirname(file ?? '.'), folder));
  const { cache } = config.similarity;
  const maxWords = flags.maxWords ?? config.summary.maxWords;
  const oneStory = flags.oneStory ?? config.group.oneStory;
  const merged = parseConfig(
    {
      ...config,
      input: flags.input ?? inPlace(config.input),
      output: { ...config.output, folder: flags.output ?? inPlace(config.output.folder) },
      language: flags.language ?? config.language,
      group: { ...config.group, oneStory },
      similarity: { ...config.similarity, cache: cache === null ? null : inPlace(cache) },
      summary: { ...config.summary, maxWords },
    },
    'The command line',
  );
  expectApart(merged);
  return merged;
}

/** A summary among the articles would be read as one of them by the next run. */
function expectApart({ input, output: { folder } }: Config): void {
  const below = path.relative(input, folder);
  if (path.isAbsolute(below) || below.split(path.sep)[0] === '..') return;
  throw new NewsmergeError(
    'CONFIG',
    `Expected the output folder to lie outside the input folder ${input}, got ${folder}`,
  );
}

function printResult(report: Report, config: Config, ms: number): void {
  const articles = report.stories.flatMap((story) => story.articles);
  const counts = [
    countOf(report.stories.length, 'story', 'stories'),
    countOf(articles.length, 'article'),
    countOf(articles.filter((article) => article.copyOf !== null).length, 'copy', 'copies'),
    countOf(report.stories.flatMap((story) => story.statements).length, 'statement'),
    `${countOf(report.setAside.length, 'file')} set aside`,
    `${(ms / 1000).toFixed(1)} s`,
  ];
  console.log(counts.join(', '));
  for (const { file, reason } of report.setAside) console.log(`  ${printable(file)}: ${printable(reason)}`);
  const [data, text] = renderers.map(({ file }) => path.join(config.output.folder, file));
  console.log(`Read ${text}; the same as data: ${data}`);
}

/** Names and texts of articles on a terminal: control characters could do more than show. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}

function listenForSignals() {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  // Once: a second ctrl-C ends the process at once.
  for (const name of signals) process.once(name, stop);
  return {
    signal: controller.signal,
    stopListening: () => {
      for (const name of signals) process.off(name, stop);
    },
  };
}

/** Says what went wrong on standard error and returns the exit code. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : errorTable.USAGE.exitCode;
  if (error instanceof NewsmergeError) {
    console.error(`newsmerge: ${error.message.split('\n').map(printable).join('\n')}`);
    return error.exitCode;
  }
  console.error('newsmerge: a defect in newsmerge itself, not in your articles:', error);
  return errorTable.INTERNAL.exitCode;
}

function parseWholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(value);
}

function helpEpilogue(): string {
  const codes = new Map<number, string[]>();
  for (const { exitCode, when } of Object.values(errorTable))
    codes.set(exitCode, [...(codes.get(exitCode) ?? []), when]);
  const lines = [...codes].map(([code, whens]) => `  ${String(code).padEnd(4)} ${whens.join('; ')}`);
  return `\nExit codes:\n  0    the summary was written, or verified\n${lines.join('\n')}`;
}

function readPackage(): { version: string; description: string } {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
}

function leaveOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}
