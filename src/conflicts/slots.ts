import type { Quantity, Range, Sentence, Token } from '../model.ts';

/** `record`: what a team or fighter has won and lost, or a score: "52-3". */
type SlotKind = Quantity['kind'] | 'record' | 'clock';

/** A value where it stands, and what it tells of. Positions are those of tokens in the sentence. */
export interface Slot extends Range {
  readonly kind: SlotKind;
  readonly from: number;
  /** Half-open. */
  readonly to: number;
  /** Slots of one kind and unit with the same key state the same value. */
  readonly key: string;
  /** Minutes since midnight for a clock time; null for "dozens" and for records. */
  readonly value: number | null;
  /** The stem of what is counted or measured; the currency; how many numbers a record has. */
  readonly unit: string;
  /** The noun that is counted, or the first token of the value. */
  readonly head: number;
  readonly bound: Quantity['bound'] | 'vague';
}

/** The figures, multitudes, records and clock times of a sentence, in the order of their kinds. */
export function readSlots(sentence: Sentence): Slot[] {
  const taken = new Set<number>();
  const slots: Slot[] = [];
  for (const read of [readClockTimes, readQuantities, readMultitudes, readRecords]) {
    for (const slot of read(sentence)) {
      if (taken.has(slot.from)) continue;
      for (let i = slot.from; i < slot.to; i += 1)
        if (read !== readQuantities || isNumeral(sentence.tokens[i]!)) taken.add(i);
      slots.push(slot);
    }
  }
  return slots;
}

function isNumeral({ tag }: Token): boolean {
  return tag === 'NUM';
}

function rangeOf({ tokens }: Sentence, from: number, to: number): Range {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

const hourMinute = /^(\d{1,2})(?:([:.])(\d\d))?([ap])?\.?(?:m\.?)?$/;

function readClockTimes(sentence: Sentence): Slot[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ lower }, from): Slot[] => {
    const word = lower === 'noon' ? 12 * 60 : lower === 'midnight' ? 0 : null;
    if (word !== null) return [clockTime(from, from + 1, word)];
    const match = hourMinute.exec(lower);
    if (!match || Number(match[1]) > 24 || Number(match[3] ?? 0) > 59) return [];
    const half = match[4] ?? /^([ap])\.?m?\.?$/.exec(tokens[from + 1]?.lower ?? '')?.[1];
    if (half === undefined && match[2] !== ':') return [];
    const to = match[4] !== undefined || half === undefined ? from + 1 : from + 2;
    const hour = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === 'p' ? 12 : 0);
    return [clockTime(from, to, 60 * hour + Number(match[3] ?? 0))];
  });

  function clockTime(from: number, to: number, value: number): Slot {
    const place = rangeOf(sentence, from, to);
    return { ...place, kind: 'clock', from, to, key: `${value}`, value, unit: '', head: from, bound: 'exact' };
  }
}

function readQuantities({ tokens, quantities }: Sentence): Slot[] {
  return quantities.flatMap(({ start, end, kind, value, unit, head, bound }): Slot[] => {
    const from = tokens.findIndex((token) => token.end > start);
    const beyond = tokens.findIndex((token) => token.start >= end);
    if (from < 0 || beyond === from) return [];
    const counted = kind === 'number' ? (unit ?? (head === null ? '' : tokens[head]!.stem)) : (unit ?? '');
    const key = bound === 'exact' ? `${value}` : `${bound} ${value}`;
    const to = beyond < 0 ? tokens.length : beyond;
    return [{ start, end, kind, from, to, key, value, unit: counted, head: head ?? from, bound }];
  });
}

/** What tells a size without a number, where it counts: "dozens of people". */
const multitudes = new Set(['dozens', 'hundreds', 'thousands', 'scores', 'millions']);

function readMultitudes(sentence: Sentence): Slot[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ lower, head }, from): Slot[] => {
    if (!multitudes.has(lower)) return [];
    const isOf = tokens[from + 1]?.lower === 'of';
    const counted = isOf ? tokens.findIndex((token, i) => i > from + 1 && token.head === from) : head;
    if (counted < 0) return [];
    const unit = tokens[counted]!.stem;
    const place = rangeOf(sentence, from, from + 1);
    return [
      { ...place, kind: 'number', from, to: from + 1, key: lower, value: null, unit, head: counted, bound: 'vague' },
    ];
  });
}

function readRecords(sentence: Sentence): Slot[] {
  const { tokens } = sentence;
  const isDash = (i: number) => /^[-–]$/.test(tokens[i]?.text ?? '');
  const isShort = (i: number) => /^\d{1,3}$/.test(tokens[i]?.text ?? '');
  const slots: Slot[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    let to = from + 1;
    if (!isShort(from)) continue;
    while (isDash(to) && isShort(to + 1)) to += 2;
    if (to === from + 1) continue;
    const numbers = tokens.slice(from, to).filter((_, i) => i % 2 === 0);
    const key = numbers.map(({ text }) => text).join('-');
    const head = tokens[from]!.head < 0 ? from : tokens[from]!.head;
    slots.push({
      ...rangeOf(sentence, from, to),
      kind: 'record',
      from,
      to,
      key,
      value: null,
      unit: `${numbers.length}`,
      head,
      bound: 'exact',
    });
    from = to;
  }
  return slots;
}
