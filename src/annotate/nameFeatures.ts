import { readArticleSigns, signCount, spellingSigns } from './articleSigns.ts';
import { type GrammarToken, partsOfSpeech, relations } from './grammar.ts';
import { mix, scatter, sealFeatures } from './hash.ts';
import { findListedNames, type ListedNames } from './listedNames.ts';
import { allNames, commonNouns, type FindLists } from './nameLists.ts';
import type { WordForm } from './wordForms.ts';

/** A sentence as the features of names see it; `heads` are positions, `length` for the root. */
export interface NameContext {
  readonly forms: readonly WordForm[];
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  readonly isShouted: boolean;
  readonly listed: ListedNames;
  /** What the rest of the article shows of each word, a bit for each sign. */
  readonly signs: Int32Array;
}

/** A sentence with what the parser says of its words. */
export interface ParsedSentence {
  readonly forms: readonly WordForm[];
  readonly tokens: readonly Pick<GrammarToken, 'tag' | 'head' | 'relation'>[];
}

/** The sentences of an article as {@link findNames} takes them. */
export function describeNames(sentences: readonly ParsedSentence[], listsOf: FindLists): NameContext[] {
  const contexts = sentences.map((sentence) => describeSentence(sentence, listsOf));
  const signs = readArticleSigns(contexts);
  return contexts.map((context, i) => ({ ...context, signs: signs[i]! }));
}

function describeSentence({ forms, tokens }: ParsedSentence, listsOf: FindLists): NameContext {
  const capitals = forms.reduce((count, form) => count + Number(form.isCapital), 0);
  const tags = Uint8Array.from(tokens, ({ tag }) => partsOfSpeech.indexOf(tag));
  const heads = Int32Array.from(tokens, ({ head }) => (head < 0 ? tokens.length : head));
  const labels = Uint8Array.from(tokens, ({ relation }) => relations.indexOf(relation));
  return {
    forms,
    tags,
    heads,
    labels,
    isShouted: capitals * 2 > forms.length && forms.length > 3,
    listed: findListedNames(forms, listsOf),
    signs: new Int32Array(forms.length),
  };
}

const roomForFeatures = 128;
/** Room for the features of one word. */
export const nameFeatures = new Int32Array(roomForFeatures);

