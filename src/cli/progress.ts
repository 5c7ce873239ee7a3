import type { SingleBar } from 'cli-progress';

export interface Progress {
  readonly update: (what: string, done: number, total: number) => void;
  readonly stop: () => void;
}

/** Without a terminal a line is due so many milliseconds after the last. */
const pause = 60_000;

/**
 * How far a run is, on standard error: on a terminal a bar for each kind of work, one after the other; elsewhere a line now
 * and then, none for a short run.
 */
export async function showProgress(isTerminal: boolean): Promise<Progress> {
  return isTerminal ? showBars() : showLines();
}

async function showBars(): Promise<Progress> {
  const { Presets, SingleBar } = await import('cli-progress');
  let bar: SingleBar | null = null;
  let current = '';
  const stop = () => {
    bar?.stop();
    bar = null;
  };
  const update = (what: string, done: number, total: number) => {
    if (what !== current) {
      stop();
      bar = new SingleBar({ format: '{what} {bar} {value}/{total}', clearOnComplete: true }, Presets.shades_classic);
      bar.start(total, 0, { what: what.padEnd('articles merged'.length) });
      current = what;
    }
    bar?.update(done);
  };
  return { update, stop };
}

function showLines(): Progress {
  let last = performance.now();
  const update = (what: string, done: number, total: number) => {
    if (performance.now() - last < pause) return;
    last = performance.now();
    console.error(`${what}: ${done} of ${total}`);
  };
  return { update, stop: () => {} };
}
