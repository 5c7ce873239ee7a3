import type { RemovalReason } from './boilerplate.ts';

/** One way to tell a line of boilerplate by its own words. */
export interface Rule {
  readonly reason: RemovalReason;
  readonly matches: (text: string) => boolean;
}

export function rule(reason: RemovalReason, ...patterns: readonly RegExp[]): Rule {
  return { reason, matches: (text) => patterns.some((pattern) => pattern.test(text)) };
}

export const network =
  '(?:facebook|twitter|instagram|youtube|whatsapp|telegram|tiktok|linkedin|pinterest|google\\+?|reddit)';
export const link = '(?:https?://|www\\.|pic\\.twitter\\.com/)\\S+';
