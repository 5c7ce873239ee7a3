import { UnusableArticle } from '../../errors.ts';
import { decodeAs } from '../decodeText.ts';

/**
 * The text of a document in Rich Text Format 1.9, a line for each paragraph. One pass over groups, control words and
 * characters: what is no part of the text (fonts, colours, pictures, notes, heads of pages, what is hidden or deleted) is
 * skipped. Throws `UnusableArticle` for groups nested deeper than any document's, and for one that breaks off.
 */
export function readRtf(source: string): string {
  const open: State[] = [];
  let state: State = { isSkipped: false, fallback: 1 };
  let codePage = 'windows-1252';
  let text = '';
  let skip = 0;
  let run: number[] = [];
  const flush = () => {
    if (run.length > 0) text += decodeAs(codePage, Uint8Array.from(run)) ?? '';
    run = [];
  };
  const add = (piece: string) => {
    flush();
    if (!state.isSkipped) text += piece;
  };
  const token = /\\([a-z]+)(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;
  for (const [, word, value, hex, symbol, brace, plain] of source.matchAll(token)) {
    if (brace === '{') {
      flush();
      if (open.push(state) > maxDepth) throw new UnusableArticle(`nests its groups more than ${maxDepth} deep`);
      state = { ...state };
    } else if (brace === '}') {
      flush();
      state = open.pop() ?? state;
      if (open.length === 0) break;
    } else if (hex !== undefined) {
      if (skip > 0) skip -= 1;
      else if (!state.isSkipped) run.push(Number.parseInt(hex, 16));
    } else if (plain !== undefined) {
      const shown = plain.slice(skip);
      skip = Math.max(0, skip - plain.length);
      add(shown);
    } else if (symbol !== undefined) {
      if (symbol === '*') state = { ...state, isSkipped: true };
      else if (skip > 0) skip -= 1;
      else add(symbols.get(symbol) ?? '');
    } else if (word !== undefined) {
      if (word === 'u') {
        add(String.fromCharCode((Number(value) + 65_536) % 65_536));
        skip = state.fallback;
      } else if (word === 'uc') state = { ...state, fallback: Number(value) };
      else if (word === 'ansicpg') codePage = `windows-${value}`;
      else if (skippedGroups.has(word) || ((word === 'v' || word === 'deleted') && value !== '0'))
        state = { ...state, isSkipped: true };
      else add(marks.get(word) ?? '');
    }
  }
  flush();
  if (open.length > 0) throw new UnusableArticle('breaks off before its end');
  return text;
}

interface State {
  /** Whether what stands in the group is no text of the document. */
  readonly isSkipped: boolean;
  /** How many characters behind one of Unicode stand for it in old programs. */
  readonly fallback: number;
}

const maxDepth = 200;

const skippedGroups = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote annotation listtable listoverridetable revtbl rsidtbl generator themedata datastore xmlnstbl fldinst bkmkstart bkmkend nonshppict'.split(
    ' ',
  ),
);

const marks: ReadonlyMap<string, string> = new Map([
  ['par', '\n'],
  ['sect', '\n'],
  ['page', '\n'],
  ['line', '\n'],
  ['row', '\n'],
  ['cell', ' '],
  ['tab', ' '],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['endash', '–'],
  ['emdash', '—'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
]);

const symbols: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['\n', '\n'],
  ['\r', '\n'],
]);
