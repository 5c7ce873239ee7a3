import type { Conflict, Span, Statement } from '../../model.ts';
import type { ReportArticle, ReportStory } from '../../report.ts';
import { foreignLanguage } from '../foreignLanguage.ts';
import { type Content, html, join, type Markup } from './html.ts';

/** A story with what its parts are looked up by. */
export interface StoryView {
  readonly story: ReportStory;
  /** By name. */
  readonly outlets: readonly string[];
  /** In the order in which they are shown. */
  readonly conflicts: readonly Conflict[];
  /** The attributes of an element that holds words of the articles: their direction, and their language where it is not English. */
  readonly quoted: Markup;
  readonly articleOf: (id: string) => ReportArticle;
  /** Place in the list of sources, from 1. */
  readonly numberOf: (article: string) => number;
  readonly statementOf: (id: string) => Statement;
  /** Numbers of the sources that hold places, each a link: "[2, 3; 1 origin]". */
  readonly cite: (spans: readonly Span[], notes?: Content) => Markup;
  /** The text of a sentence of the story; undefined where no statement has it. */
  readonly textAt: (span: Span) => string | undefined;
}

export function viewStory(story: ReportStory): StoryView {
  const numbers = new Map(story.articles.map(({ id }, i) => [id, i + 1]));
  const articles = new Map(story.articles.map((article) => [article.id, article]));
  const statements = new Map(story.statements.map((statement) => [statement.id, statement]));
  const members = story.statements.flatMap((statement) => statement.members);
  const texts = new Map(members.map((member) => [keyOf(member), member.text]));
  return {
    story,
    outlets: [...new Set(story.articles.map(({ outlet }) => outlet))].sort(),
    conflicts: story.conflicts,
    quoted: describeLanguage(story),
    articleOf: (id) => articles.get(id)!,
    numberOf: (article) => numbers.get(article)!,
    statementOf: (id) => statements.get(id)!,
    cite: (spans, notes = '') => {
      const cited = [...new Set(spans.map(({ article }) => numbers.get(article)!))].sort((a, b) => a - b);
      const links = cited.map((number) => html`<a href="#source-${story.id}-${number}">${number}</a>`);
      return html`<span class="c">[${join(links, ', ')}${notes}]</span>`;
    },
    textAt: (span) => texts.get(keyOf(span)),
  };
}

/** The articles of a story have one language, but for those too short to tell. */
function describeLanguage({ articles }: ReportStory): Markup {
  const language = articles.find((article) => foreignLanguage(article) !== null)?.language;
  return language === undefined ? html` dir="auto"` : html` lang="${language}" dir="auto"`;
}

function keyOf({ article, start, end }: Span): string {
  return `${article} ${start} ${end}`;
}
