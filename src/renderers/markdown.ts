import type { Conflict, Span, Statement } from '../model.ts';
import type { Report, ReportArticle, ReportStory } from '../report.ts';
import type { Renderer } from './contract.ts';
import { countOf } from './countOf.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { wordChanges } from './wordChanges.ts';

/** The summary as a person reads it. Citations are links, which no text from an article can be. */
export const markdown: Renderer = {
  name: 'markdown',
  file: 'summary.md',
  render: (report) => `${renderReport(report).join('\n\n')}\n`,
};

/** How many sentences a paragraph holds. */
const paragraphLength = 4;

function renderReport(report: Report): string[] {
  const articles = report.stories.flatMap((story) => story.articles);
  const counts = [
    countOf(report.stories.length, 'story', 'stories'),
    countOf(articles.length, 'article'),
    countOf(new Set(articles.map((article) => article.outlet)).size, 'outlet'),
  ];
  return [
    '# Merged summary',
    `${counts.join(', ')}. Every sentence is quoted word for word; the linked numbers after it name the sources that report it.`,
    ...report.stories.flatMap(renderStory),
    ...renderSetAside(report),
  ];
}

function renderStory(story: ReportStory): string[] {
  const numbers = new Map(story.articles.map((article, i) => [article.id, i + 1]));
  const cite = (spans: readonly Span[], origins?: string) => {
    const cited = [...new Set(spans.map((span) => numbers.get(span.article)!))].sort((a, b) => a - b);
    const links = cited.map((number) => `[${number}](#source-${story.id}-${number})`).join(', ');
    return `\\[${links}${origins ?? ''}\\]`;
  };
  const statements = new Map(story.statements.map((statement) => [statement.id, statement]));
  const find = (ids: readonly string[]) => ids.map((id) => statements.get(id)!);
  const sentences = find(story.summary).map((s) => `${escapeMarkdown(s.text)} ${cite(s.members, sharedOrigins(s))}`);
  const title = story.title ? escapeMarkdown(story.title.text) : 'Untitled story';
  return [
    `## ${story.id}. ${title}`,
    `*${describeSupport(story)}*`,
    ...paragraphs(sentences),
    ...section('Where the outlets differ', renderConflicts(story, statements, cite)),
    ...section(
      'Reported by one outlet only',
      find(story.single).map((s) => `- ${escapeMarkdown(s.outlets[0])}: ${escapeMarkdown(s.text)} ${cite(s.members)}`),
    ),
    ...section(
      'Sources',
      story.articles.map((article) => renderSource(article, story, numbers)),
    ),
  ];
}

function sharedOrigins({ outlets, origins }: Statement): string {
  return origins < outlets.length ? `; ${countOf(origins, 'origin')}` : '';
}

