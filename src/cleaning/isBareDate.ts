/**
 * Whether a line is nothing but a date or a time stamp: "Saturday, January 8, 2005", "Updated 9:31 p.m. ET",
 * "2021-09-03". Neither a lone number nor a lone weekday is one.
 */
export function isBareDate(line: string): boolean {
  if (line.length > 100) return false;
  const words = line
    .toLowerCase()
    .split(/[\s,;|()•·–—-]+/)
    .filter((word) => word !== '');
  if (words.length > 14 || !words.every(isDateWord)) return false;
  return (
    /\d/.test(line) &&
    (words.some((word) => calendarWord.test(word)) ||
      /\d{4}[-/.]\d\d?[-/.]\d\d?|\d[-/.]\d\d?[-/.]\d{4}|\d:\d\d/.test(line))
  );
}

const calendarWord =
  /^(?:(?:jan|febr?|apr|aug|sept?|oct|nov|dec)\.?|january|february|march|mar\.|april|may|june?\.?|july?\.?|august|september|october|november|december|(?:sun|mon|tues|wednes|thurs|fri|satur)day|published|updated|posted|modified)[:.]?$/;

const otherDateWord =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|\d{1,4}[/.:]\d\d?(?:[/.:]\d{1,4})?(?:am|pm|z)?|\d{1,2}(?:am|pm)|\d{4}-\d\d-\d\dt\S*|at|on|of|the|last|first|am|pm|a\.m\.?|p\.m\.?|[ecmp][ds]?t|gmt|utc|bst|cest|cet|eastern|mon|tue|wed|thu|fri|sat|sun|time|date:?)\.?$/;

function isDateWord(word: string): boolean {
  return calendarWord.test(word) || otherDateWord.test(word);
}
