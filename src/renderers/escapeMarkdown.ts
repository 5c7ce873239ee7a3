import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import { showUnreadable } from './showUnreadable.ts';

/**
 * Makes a text from an article show as itself in Markdown (CommonMark 0.31 and GitHub's extensions): no mark-up, no
 * HTML, no link, no second line.
 */
export function escapeMarkdown(text: string): string {
  return showUnreadable(foldWhiteSpace(text))
    .replace(/[\\`*_[\]<>&|~$@#]/g, '\\$&')
    .replace(/^[+=-]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`);
}
