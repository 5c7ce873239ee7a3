import { createHash } from 'node:crypto';
import { instantOf } from '../annotate/dates/instantOf.ts';
import type { Report, ReportArticle, ReportStory } from '../report.ts';
import { kinds } from './conflictLabels.ts';
import type { Renderer } from './contract.ts';
import { html, join, type Markup } from './page/html.ts';
import { paragraphs } from './paragraphs.ts';
import { showUnreadable } from './showUnreadable.ts';
import { webLink } from './webLink.ts';

/** The stories for those who follow them in a feed reader: Atom (RFC 4287). */
export const atom: Renderer = {
  name: 'atom',
  file: 'summary.atom',
  render: (report) => {
    const entries = listEntries(report).map(({ id, title, link, updated, content, outlets }) => {
      const authors = outlets.map((name) => html`<author><name>${name}</name></author>`);
      const alternate = link === null ? null : html`<link href="${link}"/>`;
      return html`<entry><id>${id}</id><title>${title}</title>${alternate}<updated>${updated}</updated>${authors}<content type="html">${content.text}</content></entry>
`;
    });
    return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${feedId}</id><title>${feedTitle}</title><updated>${newestOf(report)}</updated><generator>newsmerge</generator>
${entries}</feed>
`.text;
  },
};

/** The same as JSON Feed 1.1. */
export const jsonFeed: Renderer = {
  name: 'jsonfeed',
  file: 'summary.feed.json',
  render: (report) => {
    const items = listEntries(report).map(({ id, title, link, updated, content, outlets }) => ({
      id,
      ...(link !== null && { url: link }),
      title,
      content_html: content.text,
      date_modified: updated,
      authors: outlets.map((name) => ({ name })),
    }));
    return `${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: feedTitle, items }, null, 2)}\n`;
  },
};

const feedId = 'urn:newsmerge:stories';
const feedTitle = 'Merged summary';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly link: string | null;
  /** ISO 8601. A feed must have a date: that of a story without any is the newest of the others. */
  readonly updated: string;
  readonly content: Markup;
  readonly outlets: readonly string[];
}

function listEntries(report: Report): Entry[] {
  return report.stories.map((story) => {
    const first = firstPublished(story.articles);
    const last = lastOf(story);
    return {
      id: identify(first),
      title: showUnreadable(story.title?.text ?? first.title ?? 'Story without a headline'),
      link: webLink(first.url),
      updated: last === 0 ? newestOf(report) : new Date(last).toISOString(),
      content: renderContent(story),
      outlets: [...new Set(story.articles.map(({ outlet }) => showUnreadable(outlet)))].sort(),
    };
  });
}

function newestOf({ stories }: Report): string {
  return new Date(Math.max(0, ...stories.map(lastOf))).toISOString();
}

/** The same for a story in the next run, even where other outlets have joined it. */
function identify({ url, id }: ReportArticle): string {
  return `urn:newsmerge:${createHash('sha256')
    .update(webLink(url) ?? id)
    .digest('hex')
    .slice(0, 32)}`;
}

function firstPublished(articles: ReportStory['articles']): ReportArticle {
  return [...articles].sort((a, b) => instant(a) - instant(b) || (a.id < b.id ? -1 : 1))[0]!;
}

/** Milliseconds; 0 where no date is known. */
function lastOf({ articles }: ReportStory): number {
  return Math.max(0, ...articles.map(instant).filter(Number.isFinite));
}

function instant({ publishedAt }: ReportArticle): number {
  const at = publishedAt === null ? Number.NaN : instantOf(publishedAt);
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
}

function renderContent({ articles, statements, summary, conflicts }: ReportStory): Markup {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const sentences = summary.map((id) => {
    const { text, outlets: carriers } = statements.find((statement) => statement.id === id)!;
    return html`${text} (${carriers.join(', ')})`;
  });
  const differences = conflicts.map(({ kind, values }) => {
    const claims = values.map(({ value, members }) => {
      const names = [...new Set(members.map(({ article }) => outlets.get(article)!))].sort();
      return html`${names.join(', ')}: “${value}”`;
    });
    return html`<li>${kinds[kind]}: ${join(claims, '; ')}</li>`;
  });
  const text = paragraphs(sentences).map((paragraph) => html`<p>${join(paragraph, ' ')}</p>`);
  return html`${text}${differences.length === 0 ? null : html`<ul>${differences}</ul>`}`;
}
