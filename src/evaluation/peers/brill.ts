import type { PartOfSpeech } from '../../annotate/grammar.ts';
import type { GrammarPeer } from '../annotation/grammarPeer.ts';

/** natural's tagger after Brill (1992), with its lexicon and rules for English; its Penn tags turned into universal ones. */
export async function openBrill(): Promise<GrammarPeer> {
  const { BrillPOSTagger, Lexicon, RuleSet } = (await import('natural/lib/natural/brill_pos_tagger/index.js')).default;
  const tagger = new BrillPOSTagger(new Lexicon('EN', 'NN', 'NNP'), new RuleSet('EN'));
  return {
    name: "natural's Brill tagger",
    read: (words) => {
      const penn = tagger.tag([...words]).taggedWords.map(({ tag }) => tag);
      return { tags: words.map((word, i) => toUniversal(word.toLowerCase(), penn, i)), names: null };
    },
  };
}

function toUniversal(word: string, penn: readonly string[], i: number): PartOfSpeech {
  const tag = penn[i]!;
  if (!/[\p{L}\p{N}]/u.test(word)) return /^[$%+=<>#€£]$/.test(word) ? 'SYM' : 'PUNCT';
  if (/^(?:not|n['’]t|['’]s?)$/.test(word)) return 'PART';
  if (word === 'to') return penn[i + 1] === 'VB' ? 'PART' : 'ADP';
  if (tag === 'IN') return subordinators.has(word) ? 'SCONJ' : 'ADP';
  if (/^VB/.test(tag)) return isAuxiliary(word, penn, i) ? 'AUX' : 'VERB';
  return universal[tag] ?? universal[tag.slice(0, 2)] ?? 'X';
}

/** "be" always; "have" and "do" where a verb follows within three words. */
function isAuxiliary(word: string, penn: readonly string[], i: number): boolean {
  if (formsOfBe.has(word)) return true;
  return formsOfHaveAndDo.has(word) && penn.slice(i + 1, i + 4).some((tag) => /^VB/.test(tag));
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const subordinators = list('that because if while although though since whether as unless until');
const formsOfBe = list("be am is are was were been being 's 're 'm ’s ’re ’m");
const formsOfHaveAndDo = list("have has had having do does did 've 'd ’ve ’d");

const universal: Readonly<Record<string, PartOfSpeech>> = {
  NN: 'NOUN',
  NNP: 'PROPN',
  NNPS: 'PROPN',
  JJ: 'ADJ',
  RB: 'ADV',
  WRB: 'ADV',
  MD: 'AUX',
  CC: 'CCONJ',
  CD: 'NUM',
  DT: 'DET',
  PDT: 'DET',
  WDT: 'PRON',
  PRP: 'PRON',
  PRP$: 'PRON',
  WP: 'PRON',
  WP$: 'PRON',
  EX: 'PRON',
  POS: 'PART',
  TO: 'PART',
  RP: 'ADP',
  UH: 'INTJ',
  SYM: 'SYM',
};
