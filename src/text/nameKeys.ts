import type { NameMention } from '../model.ts';
import { isDemonym } from './demonyms.ts';
import { isPersonTitle } from './personTitles.ts';
import type { Token } from './tokens.ts';

/**
 * Turns the runs of tokens that are names, one list for each sentence, into mentions, and gives all forms of a name one
 * key: a part of a longer name its whole ("Rivera" in an article with "Ana Rivera"), an acronym its long form.
 * A form that fits two longer ones keeps a key of its own, and so does an adjective of nationality.
 * Blind spot: two people of one surname, of whom only one is ever named in full.
 */
export function linkNames(text: string, sentences: readonly (readonly (readonly Token[])[])[]): NameMention[][] {
  const forms = new Map<string, Form>();
  const mentions = sentences.map((names) =>
    names.map((tokens) => {
      const range = { start: tokens[0]!.start, end: endOf(tokens.at(-1)!) };
      const words = keyWords(tokens);
      const form = words.join(' ');
      forms.set(form, forms.get(form) ?? { words, initials: initialsOf(tokens) });
      return { ...range, text: text.slice(range.start, range.end), form, isPossessive: range.end < tokens.at(-1)!.end };
    }),
  );
  const owned = new Set(
    mentions
      .flat()
      .filter((mention) => !mention.isPossessive)
      .map((mention) => mention.form),
  );
  const keys = resolveForms(forms);
  return mentions.map((list) =>
    list.map(({ start, end, text, form, isPossessive }) => {
      const misplaced = isPossessive && !owned.has(form) ? keys.get(`${form}s`) : undefined;
      return { start, end, text, key: misplaced ?? keys.get(form)! };
    }),
  );
}

interface Form {
  readonly words: readonly string[];
  /** Of its capitalised words, in lower case. */
  readonly initials: string;
}

/** Without a possessive 's. */
function endOf(token: Token): number {
  return /'s$/.test(token.lower) ? token.end - 2 : token.end;
}

/** The words of a key: lower case, NFC, acronyms without stops, no title or article in front. */
function keyWords(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  tokens.forEach((token, i) => {
    if (token.kind === 'sign') return;
    const word = token.lower
      .normalize('NFC')
      .replace(/'s$/, '')
      .replace(/^((?:\p{L}\.)+)$/u, (acronym) => acronym.replaceAll('.', ''));
    if (!token.spaced && i > 0 && tokens[i - 1]!.kind === 'sign' && words.length > 0)
      words.push(`${words.pop()}-${word}`);
    else words.push(word);
  });
  let first = 0;
  while (first < words.length - 1 && (words[first] === 'the' || isPersonTitle(words[first]!))) first += 1;
  return words.slice(first);
}

function initialsOf(tokens: readonly Token[]): string {
  return tokens
    .filter((token) => /^\p{Lu}/u.test(token.text) && token.text !== 'The')
    .map((token) => token.lower[0])
    .join('');
}

/** Names of more words than this are not taken apart. */
const mostWords = 10;

function resolveForms(forms: ReadonlyMap<string, Form>): Map<string, string> {
  const wholes = new Map<string, Set<string>>();
  const offer = (part: string, whole: string) => {
    if (part !== whole && forms.has(part)) wholes.set(part, (wholes.get(part) ?? new Set()).add(whole));
  };
  for (const [form, { words, initials }] of forms) {
    if (words.length < 2 || words.length > mostWords) continue;
    for (let i = 1; i < words.length && isForename(words[i - 1]!); i++) offer(words.slice(i).join(' '), form);
    if (isPersonLike(words, forms)) offer(words[0]!, form);
    if (initials.length > 1) offer(initials, form);
  }
  const keys = new Map<string, string>();
  for (const form of forms.keys()) keys.set(form, isDemonym(form) ? form : (longest(wholes.get(form), wholes) ?? form));
  return keys;
}

/** Whether a word can fall from the front of a name that still means the same: not "of", not the "West" of "West Virginia". */
function isForename(word: string): boolean {
  return !/^(?:of|the|and|for|in|new|north|south|east|west|(?:north|south|east|west)ern|central|greater|los|las|san|saint|st)$/.test(
    word,
  );
}

/** Whether the last of two or three words also stands alone, as a surname does: then the first may be a first name. */
function isPersonLike(words: readonly string[], forms: ReadonlyMap<string, Form>): boolean {
  return words.length <= 3 && (forms.has(words.at(-1)!) || companySuffix.test(words.at(-1)!));
}

const companySuffix = /^(?:inc|corp|co|ltd|llc|plc|corporation|company|group|ag|gmbh)$/;

/** The one whole that all the others are parts of; undefined where there are two. */
function longest(
  candidates: ReadonlySet<string> | undefined,
  wholes: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const list = [...(candidates ?? [])];
  const top = list.filter((candidate) => !wholes.get(candidate)?.size);
  return top.length === 1 ? top[0] : undefined;
}
