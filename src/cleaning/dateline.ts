import type { Range } from '../model.ts';

/** Longer ones are no datelines. */
const longest = 120;

const place = String.raw`\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,4}`;
const region = String.raw`(?:, \p{L}[\p{L}.]*(?: \p{L}[\p{L}.]*){0,3}){0,2}`;
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';
const date = String.raw`(?:, (?:${month} \d{1,2}|\d{1,2} ${month})(?:,? \d{4})?)?`;
const agency = String.raw`(?: \(\p{Lu}[^()]{1,40}\))?`;
const withDash = new RegExp(
  String.raw`^${place}${region}${date}${agency} ?(?:—|―|–|--+|-) +(?=["“'‘]?[\p{Lu}\p{N}])`,
  'u',
);
const withAgency =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:, \p{L}[\p{L}.]+)? \(\p{Lu}[^()]{1,40}\)(?: ?(?:—|―|–|--+|-))? +(?=["“]?\p{Lu})/u;

/**
 * The dateline at the head of a report ("NEW ORLEANS (AP) — ", "Seoul (CNN) "), with the white space after it; null
 * where there is none. Blind spot: a place in mixed case without an agency ("Paris – ") is not taken for one.
 */
export function findDateline(text: string, { start, end }: Range): Range | null {
  const head = text.slice(start, Math.min(end, start + longest));
  const match = withDash.exec(head) ?? withAgency.exec(head);
  return match && start + match[0].length < end ? { start, end: start + match[0].length } : null;
}
