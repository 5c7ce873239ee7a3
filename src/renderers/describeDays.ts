const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** "29 March 2021" for a date in ISO 8601; what is none stands as it is. */
export function describeDay(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  return year === undefined ? date : `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

/** "29–30 March 2021", "29 March to 1 April 2021", for the first and last of some days. */
export function describeDays(first: string, last: string): string {
  const [from, to] = [describeDay(first), describeDay(last)];
  if (from === to) return from;
  const [[day, month, year], [, lastMonth, lastYear]] = [from.split(' '), to.split(' ')];
  if (year !== lastYear) return `${from} to ${to}`;
  return month === lastMonth ? `${day}–${to}` : `${day} ${month} to ${to}`;
}
