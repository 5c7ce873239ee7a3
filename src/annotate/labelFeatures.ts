import { mix, scatter, sealFeatures } from './hash.ts';
import { distance, type ParseContext } from './parseContext.ts';
import type { ParseState } from './parseState.ts';

/**
 * Writes the features that the label of `child` as a dependent of `head` is chosen by, the dependents of `child` being
 * known, and returns how many.
 */
export function listLabelFeatures(
  context: ParseContext,
  state: ParseState,
  head: number,
  child: number,
  out: Int32Array,
): number {
  const { words, tags, classes, suffixes } = context;
  const { none, labelBits, cases, left1, right1, length } = state;
  const isLeft = child < head ? 1 : 0;
  const hp = tags[head]!;
  const cp = tags[child]!;
  const hw = words[head]!;
  const cw = words[child]!;
  const pair = mix(hp * 256 + cp, isLeft);
  const caseWord = words[cases[child]!]!;
  const childBits = labelBits[child]!;
  const headBits = labelBits[head]!;
  const before = child > 0 ? child - 1 : none;
  const after = child + 1 < length ? child + 1 : none;
  const gap = head === length ? 0 : distance(Math.abs(head - child));

  let count = 0;
  out[count++] = pair;
  out[count++] = mix(pair, gap);
  out[count++] = mix(hw, pair);
  out[count++] = mix(cw, pair);
  out[count++] = mix(mix(hw, cw), isLeft);
  out[count++] = mix(cw, isLeft);
  out[count++] = mix(hw, isLeft);
  out[count++] = mix(classes[head]!, pair);
  out[count++] = mix(classes[child]!, pair);
  out[count++] = mix(classes[head]!, mix(classes[child]!, isLeft));
  out[count++] = mix(pair, childBits);
  out[count++] = mix(pair, headBits);
  out[count++] = mix(childBits, headBits);
  out[count++] = mix(pair, caseWord);
  out[count++] = mix(caseWord, mix(hw, isLeft));
  out[count++] = mix(caseWord, cw);
  out[count++] = mix(suffixes[child]!, pair);
  out[count++] = mix(suffixes[head]!, pair);
  out[count++] = mix(pair, tags[before]!);
  out[count++] = mix(pair, tags[after]!);
  out[count++] = mix(pair, words[before]!);
  out[count++] = mix(pair, words[after]!);
  out[count++] = mix(pair, words[left1[child]!]!);
  out[count++] = mix(pair, words[right1[child]!]!);
  out[count++] = mix(pair, tags[head === length ? none : Math.max(0, head - 1)]!);
  out[count++] = mix(pair, mix(headBits, childBits));
  out[count++] = mix(pair, mix(tags[before]!, tags[after]!));
  out[count++] = mix(pair, words[left1[head]!]!);
  out[count++] = mix(pair, mix(words[left1[head]!]!, suffixes[head]!));
  out[count++] = mix(classes[child]!, mix(caseWord, isLeft));
  sealFeatures(out, count, templates);
  return count;
}

const templates = Int32Array.from({ length: 64 }, (_, i) => scatter(i + 301));
