/** What the threads of the executor's tests do; `fail` ends its thread as often as an item says. */
import { appendFileSync, readFileSync } from 'node:fs';
import { serveTasks } from '../../dist/executors/serveTasks.js';

serveTasks([
  { name: 'double', run: (n) => 2 * n },
  {
    name: 'refuse',
    run: (n) => {
      if (n === 2) throw new TypeError('x is not a function');
      return n;
    },
  },
  {
    name: 'fail',
    run: ({ log, times }) => {
      appendFileSync(log, 'x');
      const tries = readFileSync(log, 'utf8').length;
      if (tries <= times) process.exit(1);
      return tries;
    },
  },
  {
    name: 'forever',
    run: ({ log }) => {
      appendFileSync(log, 'x');
      for (;;);
    },
  },
]);
