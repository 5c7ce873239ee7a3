import { foldWhiteSpace } from '../text/foldWhiteSpace.ts';

/**
 * Makes a text from an article show as itself in Markdown (CommonMark 0.31 and GitHub's extensions): no mark-up, no
 * HTML, no link, no second line. Control, zero-width and direction characters, which could hide or reorder what is
 * shown, become the sign for an unreadable character.
 */
export function escapeMarkdown(text: string): string {
  return foldWhiteSpace(text)
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '\uFFFD')
    .replace(/[\\`*_[\]<>&|~$@#]/g, '\\$&')
    .replace(/^[+=-]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`);
}
