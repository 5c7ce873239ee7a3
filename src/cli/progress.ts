import type { SingleBar } from 'cli-progress';

export interface Progress {
  readonly update: (what: string, done: number, total: number) => void;
  readonly stop: () => void;
}

/** A progress bar on standard error, one after the other for each kind of item; nothing at all when not `shown`. */
export async function showProgress(shown: boolean): Promise<Progress> {
  if (!shown) return { update: () => {}, stop: () => {} };
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
      bar.start(total, 0, { what: what.padEnd(8) });
      current = what;
    }
    bar?.update(done);
  };
  return { update, stop };
}
