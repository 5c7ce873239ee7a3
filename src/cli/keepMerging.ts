import { setTimeout } from 'node:timers/promises';
import type { Config } from '../config/config.ts';
import { NewsmergeError } from '../errors.ts';
import { surveyFile, surveyInput } from '../readers/inputFolder.ts';
import { defaultConfig } from './defaults.ts';
import { type ConfigFlags, loadConfig } from './loadConfig.ts';
import { printable } from './printable.ts';
import { reportError } from './reportError.ts';
import { describeChanges, type Survey, untilChanged } from './watch.ts';

export interface WatchOptions {
  /** Called for each run, never while another is under way. */
  readonly merge: (config: Config) => Promise<void>;
  /** Called once, when the first run is over, be it well or not. */
  readonly onWatching: (config: Config, settings: string) => void;
  /** Called with what changed, in one line, before each further run. */
  readonly onChange: (changes: string) => void;
  readonly signal: AbortSignal;
}

/**
 * Merges the articles, and again whenever one of them or the settings change, until it is stopped. What changes during
 * a run leads to one further run. A run that fails says why; the next change brings the next. Throws only when the
 * settings are wrong from the start, or when a run is stopped midway.
 */
export async function keepMerging(flags: ConfigFlags, options: WatchOptions): Promise<void> {
  const { merge, onWatching, onChange, signal } = options;
  const pause = (ms: number) => setTimeout(ms, undefined, { signal });
  const settings = flags.config ?? defaultConfig;
  let config = loadConfig(flags);
  let wrong: unknown = null;
  /** The settings come first: what they are when they are read is never older than what is noted of them. */
  const look = (): Survey => {
    const state = surveyFile(settings);
    try {
      config = loadConfig(flags);
      wrong = null;
    } catch (error) {
      wrong = error;
    }
    const articles = Array.from(surveyInput(config.input), ([path, of]) => [path || config.input, of] as const);
    return new Map([[`settings (${settings})`, state], ...articles]);
  };
  const mergeOrReport = async () => {
    try {
      if (wrong !== null) throw wrong;
      await inTurn(() => merge(config), pause);
    } catch (error) {
      if (!signal.aborted) reportError(error);
      else if (error instanceof NewsmergeError) throw error;
    }
  };

  let seen = look();
  await mergeOrReport();
  onWatching(config, settings);
  while (!signal.aborted) {
    const now = await untilStopped(untilChanged(look, seen, pause), signal);
    if (now === null) return;
    onChange(printable(describeChanges(seen, now)));
    seen = now;
    await mergeOrReport();
  }
}

/** Null when it was stopped before there was a result. */
async function untilStopped<T>(result: Promise<T>, signal: AbortSignal): Promise<T | null> {
  try {
    return await result;
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}

/** While another run has the output folder, says so once and waits. */
async function inTurn(merge: () => Promise<void>, pause: (ms: number) => Promise<unknown>): Promise<void> {
  for (let isTold = false; ; isTold = true) {
    try {
      return await merge();
    } catch (error) {
      if (!(error instanceof NewsmergeError && error.code === 'BUSY')) throw error;
      if (!isTold) reportError(error);
      await pause(1000);
    }
  }
}
