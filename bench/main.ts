/** `npm run bench` runs every bench in turn, `npm run bench -- join` those that are named. */
const benches = new Map([
  ['start', () => import('./start.ts')],
  ['run', () => import('./run.ts')],
  ['stories', () => import('./stories.ts')],
  ['join', () => import('./join.ts')],
  ['read', () => import('./read.ts')],
  ['page', () => import('./page.ts')],
  ['annotate', () => import('./annotate.ts')],
  ['hostile', () => import('./hostile.ts')],
]);

const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : benches.keys()) {
  const start = benches.get(name);
  if (!start) throw new RangeError(`Expected a bench, one of ${[...benches.keys()].join(', ')}, got \`${name}\``);
  await start();
}
