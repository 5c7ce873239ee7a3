import { lookUpNumber } from '../../lexicon/lexicon.ts';

/** A day of the Gregorian calendar; `month` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 1 to 12 for the English name of a month or its usual abbreviation, in any case, with or without a full stop. */
export function monthNumber(name: string): number | null {
  return lookUpNumber(name.toLowerCase().replace(/\.$/, ''), 'month');
}

/** 1 (Monday) to 7 (Sunday) for the English name of a weekday or its usual abbreviation. */
export function weekdayNumber(name: string): number | null {
  return lookUpNumber(name.toLowerCase().replace(/\.$/, ''), 'weekday');
}

/** How many days a month has; 29 for February where the year is unknown. */
export function daysInMonth(month: number, year: number | null): number {
  if (month === 2) return year === null || isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether there is such a day: no 31 February, no month 13. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(month, year);
}

/** Days since 1 January 1970. */
export function dayCount({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

/** The day that many days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  const date = new Date((dayCount(day) + days) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return ((((dayCount(day) + 3) % 7) + 7) % 7) + 1;
}

/** `2021-09-03`. */
export function formatDay({ year, month, day }: Day): string {
  return `${padYear(year)}-${pad(month)}-${pad(day)}`;
}

/** Two digits. */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function padYear(year: number): string {
  return String(year).padStart(4, '0');
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const millisecondsPerDay = 86_400_000;
