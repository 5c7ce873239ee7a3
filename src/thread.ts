/** What a thread of a run does: an article or a story at a time, by the settings of the run. */
import { workerData } from 'node:worker_threads';
import { serveTasks } from './executors/serveTasks.ts';
import { mergeTask, prepareTask } from './tasks.ts';

serveTasks([prepareTask(workerData), mergeTask(workerData)]);
