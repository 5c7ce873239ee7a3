import type { Renderer } from './contract.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { page } from './page/page.ts';

/** Every renderer there is, in the order in which their files are put in place. */
export const renderers: readonly Renderer[] = [json, markdown, page];
