import { besideStamps, findStamps } from './stamps.ts';

/**
 * Whether a line is nothing but a date or a time stamp: "Saturday, January 8, 2005", "Updated 9:31 p.m. ET",
 * "2021-09-03", "2h ago 10:42 BST". Neither a lone number nor a lone weekday is one.
 */
export function isBareDate(line: string): boolean {
  if (line.length > longest || !/\d/.test(line)) return false;
  return isOfDateWords(line.replace(/(?<=\d) ?([/.]) ?(?=\d)/g, '$1').replace(/(?<=ago)(?=\d)/, ' ')) || isStamps(line);
}

const longest = 120;

function isStamps(line: string): boolean {
  const stamps = findStamps(line);
  return stamps.length > 0 && besideStamps(line, stamps) === '';
}

/** Whether a line is a date with the name of a person or an agency beside it: "By Ann Example | 3 May 2021". */
export function isSignedDate(line: string): boolean {
  if (line.length > longest || !/\d/.test(line) || /[.!?]$/.test(line.replace(/\b[ap]\.m\.$/, ''))) return false;
  const stamps = findStamps(line);
  return (
    stamps.length > 0 && /^(?:[Bb]y )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*){0,3}$/u.test(besideStamps(line, stamps))
  );
}

function isOfDateWords(line: string): boolean {
  const words = line
    .toLowerCase()
    .split(/[\s,;|()•·–—@-]+/)
    .filter((word) => word !== '');
  if (words.length > 14 || !words.every(isDateWord)) return false;
  return (
    words.some((word) => calendarWord.test(word) || word === 'ago') ||
    /\d{4}[-/.]\d\d?[-/.]\d\d?|\d[-/.]\d\d?[-/.]\d{2}|\d:\d\d|\d[.:]\d\d ?[ap]m\b/i.test(line)
  );
}

const calendarWord =
  /^(?:(?:jan|febr?|apr|aug|sept?|oct|nov|dec)\.?|january|february|march|mar\.|april|may|june?\.?|july?\.?|august|september|october|november|december|(?:sun|mon|tues|wednes|thurs|fri|satur)day|published|updated|posted|modified)[:.]?$/;

const otherDateWord =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|\d{1,4}[/.:]\d\d?(?:[/.:]\d{1,4})?(?:am|pm|z)?|\d{1,2}(?:am|pm)|\d{4}-\d\d-\d\dt\S*|at|on|of|the|last|first|am|pm|a\.m\.?|p\.m\.?|[ecmp][ds]?t|gmt|utc|bst|cest|cet|eastern|hours?|hrs?|minutes?|mins?|days?|weeks?|\d{1,2}[hmd]|ago|ist|originally|mon|tue|wed|thu|fri|sat|sun|time|date:?)\.?$/;

function isDateWord(word: string): boolean {
  return calendarWord.test(word) || otherDateWord.test(word);
}
