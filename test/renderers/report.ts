import type { Statement } from '../../src/model.ts';
import type { Report, ReportArticle } from '../../src/report.ts';

/** An article of outlet "Bay Times" in `a.txt`, an original. */
export function reportArticle(fields: Partial<ReportArticle> = {}): ReportArticle {
  return {
    id: 'a.txt',
    file: 'a.txt',
    outlet: 'Bay Times',
    title: 'Flood closes bridge',
    publishedAt: null,
    url: null,
    author: null,
    language: 'en',
    isExcerpt: false,
    copyOf: null,
    origin: fields.id ?? 'a.txt',
    originKind: 'own',
    originEvidence: [],
    cleaned: [],
    digest: '0',
    text: null,
    textFile: null,
    ...(fields.copyOf ? { originKind: 'copy' } : {}),
    ...fields,
  };
}

/** A statement of `a.txt` alone. */
export function statement(id: string, text: string, fields: Partial<Statement> = {}): Statement {
  const canonical = { article: 'a.txt', start: 0, end: text.length };
  return {
    id,
    text,
    canonical,
    added: [],
    members: [{ ...canonical, text }],
    shownBy: [],
    outlets: ['Bay Times'],
    parts: [
      { start: canonical.start, end: canonical.end, text, outlets: fields.outlets ?? ['Bay Times'], fact: `${id}.1` },
    ],
    origins: 1,
    cites: [],
    details: [],
    ...fields,
  };
}

const both: Partial<Statement> = {
  members: [
    { article: 'a.txt', start: 0, end: 11, text: 'The bridge closed.' },
    { article: 'b.txt', start: 0, end: 11, text: 'The bridge was closed.' },
  ],
  outlets: ['Bay Times', 'Hill Post'],
  origins: 2,
};

/** Two outlets on one story: one fact of both, one of one of them, one conflict. */
export const report: Report = {
  version: 2,
  digest: 'd',
  settings: { output: { articles: false } },
  stories: [
    {
      id: '1',
      title: { article: 'a.txt', start: 0, end: 19, text: 'Flood closes bridge' },
      articles: [
        reportArticle({ publishedAt: '2021-05-03T10:00:00Z', url: 'https://bay.example/1' }),
        reportArticle({ id: 'b.txt', file: 'b.txt', outlet: 'Hill Post', title: null, publishedAt: '2021-05-04' }),
      ],
      statements: [
        statement('1.1', 'The bridge closed.', both),
        statement('1.2', 'Two cars were lost.', both),
        statement('1.3', 'A bakery sold bread.'),
      ],
      sources: [],
      related: [],
      summary: ['1.1'],
      single: ['1.3'],
      omissions: [],
      conflicts: [
        {
          kind: 'number',
          statements: ['1.2'],
          relation: 'unresolved',
          values: [
            { value: 'Two cars', members: [{ article: 'a.txt', start: 0, end: 1 }] },
            { value: 'three cars', members: [{ article: 'b.txt', start: 0, end: 1 }] },
          ],
        },
      ],
    },
  ],
  setAside: [{ file: 'photo.jpg', reason: 'has a name ending that no reader takes' }],
  since: null,
};
