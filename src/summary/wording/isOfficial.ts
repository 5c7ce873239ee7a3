import { hasTag } from '../../lexicon/lexicon.ts';
import type { AnnotatedArticle, NameMention, Range, Token } from '../../model.ts';

const known = new WeakMap<AnnotatedArticle, readonly NameMention[]>();

/**
 * Whether an article gives whom it names at `evidence` the title or post of one who has to do with a case for the office:
 * "Judge Kim Orrin", "prosecutor Robin Vell". The pronoun behind such a name is too often the accused's.
 */
export function isOfficial(article: AnnotatedArticle, evidence: Pick<Range, 'start'>): boolean {
  const officials = known.get(article) ?? listOfficials(article);
  known.set(article, officials);
  return officials.some(({ start, end }) => start <= evidence.start && evidence.start < end);
}

/** All mentions of those that have a title or post before one of their mentions, or in it. */
function listOfficials({ sentences }: AnnotatedArticle): NameMention[] {
  const keys = new Set(
    sentences.flatMap(({ names, tokens }) => names.filter((name) => hasPost(name, tokens)).map(({ key }) => key)),
  );
  return sentences.flatMap(({ names }) => names.filter(({ key }) => keys.has(key)));
}

function hasPost({ start, end }: NameMention, tokens: readonly Token[]): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  return tokens.some(
    (token, i) => i >= first - 1 && token.end <= end && hasTag(token.lower.replace(/\.$/, ''), 'official'),
  );
}
