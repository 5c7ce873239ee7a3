import type { Conflict, Span, Statement } from '../model.ts';
import { outletKey } from '../origins/outletKey.ts';
import { countIndependent } from '../origins/sentenceOrigins.ts';
import type { Report, ReportArticle, ReportStory } from '../report.ts';
import { isNewsOutlet } from '../text/outletNames.ts';
import type { Renderer } from './contract.ts';
import { countOf } from './countOf.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { renderAlone, renderStart, renderWording } from './statements.ts';
import { wordChanges } from './wordChanges.ts';

/** The summary as a person reads it. Citations are links, which no text from an article can be. */
export const markdown: Renderer = {
  name: 'markdown',
  file: 'summary.md',
  render: (report) => `${renderReport(report).join('\n\n')}\n`,
};

/** How many sentences a paragraph holds. */
const paragraphLength = 4;
/** How many facts that an outlet leaves out are worth a line. */
const mostOmissions = 2;

function renderReport(report: Report): string[] {
  const articles = report.stories.flatMap((story) => story.articles);
  const counts = [
    countOf(report.stories.length, 'story', 'stories'),
    countOf(articles.length, 'article'),
    countOf(new Set(articles.map((article) => article.outlet)).size, 'outlet'),
  ];
  return [
    '# Merged summary',
    `${counts.join(', ')}. Every sentence is quoted word for word; the linked numbers after it name the sources that report it.${addsAny(report) ? ` ${notice}` : ''}`,
    ...renderOverview(report),
    ...report.stories.flatMap((story) => renderStory(story, hasOverview(report))),
    ...renderSetAside(report),
  ];
}

/** So many stories are seen at a glance. */
const mostWithoutOverview = 3;

function hasOverview({ stories }: Report): boolean {
  return stories.length > mostWithoutOverview;
}

/** Every story in a line: its headline, leading to it, and how many outlets report it. */
function renderOverview(report: Report): string[] {
  if (!hasOverview(report)) return [];
  const lines = report.stories.map((story) => {
    const outlets = new Set(story.articles.map(({ outlet }) => outlet)).size;
    return `- [${story.id}. ${titleOf(story)}](#story-${story.id}), ${countOf(outlets, 'outlet')}`;
  });
  return ['## In brief', lines.join('\n')];
}

function titleOf({ title }: ReportStory): string {
  return title ? escapeMarkdown(title.text) : 'Untitled story';
}

const notice =
  'What stands in brackets and italics is added: the name that the same article gives the person or organization.';

function addsAny({ stories }: Report): boolean {
  return stories.some(({ statements, summary, single, conflicts }) => {
    const shown = new Set([...summary, ...single, ...conflicts.flatMap((conflict) => conflict.statements)]);
    return statements.some(({ id, added }) => added.length > 0 && shown.has(id));
  });
}

function renderStory(story: ReportStory, isLinkedTo: boolean): string[] {
  const numbers = new Map(story.articles.map((article, i) => [article.id, i + 1]));
  const cite = (spans: readonly Span[], notes = '') => {
    const cited = [...new Set(spans.map((span) => numbers.get(span.article)!))].sort((a, b) => a - b);
    const links = cited.map((number) => `[${number}](#source-${story.id}-${number})`).join(', ');
    return `\\[${links}${notes}\\]`;
  };
  const statements = new Map(story.statements.map((statement) => [statement.id, statement]));
  const find = (ids: readonly string[]) => ids.map((id) => statements.get(id)!);
  const sentences = find(story.summary).map(
    (s) => `${renderWording(s)} ${cite(s.members, describeOrigins(s))}${renderAlone(s, story.conflicts)}`,
  );
  return [
    `## ${isLinkedTo ? `<a id="story-${story.id}"></a>` : ''}${story.id}. ${titleOf(story)}`,
    `*${describeSupport(story)}*`,
    ...paragraphs(sentences),
    ...section('Where the outlets differ', renderConflicts(story, statements, cite)),
    ...section(
      'Reported by one outlet only',
      find(story.single).map(
        (s) => `- ${escapeMarkdown(s.outlets[0])}: ${renderWording(s)} ${cite(s.members, describeOrigins(s))}`,
      ),
    ),
    ...section(
      'Left out, as far as words show',
      story.omissions.map(({ outlet, statements: ids }) => {
        const facts = find(ids.slice(0, mostOmissions)).map((s) => `${renderStart(s)} ${cite(s.members)}`);
        return `- ${escapeMarkdown(outlet)}: ${facts.join('; ')}`;
      }),
    ),
    ...section(
      'Sources',
      story.articles.map((article) => renderSource(article, story, numbers)),
    ),
  ];
}

/** More outlets are not named after a sentence. */
const mostCited = 3;

/** What a reader must know to weigh the outlets: that they are fewer origins, and whom they have it from. */
function describeOrigins({ outlets, origins, cites }: Statement): string {
  const own = new Set(outlets.map(outletKey));
  const cited = cites.filter((cite) => isNewsOutlet(cite) && !own.has(outletKey(cite))).slice(0, mostCited);
  const notes = [
    ...(origins < outlets.length ? [countOf(origins, 'origin')] : []),
    ...(cited.length > 0 ? [`citing ${cited.map(escapeMarkdown).join(', ')}`] : []),
  ];
  return notes.length > 0 ? `; ${notes.join(', ')}` : '';
}

function describeSupport(story: ReportStory): string {
  const outlets = story.articles.map((article) => article.outlet);
  const origins = countIndependent(
    story.articles.map((article) => article.origin),
    outlets,
  );
  const days = story.articles.flatMap(({ publishedAt }) => (publishedAt ? [publishedAt.slice(0, 10)] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  const published = first === last ? first : `${first} to ${last}`;
  const counts = `${countOf(new Set(outlets).size, 'outlet')}, ${countOf(origins, 'independent origin')}`;
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
    const about = renderWording(statements.get(id)!);
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
    ...(['en', 'und'].includes(article.language) ? [] : [`in ${languageName(article.language)}`]),
    ...(article.isExcerpt ? ['excerpt only'] : []),
  ];
  const rests = article.copyOf !== null ? `copy of ${numbers.get(article.copyOf)}` : restsOn(article, numbers);
  return `${number}. ${[...parts, ...(rests ? [rests] : [])].join(', ')}`;
}

/** In English: "German". What cannot be a code stands as it is. */
function languageName(code: string): string {
  const isCode = /^[a-z]{2,3}$/.test(code);
  return escapeMarkdown(isCode ? new Intl.DisplayNames(['en'], { type: 'language' }).of(code)! : code);
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
