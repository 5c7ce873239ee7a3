import { expect, test } from '@jest/globals';
import { parseConfig } from '../src/config/config.ts';
import { startThreads } from '../src/executors/startThreads.ts';
import type { NonEmpty } from '../src/model.ts';
import { mergeTask, prepareTask } from '../src/tasks.ts';
import { articles } from './articles.ts';
import { articleOf } from './build.ts';
