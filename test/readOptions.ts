import { parseConfig } from '../src/config/config.ts';

/** The settings of reading that a run has where none are given. */
export const readOptions = parseConfig({}, 'The test');
