import { readFileSync } from 'node:fs';
import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { errorTable } from '../errors.ts';
import type { EvaluateOptions } from '../evaluation/evaluate.ts';
import { chooseInput } from './chooseInput.ts';
import { defaultConfig, defaultPort } from './defaults.ts';
import type { ConfigFlags } from './loadConfig.ts';
import { parseFormats } from './parseFormats.ts';
import type { RunFlags } from './run.ts';

/** The command line. What a command does is loaded when it is called, so that help and version come at once. */
export function createProgram(): Command {
  const { version, description } = readPackage();
  const program = withFolders(new Command('newsmerge'))
    .description(
      `${description}\n\nReads the articles of a folder and writes summary.html, summary.md and summary.json.`,
    )
    .argument('[folder]', 'folder with the articles, the same as --input; - for standard input')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addOption(
      new Option(
        '-f, --format <forms>',
        'further forms, parted by commas: csv, atom, jsonfeed, csl-json; with --output - the one to print: also md, html or json',
      ).argParser(parseFormats),
    )
    .option('--since <previous>', 'tell what is new against an earlier output folder or summary.json')
    .option('-n, --max-words <n>', 'length of the summary of one story, in words (default: 200)', parseWholeNumber)
    .addOption(
      new Option('--language <which>', 'articles to take: in English, or in any language (default: "en")').choices([
        'en',
        'any',
      ]),
    )
    .option('--one-story', 'take all articles as reports of one story instead of telling events apart')
    .option('-w, --watch', 'run again whenever an article or the settings change, until ctrl-C')
    .addOption(
      new Option(
        '-s, --serve [port]',
        `show the summary at a local address until ctrl-C (default port: ${defaultPort})`,
      )
        .preset(String(defaultPort))
        .argParser(parsePort),
    )
    .option('--open', 'open the summary when it is there')
    .option('-q, --quiet', 'print nothing but errors, and the address with --serve')
    .option('-v, --verbose', 'log what each stage does, as JSON lines on standard error')
    .addHelpText('after', helpEpilogue())
    .exitOverride()
    .action(async (folder: string | undefined, flags: RunFlags) => {
      const input = folder === undefined ? {} : { input: chooseInput(folder, flags.input, namesOf(program)) };
      await (await import('./run.ts')).run({ ...flags, ...input });
    });
  program
    .command('demo')
    .description('merge the samples that come with newsmerge into the folder newsmerge-demo')
    .exitOverride()
    .action(async (_, command: Command) => (await import('./demo.ts')).demo(command.optsWithGlobals()));
  withFolders(program.command('verify'))
    .description('prove that a summary says nothing that its articles do not')
    .option('-q, --quiet', 'print nothing but errors')
    .exitOverride()
    .action(async (_, command: Command) =>
      (await import('./verifySummary.ts')).verifySummary(command.optsWithGlobals()),
    );
  withFolders(program.command('explain'))
    .description('show why two sentences or two articles were put together or not: the evidence, measure by measure')
    .argument('<sentence>', 'a text, or an id of the summary: statement 1.3, its second member 1.3#2, or an article')
    .argument('<sentence>', 'the other one; two of one story are compared in it, others on their own')
    .option('--json', 'print JSON instead of tables')
    .exitOverride()
    .action(async (first: string, second: string, _, command: Command) => {
      const { printExplanation } = await import('./printExplanation.ts');
      await printExplanation([first, second], command.optsWithGlobals());
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
      const flags: ConfigFlags & EvaluateOptions = command.optsWithGlobals();
      const [{ evaluate }, { loadConfig }] = [
        await import('../evaluation/evaluate.ts'),
        await import('./loadConfig.ts'),
      ];
      console.log(await evaluate(task, files, loadConfig(flags), flags));
    });
  program
    .command('schema')
    .description('print a JSON Schema: of the settings, or of summary.json')
    .addArgument(new Argument('[of]', 'whose').choices(['config', 'report']).default('config'))
    .allowExcessArguments(false)
    .exitOverride()
    .action(async (of: string) => {
      const schema =
        of === 'report'
          ? (await import('../output/reportSchema.ts')).describeReport()
          : (await import('../config/config.ts')).describeConfig();
      console.log(JSON.stringify(schema, null, 2));
    });
  return program;
}

function withFolders(command: Command): Command {
  return command
    .allowExcessArguments(false)
    .option('-i, --input <dir>', 'folder with the articles (default: "input"); - for standard input')
    .option('-o, --output <dir>', 'folder of the summary (default: "output"); - for standard output')
    .option('-c, --config <file>', `settings (default: "${defaultConfig}" where there is one)`);
}

function namesOf(program: Command): string[] {
  return program.commands.map((command) => command.name());
}

/** The long names of all options, without their dashes. */
export function optionsOf(program: Command): string[] {
  const all = [program, ...program.commands].flatMap(({ options }) => options.map((option) => option.name()));
  return [...new Set(all)];
}

function parseWholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(value);
}

function parsePort(value: string): number {
  const port = parseWholeNumber(value);
  if (port > 65_535) throw new InvalidArgumentError('Expected a port from 0 to 65535.');
  return port;
}

function helpEpilogue(): string {
  const codes = new Map<number, string[]>();
  for (const { exitCode, when } of Object.values(errorTable))
    codes.set(exitCode, [...(codes.get(exitCode) ?? []), when]);
  const lines = [...codes].map(([code, whens]) => `  ${String(code).padEnd(4)} ${whens.join('; ')}`);
  return `\nExit codes:\n  0    the summary was written, or verified; --watch or --serve was ended while nothing ran\n${lines.join('\n')}`;
}

function readPackage(): { version: string; description: string } {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
}
