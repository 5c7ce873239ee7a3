import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Config } from '../config/config.ts';
import { keepMerging } from './keepMerging.ts';
import { listenForSignals } from './listenForSignals.ts';
import { type ConfigFlags, loadConfig } from './loadConfig.ts';
import { describePlaces, merge } from './merge.ts';
import { open } from './open.ts';
import { pageOf, type SummaryServer, serve } from './serve.ts';

export interface RunFlags extends ConfigFlags {
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
  const { quiet = false, verbose = false } = flags;
  const config = loadConfig(flags);
  await using server = flags.serve === undefined ? null : await serve(flags.serve);
  const say = (line: string) => {
    if (!quiet) console.log(line);
  };
  let isFirst = true;
  const mergeOnce = async (config: Config) => {
    const files = await merge(config, { quiet, verbose, signal });
    server?.show(files);
    if (!isFirst) return;
    isFirst = false;
    say(describePlaces(config));
    if (flags.open) await openSummary(server?.address ?? urlOf(config, pageOf(files)));
  };
  if (flags.watch) {
    const onWatching = ({ input }: Config, settings: string) => {
      say(`Watching ${input} and ${settings}; ctrl-C ends it`);
      if (server) console.log(describeServer(server));
    };
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

/** Said in any case: where the port is any that is free, nobody could know it otherwise. */
function describeServer({ address }: SummaryServer): string {
  return `Serving the summary at ${address}; ctrl-C ends it`;
}

function urlOf({ output }: Config, file: string): string {
  return pathToFileURL(path.join(output.folder, file)).href;
}

/** The summary is there, even where it cannot be opened. */
async function openSummary(address: string): Promise<void> {
  const failure = await open(address);
  if (failure !== null) console.error(`newsmerge: ${address} cannot be opened here: ${failure}; open it yourself`);
}
