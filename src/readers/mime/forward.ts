import { parseDate } from '../../annotate/dates/parseDate.ts';
import { foldWhiteSpace } from '../../annotate/words/foldWhiteSpace.ts';
import { findStamps } from '../../cleaning/stamps.ts';

/** The message that someone passed on within another. */
export interface Forward {
  readonly from: { readonly name: string; readonly address: string };
  /** ISO 8601; null where the head gives none that is read. */
  readonly sentAt: string | null;
  readonly subject: string | null;
  readonly text: string;
}

/**
 * The innermost message that a text passes on: what stands below the last of the heads that mail programs put there,
 * three lines or more of "From:", "Sent:" or "Date:", "To:", "Subject:". Null where there is none near the top.
 */
export function readForward(text: string): Forward | null {
  const lines = text.split('\n');
  let found: Head | null = null;
  for (let at = 0, end = mostLinesAbove; at < Math.min(end, lines.length); at += 1) {
    const head = readHead(lines, at);
    if (!head) continue;
    at = head.end - 1;
    end = head.end + mostLinesAbove;
    found = head;
  }
  if (found === null) return null;
  const { end, ...stated } = found;
  return { ...stated, text: lines.slice(end).join('\n').trim() };
}

/** A note of the one who passes a message on is short. */
const mostLinesAbove = 30;

const field =
  /^[>\s*_]*(From|Sent|Date|To|Cc|Bcc|Subject|Reply-To|Von|Gesendet|An|Betreff|De|Envoyé|À|Objet)\s*:[\s*_]*(.*)$/i;

/** A head, and the line behind its last. */
type Head = Omit<Forward, 'text'> & { readonly end: number };

function readHead(lines: readonly string[], start: number): Head | null {
  const fields = new Map<string, string>();
  let end = start;
  for (let at = start; at < lines.length && at < start + mostHeadLines; at += 1) {
    const line = foldWhiteSpace(lines[at]!.slice(0, longestLine));
    if (line === '') continue;
    const [, name = '', value = ''] = field.exec(line) ?? [];
    if (name === '') break;
    // A second head right below is that of the message within.
    if (fields.has(name.toLowerCase())) break;
    fields.set(name.toLowerCase(), value);
    end = at + 1;
  }
  const stated = (...names: string[]) => names.map((name) => fields.get(name)).find((value) => value) ?? null;
  const from = stated('from', 'von', 'de');
  const date = stated('sent', 'date', 'gesendet', 'envoyé');
  if (from === null || fields.size < 3 || end === start) return null;
  return {
    from: readMailbox(from),
    sentAt: date === null ? null : (parseDate(date) ?? findStamps(date)[0]?.date ?? null),
    subject: stated('subject', 'betreff', 'objet'),
    end,
  };
}

const mostHeadLines = 14;
const longestLine = 500;

/** "Harbour Post <news@post.example>", "Harbour Post [mailto:news@post.example]". */
function readMailbox(text: string): Forward['from'] {
  const address = /[\w.+-]+@[\w.-]+/.exec(text)?.[0] ?? '';
  const name = foldWhiteSpace(text.replace(/[<[(].*$/, '').replace(/["*]/g, ''));
  return { name: name === address ? '' : name, address };
}
