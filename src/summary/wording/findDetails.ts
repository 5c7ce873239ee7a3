import { stem } from '../../annotate/words/stems.ts';
import { splitWords } from '../../annotate/words/words.ts';
import type { DateMention, DetailKind, NameMention, Sentence } from '../../model.ts';

/** A number, date, name or quotation in a sentence. */
export interface FoundDetail {
  readonly kind: DetailKind;
  readonly start: number;
  readonly text: string;
  /** The day that a date names, where it is known; null for all else. */
  readonly day: string | null;
  /** Two details with the same key say the same. */
  readonly key: string;
  /** What it is known by to other details that may mean the same in other words, and what it knows those by. */
  readonly tells: readonly string[];
  readonly asks: readonly string[];
  /** An outlet that has names with all of these words has it too: the surname of a person, all words of another name. */
  readonly parts: readonly string[];
}

/** The details of a sentence, in order. */
export function findDetails(sentence: Sentence): FoundDetail[] {
  const found: FoundDetail[] = [];
  for (const { kind, unit, value, text, start } of sentence.quantities) {
    /** Whatever is counted: one outlet's "crew members" are another's "sailors". */
    const amount = [`${kind} ${value}`];
    found.push({
      kind,
      start,
      text,
      day: null,
      key: `${kind} ${value} ${unit}`,
      tells: amount,
      asks: amount,
      parts: [],
    });
  }
  for (const date of sentence.dates) found.push(describeDate(date));
  for (const name of sentence.names) found.push(describeName(name));
  for (const { text, start } of sentence.quotations) {
    const key = `quotation ${splitWords(text).join(' ')}`;
    found.push({ kind: 'quotation', start, text, day: null, key, tells: [key], asks: [key], parts: [] });
  }
  return found.sort((a, b) => a.start - b.start || b.text.length - a.text.length);
}

/** A name is known by its key, by its stems up to "of" and the like, and by its words. */
function describeName({ text, start, key, kind }: NameMention): FoundDetail {
  const [proper] = text.split(/,? (?:of|at|in|for|and) /);
  const stems = [`name ${key}`, `words ${splitWords(proper!).map(stem).join(' ')}`];
  const parts = splitWords(text).map((word) => `part ${stem(word)}`);
  const asked = kind === 'person' ? parts.slice(-1) : parts;
  return {
    kind: 'name',
    start,
    text,
    day: null,
    key: `name ${key}`,
    tells: [...stems, ...parts],
    asks: stems,
    parts: asked,
  };
}

/** A day may be the same as any other that it equals as far as both tell; a weekday or an interval may be any. */
function describeDate({ text, start, value }: DateMention): FoundDetail {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
  const base = { kind: 'date', start, text, day: isDay ? value : null, key: `date ${value}`, parts: [] } as const;
  if (/^W|\//.test(value)) return { ...base, tells: ['day any'], asks: ['day any', 'day some'] };
  const day = value.replace(/^(?:\d{4}|-)-/, '');
  const wider = [...day.matchAll(/-(?=\d)/g)].map(({ index }) => day.slice(0, index));
  return {
    ...base,
    tells: ['day some', `day is ${day}`, ...wider.map((part) => `day within ${part}`)],
    asks: ['day any', `day within ${day}`, ...[day, ...wider].map((part) => `day is ${part}`)],
  };
}