/** Writes the features of the word at `i` to `out`, and returns how many there are. */
export function listNameFeatures(context: NameContext, i: number, out: Int32Array): number {
  const { forms, tags, heads, labels, isShouted, listed } = context;
  const { spans, runWords, runNouns } = listed;
  const length = forms.length;
  const form = forms[i]!;
  const at = (j: number): WordForm | undefined => (j >= 0 && j < length ? forms[j] : undefined);
  const tagAt = (j: number) => (j >= 0 && j < length ? tags[j]! + 1 : 0);
  const p1 = at(i - 1);
  const p2 = at(i - 2);
  const n1 = at(i + 1);
  const n2 = at(i + 2);
  const tag = tagAt(i);
  const shape = mix(form.shape, (i === 0 ? 1 : 0) + (isShouted ? 2 : 0));
  const head = heads[i]!;
  const headForm = at(head);
  const around = tagAt(i - 1) * 1024 + tag * 32 + tagAt(i + 1);
  const capitals = (p1?.isCapital ? 1 : 0) + (form.isCapital ? 2 : 0) + (n1?.isCapital ? 4 : 0) + (i === 0 ? 8 : 0);

  let count = 0;
  out[count++] = form.word;
  out[count++] = mix(shape, tag);
  out[count++] = tag;
  out[count++] = around;
  out[count++] = mix(capitals, tag);
  for (let k = 0; k < 4; k += 1) out[count++] = form.prefixes[k]!;
  for (let k = 1; k < 5; k += 1) out[count++] = form.suffixes[k]!;
  out[count++] = mix(form.suffixes[2]!, tag);
  out[count++] = form.fine;
  out[count++] = form.middle;
  out[count++] = mix(form.middle, tag);
  out[count++] = form.coarse;
  out[count++] = form.head;
  out[count++] = form.tail;
  out[count++] = mix(form.tail, tag);
  out[count++] = p1?.word ?? 1;
  out[count++] = mix(p1?.word ?? 1, form.word);
  out[count++] = mix(p1?.word ?? 1, shape);
  out[count++] = p1?.middle ?? 1;
  out[count++] = mix(p1?.middle ?? 1, form.middle);
  out[count++] = p1?.suffixes[2] ?? 1;
  out[count++] = mix(p1?.shape ?? 1, form.shape);
  out[count++] = p2?.word ?? 1;
  out[count++] = p2?.middle ?? 1;
  out[count++] = n1?.word ?? 2;
  out[count++] = mix(n1?.word ?? 2, form.word);
  out[count++] = mix(n1?.word ?? 2, shape);
  out[count++] = n1?.middle ?? 2;
  out[count++] = mix(n1?.middle ?? 2, form.middle);
  out[count++] = n1?.suffixes[2] ?? 2;
  out[count++] = mix(n1?.shape ?? 2, form.shape);
  out[count++] = n2?.word ?? 2;
  out[count++] = n2?.middle ?? 2;
  out[count++] = mix(tag * 32 + tagAt(i + 1), tagAt(i + 2));
  out[count++] = mix(tag * 32 + tagAt(i - 1), tagAt(i - 2));
  out[count++] = mix(headForm?.word ?? 3, tag);
  out[count++] = mix(headForm?.middle ?? 3, tag);
  out[count++] = mix(mix(headForm?.word ?? 3, labels[i]!), tag);
  out[count++] = mix(labels[i]!, tag);
  out[count++] = p1?.fine ?? 1;
  out[count++] = n1?.fine ?? 2;
  out[count++] = mix(p1?.fine ?? 1, form.fine);
  out[count++] = mix(form.coarse, mix(p1?.coarse ?? 1, n1?.coarse ?? 2));
  out[count++] = mix(form.list, tag);
  out[count++] = mix(p1?.list ?? 4, shape);
  out[count++] = mix(p2?.list ?? 4, mix(p1?.list ?? 4, tag));
  out[count++] = mix(n1?.list ?? 4, tag);
  out[count++] = mix(form.isUpper ? 1 : 0, form.lower.length);
  const names = form.lists & allNames;
  out[count++] = names;
  out[count++] = mix(names, tag);
  out[count++] = mix(p1 ? p1.lists & allNames : -1, names);
  out[count++] = mix(names, n1 ? n1.lists & allNames : -1);
  out[count++] = spans[i]!;
  out[count++] = mix(spans[i]!, form.shape);
  out[count++] = mix(spans[i - 1] ?? -1, spans[i]!);
  out[count++] = mix(spans[i]!, spans[i + 1] ?? -1);
  out[count++] = mix(spans[i]!, p1?.word ?? 1);
  for (const word of [form, n1, p1, headForm]) out[count++] = mix(nounsOf(word), tag);
  out[count++] = runWords[i]!;
  out[count++] = mix(runNouns[i]!, tag);
  out[count++] = mix(runWords[i]!, form.word);
  sealFeatures(out, count, templates);
  return addSigns(context, i, out, count);
}

/** What the rest of the article shows of a word with a capital letter: a feature for each sign, then for several at once. */
function addSigns({ forms, signs, isShouted }: NameContext, i: number, out: Int32Array, from: number): number {
  if (!forms[i]!.isCapital) return from;
  const own = signs[i]!;
  const place = i === 0 ? 1 : isShouted ? 2 : 3;
  let count = from;
  for (let bit = 0; bit < signCount; bit += 1) if ((own >> bit) & 1) out[count++] = mix(signTemplates[bit]!, place);
  const several = [mix(own & spellingSigns, place), own & personSigns, own & earlySigns, own];
  for (const [k, value] of several.entries()) out[count++] = mix(signTemplates[signCount + k]!, value);
  return count;
}

const signTemplates = Int32Array.from({ length: signCount + 4 }, (_, i) => scatter(i + 801));
const nounsOf = (word: WordForm | undefined) => (word ? word.lists & commonNouns : 1);
const [personSigns, earlySigns] = [15, 255];

const templates = Int32Array.from({ length: roomForFeatures }, (_, i) => scatter(i + 501));
