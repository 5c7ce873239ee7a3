import { longestCommonSubsequence } from '../../annotate/words/longestCommonSubsequence.ts';
import { splitWords } from '../../annotate/words/words.ts';
import type { NonEmpty, Sentence } from '../../model.ts';

/** Shorter quotations are scare quotes or terms. */
const shortestQuotation = 5;
/** Quotations that share this part of the shorter one's words in order are the same words, altered or not. */
const sameWords = 0.6;
/** A quotation of more words than this is compared by its beginning. */
const maxWords = 200;

/**
 * Tells whether a member has each of its quotations in the words that most independent origins give it. Aligned are
 * quotations that share most of their words in order (longest common subsequence); what stands in brackets or for a cut
 * is an editor's and speaks for no wording, and quoting less at either end speaks for the same one.
 */
export function isQuotedAsMost(
  members: NonEmpty<Sentence>,
  originOf: (sentence: Sentence) => { readonly origin: string },
): (member: Sentence) => boolean {
  const quoted = members.map((member) => ({ origin: originOf(member).origin, quotations: readQuotations(member) }));
  const wordings = new Map(quoted.flatMap(({ quotations }) => quotations).map((words) => [words.join(' … '), words]));
  const supports = new Map(
    [...wordings].map(([key, words]) => {
      const speaking = quoted.filter(({ quotations }) => quotations.some((other) => areSame(words, other)));
      return [key, new Set(speaking.map(({ origin }) => origin)).size];
    }),
  );
  const isAsMost = ([key, words]: readonly [string, Words]) =>
    [...wordings].every(([other, theirs]) => supports.get(other)! <= supports.get(key)! || !isAltered(words, theirs));
  const asMost = new Map([...wordings].map((wording) => [wording[0], isAsMost(wording)]));
  return (member) => readQuotations(member).every((words) => asMost.get(words.join(' … ')));
}

/** The runs of words between brackets and cuts. */
type Words = readonly string[];

function readQuotations({ quotations }: Sentence): Words[] {
  return quotations
    .map(({ text }) =>
      text
        .split(/\[[^\]]*\]|\([^)]*\)|…|\.{3}/)
        .map((run) => splitWords(run).slice(0, maxWords).join(' '))
        .filter((run) => run !== ''),
    )
    .filter((runs) => runs.join(' ').split(' ').length >= shortestQuotation);
}

/** Whether each run of the one stands, or the other's stands in it, word for word. */
function areSame(a: Words, b: Words): boolean {
  const [x, y] = [` ${a.join(' ')} `, ` ${b.join(' ')} `];
  const holds = (whole: string, runs: Words) => runs.every((run) => whole.includes(` ${run} `));
  return holds(x, b) || holds(y, a);
}

function isAltered(a: Words, b: Words): boolean {
  if (areSame(a, b)) return false;
  const [x, y] = [a, b].map((runs) => runs.join(' ').split(' '));
  return longestCommonSubsequence(x!, y!) >= sameWords * Math.min(x!.length, y!.length);
}
