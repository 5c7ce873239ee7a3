const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Aborted by ctrl-C or a termination signal; a second one ends the process at once. Listens until disposed of. */
export function listenForSignals(): Disposable & { readonly signal: AbortSignal } {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const name of signals) process.once(name, stop);
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => {
      for (const name of signals) process.off(name, stop);
    },
  };
}
