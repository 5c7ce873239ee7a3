import type { PartOfSpeech } from '../../src/annotate/grammar.ts';
import { endingKey, longestEnding, wordKey } from '../../src/annotate/lemmatize.ts';

export interface LemmaExample {
  readonly text: string;
  readonly tag: PartOfSpeech;
  readonly lemma: string;
}

/** An ending's own rule rests on at least so many different words. */
const leastWords = 2;
/** A word is an exception only if it was seen so often. */
const leastSeen = 1;

/** The rules that say no more than they must: a longer ending or a word is listed only where the shorter one is wrong. */
export function trainLemmas(examples: readonly LemmaExample[]): Map<string, string> {
  const words = new Map<string, { lower: string; tag: PartOfSpeech; rules: Map<string, number> }>();
  for (const { text, tag, lemma } of examples) {
    if (tag === 'NUM' && /\d/.test(text)) continue;
    const lower = text.toLowerCase().replace(/[’ʼ＇]/g, "'");
    const key = wordKey(lower, tag);
    const word = words.get(key) ?? { lower, tag, rules: new Map<string, number>() };
    words.set(key, word);
    add(word.rules, ruleOf(text, lower, lemma), 1);
  }
  const votes = new Map<string, Map<string, number>>();
  for (const { lower, tag, rules } of words.values()) {
    const rule = mostOf(rules);
    for (let length = 0; length <= Math.min(longestEnding, lower.length); length += 1) {
      const key = endingKey(lower.slice(lower.length - length), tag);
      const of = votes.get(key) ?? new Map<string, number>();
      votes.set(key, of);
      if (!rule.startsWith('=')) add(of, rule, 1);
    }
  }
  const found = new Map<string, string>();
  const inherited = (lower: string, tag: PartOfSpeech, below: number): string | undefined => {
    for (let length = Math.min(below - 1, lower.length); length >= 0; length -= 1) {
      const rule = found.get(endingKey(lower.slice(lower.length - length), tag));
      if (rule !== undefined) return rule;
    }
    return undefined;
  };
  const byLength = [...votes].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [key, of] of byLength) {
    const total = [...of.values()].reduce((sum, count) => sum + count, 0);
    const [tag, ending] = key.split(' -') as [PartOfSpeech, string];
    if (total === 0 || (total < leastWords && ending !== '')) continue;
    const rule = mostOf(of);
    if (rule !== inherited(ending, tag, ending.length)) found.set(key, rule);
  }
  for (const [key, { lower, tag, rules }] of words) {
    const rule = mostOf(rules);
    const total = [...rules.values()].reduce((sum, count) => sum + count, 0);
    if (total >= leastSeen && rule !== inherited(lower, tag, longestEnding + 1)) found.set(key, rule);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The shortest way from a word to its lemma. */
function ruleOf(text: string, lower: string, lemma: string): string {
  let same = 0;
  while (same < lower.length && lower[same] === lemma[same]) same += 1;
  const plain = `${lower.length - same}${lemma.slice(same)}`;
  let kept = 0;
  while (kept < text.length && text[kept] === lemma[kept]) kept += 1;
  const cased = `^${text.length - kept}${lemma.slice(kept)}`;
  if (same === 0 && kept === 0) return `=${lemma}`;
  return kept > same ? cased : plain;
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function mostOf(counts: ReadonlyMap<string, number>): string {
  return [...counts].reduce((most, entry) =>
    entry[1] > most[1] || (entry[1] === most[1] && entry[0] < most[0]) ? entry : most,
  )[0];
}
