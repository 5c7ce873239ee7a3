/** `npm run cases`: measures conflicts, origins and wording on the cases of `test/quality`, those that were held out as well. */
import { execFileSync } from 'node:child_process';

for (const task of ['conflicts', 'origins', 'wording']) {
  for (const file of [`test/quality/${task}.jsonl`, `test/quality/${task}-held-out.jsonl`]) {
    console.log(`\n${file}`);
    execFileSync(process.execPath, ['dist/cli.js', 'evaluate', task, file], { stdio: 'inherit' });
  }
}
