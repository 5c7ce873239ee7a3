import { foldWhiteSpace } from '../../annotate/words/foldWhiteSpace.ts';
import type { Addition, AnnotatedArticle, Sentence, Token } from '../../model.ts';
import { findFullestForm } from './findFullestForm.ts';

const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'it', 'his', 'her', 'its', 'him']);

/**
 * Whom the first pronoun of a sentence outside quotations stands for where its annotation tells, as an addition after it.
 * Null where the sentence names the same one, for then it may well mean another, or another for a subject before it.
 */
export function readReference(sentence: Sentence, article: AnnotatedArticle): Addition | null {
  const { tokens, references, names, quotations } = sentence;
  const isQuoted = (at: number) => quotations.some(({ start, end }) => start <= at && at < end);
  const reference = references.find(
    ({ token }) => pronouns.has(tokens[token]!.lower) && !isQuoted(tokens[token]!.start),
  );
  if (!reference) return null;
  const { token, to } = reference;
  const isSame = (key: string) => key.split(' ').at(-1) === to.split(' ').at(-1);
  const isRival = ({ tag, relation }: Token) => tag === 'PROPN' && relation.startsWith('nsubj');
  if (names.some(({ key }) => isSame(key)) || tokens.slice(0, token).some(isRival)) return null;
  const evidence = findFullestForm(article, to);
  if (!evidence) return null;
  const { length } = foldWhiteSpace(article.text.slice(sentence.start, tokens[token]!.end));
  return { at: length, text: foldWhiteSpace(article.text.slice(evidence.start, evidence.end)), evidence };
}
