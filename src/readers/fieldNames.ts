import type { FieldName } from './contract.ts';

/** Names of the fields of an article, as {@link foldFieldName} leaves them. Where several are given, the first wins. */
export const fieldNames: Readonly<Record<FieldName | 'excerpt', readonly string[]>> = {
  title: ['title', 'headline', 'articletitle', 'webtitle', 'heading'],
  text: [
    'articlebody',
    'contenthtml',
    'contenttext',
    'contentencoded',
    'fulltext',
    'articletext',
    'text',
    'body',
    'bodytext',
    'content',
    'maintext',
    'article',
    'story',
    'paragraphs',
  ],
  excerpt: ['summary', 'excerpt', 'description', 'abstract', 'lead', 'snippet', 'teaser', 'standfirst'],
  outlet: [
    'outlet',
    'source',
    'publisher',
    'site',
    'sitename',
    'sourcename',
    'publication',
    'newspaper',
    'provider',
    'domain',
  ],
  date: [
    'publishedat',
    'datepublished',
    'published',
    'date',
    'pubdate',
    'publicationdate',
    'publishdate',
    'publisheddate',
    'webpublicationdate',
    'datetime',
    'timestamp',
  ],
  url: ['url', 'link', 'canonicalurl', 'permalink', 'weburl', 'articleurl', 'sourceurl', 'mainentityofpage'],
  author: ['author', 'authors', 'byline', 'creator', 'dccreator'],
};

/** `Date-Published`, `date_published` and `datePublished` are one name. */
export function foldFieldName(name: string): string {
  return name.toLowerCase().replace(/[-_:\s]/g, '');
}
