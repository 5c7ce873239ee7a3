import type { ArticleExplanation, ExplainedArticle } from './articleExplanation.ts';

/** An explanation of two articles as text. */
export function formatArticleExplanation({ articles, event, origin }: ArticleExplanation): string {
  const [first, second] = articles;
  const terms = event.terms.map(({ term, weight }) => `${term} ${show(weight)}`).join(', ');
  const mean = 'Not the pair alone decides, but the mean over all pairs of the groups that it would join.';
  const alone = event.closeness >= event.threshold;
  return [
    ...articles.map(introduce),
    '',
    'One event?',
    `  cosine of words, lead and facts   ${show(event.cosine)}`,
    `  most in common                    ${terms || 'nothing'}`,
    `  days between their news           ${event.daysBetween ?? 'not known'}, times ${show(event.ofDays)}`,
    `  one form, filled otherwise        ${event.ofForm < 1 ? 'yes' : 'no'}, times ${show(event.ofForm)}`,
    `  closeness, threshold              ${show(event.closeness)}, ${show(event.threshold)}`,
    event.sameStory ? `Both are in story ${first.story}.` : `They are in stories ${first.story} and ${second.story}.`,
    ...(alone === event.sameStory ? [] : [mean]),
    '',
    'One origin?',
    `  held by the other word for word   ${origin.copy.map(show).join(', ')}`,
    `  own words in common               ${show(origin.rewrite)}`,
    `  facts in one order                ${show(origin.order)}`,
    ...articles.map(({ id }, i) => `  ${id} credits ${origin.credits[i]!.join(', ') || 'no outlet'}`),
    origin.sameOrigin ? `They have one origin, ${first.origin}.` : 'They have different origins.',
  ].join('\n');
}

function introduce({ id, outlet, published, originKind, origin }: ExplainedArticle): string {
  const rests = originKind === 'own' ? 'independent' : `${originKind} of ${origin}`;
  return `${id}: ${outlet}, ${published ?? 'no date'}, ${rests}`;
}

function show(value: number): string {
  return value.toFixed(2);
}
