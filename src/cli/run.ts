import { setTimeout } from 'node:timers/promises';
import type { Config } from '../config/config.ts';
import { NewsmergeError } from '../errors.ts';
import { readPrevious } from '../output/readPrevious.ts';
import type { Format } from '../renderers/formats.ts';
import { standard } from './chooseInput.ts';
import { listenForSignals } from './listenForSignals.ts';
import { type ConfigFlags, loadConfig } from './loadConfig.ts';
import { describePlaces, merge, urlOf } from './merge.ts';
import type { SummaryServer } from './serve.ts';

export interface RunFlags extends ConfigFlags {
  readonly format?: readonly Format[];
  /** An earlier output folder or `summary.json`. */
  readonly since?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly watch?: boolean;
  /** The port. */
  readonly serve?: number;
  readonly open?: boolean;
}

/**
 * Merges the articles and says where the summary is. With `watch` it merges again after each change, with `serve` it
 * shows the summary at a local address, both until it is stopped.
 */
export async function run(flags: RunFlags): Promise<void> {
  using stopping = listenForSignals();
  const { signal } = stopping;
  const { quiet = false, verbose = false, format: formats = [] } = flags;
  const config = loadConfig(flags);
  expectFolders(config, flags);
  // Before the run: it may put its own summary in the place of the earlier one.
  const since = flags.since === undefined ? null : readPrevious(flags.since);
  await using server = flags.serve === undefined ? null : await (await import('./serve.ts')).serve(flags.serve);
  const say = (line: string) => {
    if (!quiet && config.output.folder !== standard) console.log(line);
  };
  let isFirst = true;
  const mergeOnce = async (config: Config) => {
    const files = await merge(config, { quiet, verbose, formats, since, signal });
    server?.show(files);
    if (!isFirst) return;
    isFirst = false;
    say(describePlaces(config, files.keys()));
    if (flags.open) await openSummary(server?.address ?? urlOf(config.output.folder, 'summary.html'));
  };
  if (flags.watch) {
    const onWatching = ({ input }: Config, settings: string) => {
      say(`Watching ${input} and ${settings}; ctrl-C ends it`);
      if (server) console.log(describeServer(server));
    };
    const { keepMerging } = await import('./keepMerging.ts');
    await keepMerging(flags, { merge: mergeOnce, onWatching, onChange: say, signal });
    return;
  }
  await mergeOnce(config);
  if (!server) return;
  console.log(describeServer(server));
  while (!signal.aborted) await setTimeout(longest, undefined, { signal }).catch(() => {});
}

/** What a timer can wait for, in milliseconds. */
const longest = 2 ** 31 - 1;

/** Standard input cannot be watched, and what went to standard output is in no place to be shown from. */
function expectFolders({ input, output }: Config, flags: RunFlags): void {
  if (input === standard && flags.watch)
    throw new NewsmergeError('USAGE', 'Expected a folder to --watch, got standard input');
  const wanted = flags.serve !== undefined ? '--serve' : flags.open ? '--open' : flags.watch ? '--watch' : null;
  if (output.folder === standard && wanted !== null)
    throw new NewsmergeError('USAGE', `Expected an output folder for ${wanted}, got standard output`);
}

/** Said in any case: where the port is any that is free, nobody could know it otherwise. */
function describeServer({ address }: SummaryServer): string {
  return `Serving the summary until ctrl-C at ${address}`;
}

/** The summary is there, even where it cannot be opened. */
async function openSummary(address: string): Promise<void> {
  const { open } = await import('./open.ts');
  const failure = await open(address);
  if (failure !== null)
    console.error(`newsmerge: cannot open the summary here: ${failure}; open it yourself:\n${address}`);
}
