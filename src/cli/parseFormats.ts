import { InvalidArgumentError } from 'commander';
import { type Format, formats } from '../renderers/formats.ts';

/** "csv,atom" as the forms that it names. */
export function parseFormats(value: string): readonly Format[] {
  return value.split(',').map((name) => {
    const format = formats.find((candidate) => candidate.name === name.trim().toLowerCase());
    if (format) return format;
    throw new InvalidArgumentError(`Expected some of ${formats.map((known) => known.name).join(', ')}.`);
  });
}
