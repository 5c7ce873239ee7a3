import { listenForSignals } from './listenForSignals.ts';
import { type ConfigFlags, loadConfig } from './loadConfig.ts';
import { describePlaces, merge } from './merge.ts';

export interface RunFlags extends ConfigFlags {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Merges the articles and says where the summary is. */
export async function run(flags: RunFlags): Promise<void> {
  const config = loadConfig(flags);
  using stopping = listenForSignals();
  await merge(config, { ...flags, signal: stopping.signal });
  if (!flags.quiet) console.log(describePlaces(config));
}
