import type { Span, Statement } from '../model.ts';
import type { Report, ReportArticle, ReportStory } from '../report.ts';
import { kinds, relations } from './conflictLabels.ts';
import type { Renderer } from './contract.ts';
import { countOf } from './countOf.ts';
import { listCreditedStretches, sourcesOf } from './creditedStretches.ts';
import { describeDay } from './describeDays.ts';
import { describeDispute } from './describeDispute.ts';
import { describeOrigin } from './describeOrigin.ts';
import { describeOrigins } from './describeOrigins.ts';
import { describeSupport } from './describeSupport.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { foreignLanguage } from './foreignLanguage.ts';
import { isOfMost } from './isOfMost.ts';
import { nameStory } from './nameStory.ts';
import { paragraphs } from './paragraphs.ts';
import { recordOf } from './recordOf.ts';
import { renderSince } from './since.ts';
import { renderAlone, renderStart, renderWording } from './statements.ts';
import { webLink } from './webLink.ts';
import { wordChanges } from './wordChanges.ts';

/** The summary as a person reads it. Citations are links, which no text from an article can be. */
export const markdown: Renderer = {
  name: 'markdown',
  file: 'summary.md',
  render: (report) => `${renderReport(report).join('\n\n')}\n`,
};

/** How many facts that an outlet leaves out are worth a line. */
const maxOmissions = 2;

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
    ...renderSince(report),
    ...renderOverview(report),
    ...report.stories.flatMap((story) => renderStory(story, hasOverview(report))),
    ...renderSetAside(report),
  ];
}

/** So many stories are seen at a glance. */
const maxWithoutOverview = 3;

function hasOverview({ stories }: Report): boolean {
  return stories.length > maxWithoutOverview;
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

function titleOf(story: ReportStory): string {
  return escapeMarkdown(nameStory(story));
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
  const noteOf = (s: Statement) => {
    const dispute = describeDispute(s, story.conflicts);
    return `${describeOrigins(s, escapeMarkdown)}${dispute === '' ? '' : `; ${dispute}`}`;
  };
  const sentences = find(story.summary).map(
    (s) => `${renderCredited(s, story, cite, noteOf(s))}${renderAlone(s, story.conflicts)}`,
  );
  return [
    `## ${isLinkedTo ? `<a id="story-${story.id}"></a>` : ''}${story.id}. ${titleOf(story)}`,
    `*${describeSupport(story, escapeMarkdown)}*`,
    ...renderRelated(story, isLinkedTo),
    ...paragraphs(sentences).map((paragraph) => paragraph.join(' ')),
    ...section('Where the outlets differ', renderConflicts(story, statements, cite)),
    ...section(
      'Reported by one outlet only',
      find(story.single).map(
        (s) =>
          `- ${escapeMarkdown(s.outlets[0])}: ${renderWording(s)} ${cite(sourcesOf(s, s.outlets, story), noteOf(s))}`,
      ),
    ),
    ...section(
      'Not found in, as far as words show',
      story.omissions.map(({ outlet, statements: ids }) => {
        const facts = find(ids.slice(0, maxOmissions)).map(
          (s) => `${renderStart(s)} ${cite(sourcesOf(s, s.outlets, story))}`,
        );
        return `- ${escapeMarkdown(outlet)}: ${facts.join('; ')}`;
      }),
    ),
    ...section(
      'Sources',
      story.articles.map((article) => renderSource(article, story, numbers)),
    ),
  ];
}

/** A wording with its sources behind it, or behind each stretch that others carry; notes stand behind the last. */
function renderCredited(
  statement: Statement,
  story: ReportStory,
  cite: (spans: readonly Span[], notes?: string) => string,
  notes: string,
): string {
  const stretches = listCreditedStretches(statement, story);
  return stretches
    .map(({ start, end, sources }, i) => {
      const words = renderWording(statement, { start, end });
      return `${words} ${cite(sources, i === stretches.length - 1 ? notes : '')}`;
    })
    .join('');
}

/** The stories of the same case, linked where stories can be. */
function renderRelated({ related }: ReportStory, isLinkedTo: boolean): string[] {
  if (related.length === 0) return [];
  const named = related.map(({ story, relation }) => {
    const name = `${relation}: story ${story}`;
    return isLinkedTo ? `[${name}](#story-${story})` : name;
  });
  return [`*Of the same case, ${named.join(', ')}*`];
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`### ${heading}`, lines.join('\n')] : [];
}

