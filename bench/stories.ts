/**
 * `npm run bench -- stories`: time for each story of ten made-up articles beyond what a run on one article takes: for
 * one story, 10 and 100. Fails when a story among 100 takes more than twice what it takes among 10.
 */
import { inTemporaryFolder, timeRuns } from './timeRuns.ts';

const outlets = 10;
const sizes = [1, 10, 100];
const maxRatio = 2;

await inTemporaryFolder((folder) => {
  const startUp = timeRuns(folder, { articles: 1, outlets: 1 }).run;
  console.log(`one article: ${startUp.toFixed(0)} ms\n`);
  console.log('stories | articles | run ms | beyond start-up, per story ms');
  const perStory = sizes.map((stories) => {
    const { run } = timeRuns(folder, { articles: stories * outlets, outlets });
    const each = (run - startUp) / stories;
    console.log([stories, stories * outlets, run.toFixed(0), each.toFixed(0)].join(' | '));
    return each;
  });
  const [some, many] = perStory.slice(-2) as [number, number];
  console.log(`a story among 100 takes ${(many / some).toFixed(2)} times what it takes among 10`);
  if (many / some > maxRatio) process.exitCode = 1;
});