function describeSupport(story: ReportStory): string {
  const outlets = new Set(story.articles.map((article) => article.outlet)).size;
  const origins = new Set(story.articles.map((article) => article.origin)).size;
  const days = story.articles.flatMap(({ publishedAt }) => (publishedAt ? [publishedAt.slice(0, 10)] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  const published = first === last ? first : `${first} to ${last}`;
  const counts = `${countOf(outlets, 'outlet')}, ${countOf(origins, 'independent origin')}`;
  return first ? `${counts}, published ${published}` : counts;
}

function paragraphs(sentences: readonly string[]): string[] {
  const parts = Math.max(1, Math.ceil(sentences.length / paragraphLength));
  const size = Math.ceil(sentences.length / parts);
  return Array.from({ length: parts }, (_, i) => sentences.slice(i * size, (i + 1) * size).join(' ')).filter(Boolean);
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`### ${heading}`, lines.join('\n')] : [];
}

const kinds: Record<Conflict['kind'], string> = {
  number: 'Figures differ',
  date: 'Dates differ',
  name: 'Names differ',
  negation: 'One affirms what another denies',
  quotation: 'Words inside quotation marks differ',
};

const relations: Record<Conflict['relation'], string> = {
  contradiction: ' and cannot both be right',
  update: ', one newer than the other',
  rounding: ', one rounded',
  scope: ', one covers more than the other',
  unresolved: '',
};

function renderConflicts(
  story: ReportStory,
  statements: ReadonlyMap<string, Statement>,
  cite: (spans: readonly Span[]) => string,
): string[] {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  return story.conflicts.map((conflict) => {
    const {
      kind,
      relation,
      statements: [id],
      values,
    } = conflict;
    const otherwise = kind === 'quotation' && isOfMost(conflict, articles) ? 'altered by' : 'otherwise';
    const claims = values.map(({ value, members }, i) => {
      const outlets = [...new Set(members.map(({ article }) => articles.get(article)!.outlet))];
      const names = outlets.sort().map(escapeMarkdown).join(', ');
      const said = `“${escapeMarkdown(value)}”`;
      if (i === 0) return `${said} (${names}) ${cite(members)}`;
      const changes = kind === 'quotation' ? renderChanges(values[0]!.value, value) : '';
      return `${otherwise} ${names}: ${said}${changes} ${cite(members)}`;
    });
    const about = escapeMarkdown(statements.get(id)!.text);
    return [`- ${kinds[kind]}${relations[relation]}: ${claims.join(' — ')}`, `  > ${about}`].join('\n');
  });
}

/** Whether more than half of the independent origins that a conflict is between give its first value. */
function isOfMost({ values }: Conflict, articles: ReadonlyMap<string, ReportArticle>): boolean {
  const originsOf = (members: readonly Span[]) => new Set(members.map(({ article }) => articles.get(article)!.origin));
  return 2 * originsOf(values[0]!.members).size > originsOf(values.flatMap(({ members }) => members)).size;
}

/** More changes than this are not told one by one. */
const mostChanges = 6;

/** " (“repair” for “rebuild”, without “ever”)". */
function renderChanges(from: string, to: string): string {
  const changes = wordChanges(from, to);
  if (changes.length === 0 || changes.length > mostChanges) return '';
  const told = changes.map(({ from, to }) => {
    const [before, after] = [`“${escapeMarkdown(from)}”`, `“${escapeMarkdown(to)}”`];
    if (to === '') return `without ${before}`;
    return from === '' ? `${after} added` : `${after} for ${before}`;
  });
  return ` (${told.join(', ')})`;
}

function renderSource(article: ReportArticle, story: ReportStory, numbers: ReadonlyMap<string, number>): string {
  const number = numbers.get(article.id)!;
  const parts = [
    `<a id="source-${story.id}-${number}"></a>**${escapeMarkdown(article.outlet)}**`,
    article.title === null ? 'no headline' : `“${escapeMarkdown(article.title)}”`,
    ...(article.publishedAt === null ? [] : [article.publishedAt.slice(0, 10)]),
    ...(article.url === null ? [] : [linkTo(article.url)]),
    `file ${escapeMarkdown(article.file)}${recordOf(article)}`,
    ...(article.isExcerpt ? ['excerpt only'] : []),
  ];
  const rests = article.copyOf !== null ? `copy of ${numbers.get(article.copyOf)}` : restsOn(article, numbers);
  return `${number}. ${[...parts, ...(rests ? [rests] : [])].join(', ')}`;
}

/** `#3` for the third of a file that holds several. */
function recordOf({ id, file }: ReportArticle): string {
  return id === file ? '' : (/#\d+$/.exec(id)?.[0] ?? '');
}

function linkTo(url: string): string {
  const isLink = /^https?:/i.test(url) && URL.canParse(url);
  return isLink ? `<${new URL(url).href}>` : escapeMarkdown(url);
}

function restsOn(article: ReportArticle, numbers: ReadonlyMap<string, number>): string | null {
  return article.origin === article.id ? null : `rests on ${numbers.get(article.origin)}`;
}

function renderSetAside(report: Report): string[] {
  if (report.setAside.length === 0) return [];
  const lines = report.setAside.map(({ file, reason }) => `- ${escapeMarkdown(file)}: ${escapeMarkdown(reason)}`);
  return ['## Files set aside', lines.join('\n')];
}
