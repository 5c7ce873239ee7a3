import type { Sentence } from '../src/model.ts';
import { annotateTask } from '../src/stages/annotate.ts';
import { createRandom, type Random } from './random.ts';

/** Annotated sentences, with the number of the fact that each reports. */
export interface LabelledSentences {
  readonly sentences: readonly Sentence[];
  readonly facts: readonly number[];
}

const outlets = 4;
/** Every third fact is told by all outlets, each in words of its own; the others by one. */
const sharedEvery = 3;
const vocabulary = 200_000;
/** Zipf's law as Mandelbrot shifted it: the commonest word stands in about one sentence in 20. */
const shift = 20;
const substituted = 0.08;
const left = 0.05;
const inserted = 0.05;
const moved = 0.3;
const functionWords = ['the', 'of', 'a', 'in', 'to', 'and', 'for', 'on', 'with', 'at', 'by', 'from', 'that', 'was'];
const consonants = 'bcdfghklmnprstvz';
const vowels = 'aeiou';

/**
 * Makes up `count` sentences of about 22 words and 125 characters, as news has them, two fifths of them function words, the others drawn from a vocabulary in
 * which a word's frequency falls with its rank, so that posting lists are as uneven as those of text. An outlet that tells
 * a fact puts other words in place of some, drops and adds some, and may begin with the second clause. The order is that
 * of the outlets, one after the other. The same seed gives the same sentences.
 */
export async function makeSentences(count: number, seed: number): Promise<LabelledSentences> {
  const random = createRandom(seed);
  const told: { fact: number; outlet: number; text: string }[] = [];
  for (let fact = 0; told.length < count; fact += 1) {
    const clauses = [inventClause(random), inventClause(random)];
    for (let outlet = 0; outlet < (fact % sharedEvery === 0 ? outlets : 1); outlet += 1) {
      told.push({ fact, outlet: outlet === 0 ? fact % outlets : outlet, text: tell(clauses, random) });
    }
  }
  told.length = count;
  told.sort((x, y) => x.outlet - y.outlet || x.fact - y.fact);
  return { sentences: await annotate(told.map(({ text }) => text)), facts: told.map(({ fact }) => fact) };
}

function inventClause(random: Random): string[] {
  return Array.from({ length: 9 + Math.floor(random() * 5) }, () =>
    random() < 0.4 ? functionWords[Math.floor(random() * functionWords.length)]! : drawWord(random),
  );
}

function tell(clauses: readonly (readonly string[])[], random: Random): string {
  const told = clauses.map((clause) =>
    clause.flatMap((word) => {
      const chance = random();
      if (chance < substituted) return [drawWord(random)];
      if (chance < substituted + left) return [];
      return chance < substituted + left + inserted ? [word, drawWord(random)] : [word];
    }),
  );
  if (random() < moved) told.reverse();
  const text = told.map((clause) => clause.join(' ')).join(', ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

/** A word by its rank; one word in 25 is a number. */
function drawWord(random: Random): string {
  if (random() < 0.04) return String(2 + Math.floor(random() ** 3 * 5000));
  return spell(Math.floor(shift * ((vocabulary / shift + 1) ** random() - 1)));
}

/** Three syllables or more; another word for another rank. */
function spell(rank: number): string {
  let word = '';
  for (let rest = rank; rest > 0 || word.length < 6; rest = Math.floor(rest / 80)) {
    word += consonants[rest % 16]! + vowels[Math.floor(rest / 16) % 5]!;
  }
  return word;
}

async function annotate(texts: readonly string[]): Promise<Sentence[]> {
  const sentences: Sentence[] = [];
  for (const [i, text] of texts.entries()) {
    const id = `${i}`;
    const range = { start: 0, end: text.length };
    const annotated = await annotateTask.run({
      id,
      file: id,
      outlet: id,
      title: null,
      headline: null,
      publishedAt: null,
      url: null,
      author: null,
      isExcerpt: false,
      language: 'en',
      text,
      body: range,
      kept: [range],
      removed: [],
    });
    sentences.push(annotated.sentences[0]!);
  }
  return sentences;
}