function renderConflicts(
  story: ReportStory,
  statements: ReadonlyMap<string, Statement>,
  cite: (spans: readonly Span[]) => string,
): string[] {
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  return story.conflicts.map((conflict) => {
    const { kind, relation, statements: ids, values } = conflict;
    const [say, says] = kind === 'quotation' ? ['quote', 'quotes'] : ['say', 'says'];
    const isAltered = kind === 'quotation' && isOfMost(conflict, articles);
    const claims = values.map(({ value, members }, i) => {
      const outlets = [...new Set(members.map(({ article }) => articles.get(article)!.outlet))];
      const changes = kind === 'quotation' && i > 0 ? renderChanges(values[0]!.value, value) : '';
      const [many, one] = isAltered && i > 0 ? ['alter it to', 'alters it to'] : [say, says];
      const verb = outlets.length > 1 ? many : one;
      return `${listNames(outlets.sort().map(escapeMarkdown))} ${verb} “${escapeMarkdown(value)}”${changes} ${cite(members)}`;
    });
    const claimed = `- ${claims.join('; ')}: *${kinds[kind].toLowerCase()}${relations[relation]}*`;
    if (kind === 'quotation') return claimed;
    const told = ids.flatMap((id) => statements.get(id)!.members);
    const sentences = values.map(({ members: [first] }) => {
      const text = told.find(({ article, start }) => article === first.article && start === first.start)!.text;
      return `  > ${escapeMarkdown(text)} ${cite([first])}`;
    });
    return [claimed, sentences.join('\n  >\n')].join('\n');
  });
}

/** "A", "A and B", "A, B and C"; "A, B and 3 others" from five up. */
function listNames(names: readonly string[]): string {
  if (names.length === 1) return names[0]!;
  if (names.length > maxNames) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} others`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const maxNames = 4;

/** More changes than this are not told one by one. */
const maxChanges = 6;

/** " (“repair” for “rebuild”, without “ever”)". */
function renderChanges(from: string, to: string): string {
  const changes = wordChanges(from, to);
  if (changes.length === 0 || changes.length > maxChanges) return '';
  const told = changes.map(({ from, to }) => {
    const [before, after] = [`“${escapeMarkdown(from)}”`, `“${escapeMarkdown(to)}”`];
    if (to === '') return `without ${before}`;
    return from === '' ? `${after} added` : `${after} for ${before}`;
  });
  return ` (${told.join(', ')})`;
}

function renderSource(article: ReportArticle, story: ReportStory, numbers: ReadonlyMap<string, number>): string {
  const number = numbers.get(article.id)!;
  const language = foreignLanguage(article);
  const parts = [
    `<a id="source-${story.id}-${number}"></a>**${escapeMarkdown(article.outlet)}**`,
    article.title === null ? 'no headline' : `“${escapeMarkdown(article.title)}”`,
    ...(article.publishedAt === null ? [] : [describeDay(article.publishedAt)]),
    ...(article.url === null ? [] : [linkTo(article.url)]),
    `file ${escapeMarkdown(article.file)}${recordOf(article)}`,
    ...(language === null ? [] : [`in ${escapeMarkdown(language)}`]),
    ...(article.isExcerpt ? ['excerpt only'] : []),
  ];
  const rests = describeOrigin(article, (other) => numbers.get(other)!);
  return `${number}. ${[...parts, ...(rests ? [rests] : [])].join(', ')}`;
}

function linkTo(url: string): string {
  const link = webLink(url);
  return link === null ? escapeMarkdown(url) : `<${link}>`;
}

function renderSetAside(report: Report): string[] {
  if (report.setAside.length === 0) return [];
  const lines = report.setAside.map(({ file, reason }) => `- ${escapeMarkdown(file)}: ${escapeMarkdown(reason)}`);
  return ['## Files set aside', lines.join('\n')];
}
