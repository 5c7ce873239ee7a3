/**
 * Milliseconds since 1970 of an ISO 8601 date or time: the start of a day, month or year, a time without a zone as UTC,
 * so that no machine's own zone has a say. NaN for what is no such date.
 */
export function instantOf(iso: string): number {
  const lacksZone = iso.includes('T') && !/(?:Z|[+-]\d\d:\d\d)$/.test(iso);
  return Date.parse(lacksZone ? `${iso}Z` : iso);
}
