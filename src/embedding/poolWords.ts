import { dimension, type WordVectors, wordLength } from './contract.ts';

/** Punctuation may stand between two words, but no more of it than this. */
const farthest = 12;

/**
 * The signs of the mean vector of each word's tokens. `tokens` are those of BERT's WordPiece vocabulary, the first being
 * its mark for the beginning, and `vectors` their vectors one after the other. Words and tokens split a text in other
 * places ("9-1-1" is five tokens), so they are matched by their letters, in lower case without accents. Where a word is
 * not found, it has only zeros; one that is cut off at the end of the tokens too.
 */
export function poolWords(words: readonly string[], tokens: readonly string[], vectors: Float32Array): WordVectors {
  const { letters, owners, begins } = spell(tokens);
  const pooled = new Int32Array(words.length * wordLength);
  let from = 0;
  for (const [i, word] of words.entries()) {
    const own = strip(word);
    let start = from;
    while (start <= from + farthest && !(begins[start] && letters.startsWith(own, start))) start += 1;
    if (own === '' || start > from + farthest) continue;
    from = start + own.length;
    poolSigns(new Set(owners.slice(start, from)), vectors, pooled.subarray(i * wordLength, (i + 1) * wordLength));
  }
  return pooled;
}

/** The letters of all tokens in a row, the token that each is of, and where words may begin. */
function spell(tokens: readonly string[]) {
  let letters = '';
  const owners: number[] = [];
  const begins: boolean[] = [];
  for (const [token, piece] of tokens.entries()) {
    if (token === 0 || piece === '[UNK]') continue;
    const goesOn = piece.startsWith('##');
    const own = strip(goesOn ? piece.slice(2) : piece);
    letters += own;
    for (let i = 0; i < own.length; i += 1) {
      owners.push(token);
      begins.push(i === 0 && !goesOn);
    }
  }
  return { letters, owners, begins };
}

/** In lower case, without accents, with straight apostrophes, and without the marks that words leave out inside them. */
function strip(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ＇]/g, "'")
    .replace(/[.,]/g, '');
}

function poolSigns(tokens: ReadonlySet<number>, vectors: Float32Array, signs: Int32Array): void {
  for (let bit = 0; bit < dimension; bit += 1) {
    let sum = 0;
    for (const token of tokens) sum += vectors[token * dimension + bit]!;
    if (sum < 0) signs[bit >> 5]! |= 1 << (bit & 31);
  }
}
