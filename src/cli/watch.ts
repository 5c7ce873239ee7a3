/** What was found at a moment, by name: the same text stands for the same state. */
export type Survey = ReadonlyMap<string, string>;

/** Two looks lie so far apart, in milliseconds: a file that is being written has changed meanwhile. */
const shortestPause = 500;
/** Looking takes up at most so much of the time. */
const maxOfTime = 1 / 20;
/** What never comes to rest is taken as it is after so many looks. */
const maxLooks = 60;

/**
 * Looks again and again until something differs from `seen` and has come to rest: two looks in a row find the same.
 * Returns what was found then. Looking is what all file systems can do, while the events of some are late, twice or
 * missing. `pause` waits so many milliseconds; when it rejects, so does this.
 */
export async function untilChanged(
  look: () => Survey,
  seen: Survey,
  pause: (ms: number) => Promise<unknown>,
): Promise<Survey> {
  let wait = shortestPause;
  let last = seen;
  for (let looks = 0; ; ) {
    await pause(wait);
    const start = performance.now();
    const now = look();
    wait = Math.max(shortestPause, (performance.now() - start) / maxOfTime);
    if (isSame(now, seen)) looks = 0;
    else if (isSame(now, last) || looks === maxLooks) return now;
    else looks += 1;
    last = now;
  }
}

function isSame(a: Survey, b: Survey): boolean {
  return a.size === b.size && [...a].every(([name, state]) => b.get(name) === state);
}

/** As many names of a kind of change are shown. */
const maxNames = 3;

/** What differs between two surveys, in one line: "changed: a.txt; removed: b.txt, c.txt, d.txt and 2 more". */
export function describeChanges(before: Survey, after: Survey): string {
  const changed = [...after.keys()].filter((name) => before.has(name) && before.get(name) !== after.get(name));
  const added = [...after.keys()].filter((name) => !before.has(name));
  const removed = [...before.keys()].filter((name) => !after.has(name));
  const list = (what: string, names: readonly string[]) => {
    if (names.length === 0) return [];
    const shown = [...names].sort().slice(0, maxNames).join(', ');
    return [`${what}: ${shown}${names.length > maxNames ? ` and ${names.length - maxNames} more` : ''}`];
  };
  return [...list('changed', changed), ...list('added', added), ...list('removed', removed)].join('; ');
}
