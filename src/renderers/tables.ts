import { stringify } from 'csv-stringify/sync';
import type { Span } from '../model.ts';
import type { ReportStory } from '../report.ts';
import type { Renderer } from './contract.ts';
import { webLink } from './webLink.ts';

/** The report as tables for a spreadsheet: a fact, a value of a difference, a source to a row. Lists are parted by "; ". */
export const tables: readonly Renderer[] = [
  table('facts', listFacts),
  table('differences', listDifferences),
  table('sources', listSources),
];

type Cells = Readonly<Record<string, string | number | null>>;

function table(name: string, rowsOf: (story: ReportStory) => readonly Cells[]): Renderer {
  return {
    name: `csv ${name}`,
    file: `summary-${name}.csv`,
    render: ({ stories }) =>
      // A cell that begins like a formula would be one in a spreadsheet.
      stringify(stories.flatMap(rowsOf), { header: true, columns: columns[name]!, escape_formulas: true }),
  };
}

const columns: Readonly<Record<string, string[]>> = {
  facts: ['story', 'fact', 'text', 'outlets', 'outlet count', 'independent sources', 'in summary', 'cites', 'articles'],
  differences: ['story', 'difference', 'kind', 'relation', 'value', 'outlets', 'facts', 'articles'],
  sources: [
    ...['story', 'number', 'outlet', 'title', 'author', 'published', 'address', 'language', 'excerpt'],
    ...['article', 'copy of', 'rests on', 'kind of origin'],
  ],
};

function listFacts({ id: story, statements, summary }: ReportStory): Cells[] {
  return statements.map(({ id, text, outlets, origins, cites, members, shownBy }) => ({
    story,
    fact: id,
    text,
    outlets: outlets.join('; '),
    'outlet count': outlets.length,
    'independent sources': origins,
    'in summary': summary.includes(id) ? 'yes' : 'no',
    cites: cites.join('; '),
    articles: namesOf([...members, ...shownBy]),
  }));
}

function listDifferences({ id: story, articles, conflicts }: ReportStory): Cells[] {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  return conflicts.flatMap(({ kind, relation, statements, values }, i) =>
    values.map(({ value, members }) => ({
      story,
      difference: `${story}-${i + 1}`,
      kind,
      relation,
      value,
      outlets: [...new Set(members.map(({ article }) => outlets.get(article)!))].sort().join('; '),
      facts: statements.join('; '),
      articles: namesOf(members),
    })),
  );
}

function listSources({ id: story, articles }: ReportStory): Cells[] {
  return articles.map((article, i) => ({
    story,
    number: i + 1,
    outlet: article.outlet,
    title: article.title,
    author: article.author,
    published: article.publishedAt,
    address: webLink(article.url),
    language: article.language,
    excerpt: article.isExcerpt ? 'yes' : 'no',
    article: article.id,
    'copy of': article.copyOf,
    'rests on': article.origin === article.id ? null : article.origin,
    'kind of origin': article.originKind,
  }));
}

function namesOf(spans: readonly Span[]): string {
  return [...new Set(spans.map(({ article }) => article))].sort().join('; ');
}
