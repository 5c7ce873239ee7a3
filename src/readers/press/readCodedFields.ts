import { findStamps } from '../../cleaning/stamps.ts';
import { readByline } from '../byline.ts';
import type { DocumentHead } from './readDocument.ts';

/**
 * A document whose fields have codes of two letters at the margin, as Factiva writes them: HD headline, BY byline, PD date,
 * SN source name, LP and TD the text. A field goes on up to the next code. Null for a document without these.
 */
export function readCodedFields(lines: readonly string[]): DocumentHead | null {
  const fields = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of lines) {
    const [, code, value = ''] = coded.exec(line) ?? [];
    if (code !== undefined) {
      open = fields.get(code) ?? [];
      fields.set(code, open);
      open.push(value);
    } else open?.push(line);
  }
  const textOf = (...codes: string[]) =>
    codes.flatMap((code) => (fields.get(code) ?? []).join('\n').trim() || []).join('\n\n');
  const text = textOf('LP', 'TD');
  if (!fields.has('HD') || text === '') return null;
  const lineOf = (code: string) => textOf(code).replace(/\s+/g, ' ') || null;
  return {
    title: lineOf('HD'),
    outlet: lineOf('SN'),
    publishedAt: findStamps(lineOf('PD') ?? '')[0]?.date ?? null,
    author: readByline(lineOf('BY')),
    text,
  };
}

const coded =
  /^\s{0,3}(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CO|IN|NS|RE|IPD|IPC|PUB|AN|SE|VOL|RF|CT|ART|DS|CLM)(?:\s{2,}|\t|\s*$)(.*)$/;
