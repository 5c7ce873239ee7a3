import { createHash } from 'node:crypto';
import { script } from './script.ts';
import { style } from './style.ts';

/**
 * The Content-Security-Policy of the page: its one script and its one style by their hashes, a connection to where it
 * comes from, and nothing else.
 */
export const pagePolicy = [
  "default-src 'none'",
  `script-src '${hashOf(script)}'`,
  `style-src '${hashOf(style)}'`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
