import type { NameMention } from '../../model.ts';
import type { Token } from '../words/tokens.ts';
import { isDemonym } from './demonyms.ts';
import { isPlainTitle } from './personTitles.ts';

/** A name before its kind is known. */
export type FoundName = Omit<NameMention, 'kind' | 'head'>;

/**
 * Turns the runs of tokens that are names, one list for each sentence, into mentions, and gives all forms of a name one
 * key: a part of a longer name its whole ("Rivera" in an article with "Ana Rivera"), an acronym its long form.
 * A form that fits two longer ones keeps a key of its own, and so does an adjective of nationality.
 * Blind spot: two people of one surname, of whom only one is ever named in full.
 */
export function linkNames(text: string, sentences: readonly (readonly (readonly Token[])[])[]): FoundName[][] {
  const forms = new Map<string, Form>();
  const mentions = sentences.map((names) =>
    names.map((tokens) => {
      const range = { start: tokens[0]!.start, end: endOf(tokens.at(-1)!) };
      const words = keyWords(tokens);
      const form = words.join(' ');
      forms.set(form, forms.get(form) ?? { words, initials: initialsOf(tokens), isAcronym: isAcronym(tokens) });
      return { ...range, text: text.slice(range.start, range.end), form, isPossessive: range.end < tokens.at(-1)!.end };
    }),
  );
  const owned = new Set(
    mentions.flatMap((list) => list.filter((mention) => !mention.isPossessive)).map(({ form }) => form),
  );
  /** "Steven's" may mean Stevens' where nothing else is called Steven: the form with s is looked up as if it were there. */
  for (const form of [...forms.keys()]) {
    if (owned.has(form) || forms.has(`${form}s`)) continue;
    forms.set(`${form}s`, { words: [], initials: '', isAcronym: false });
  }
  const keys = resolveForms(forms);
  const keyOf = (form: string, isPossessive: boolean) => {
    const meant = `${form}s`;
    if (!isPossessive || owned.has(form)) return keys.get(form)!;
    return owned.has(meant) || keys.get(meant) !== meant ? keys.get(meant)! : keys.get(form)!;
  };
  return mentions.map((list) =>
    list.map(({ start, end, text, form, isPossessive }) => ({ start, end, text, key: keyOf(form, isPossessive) })),
  );
}

interface Form {
  readonly words: readonly string[];
  /** Of its capitalised words, in lower case. */
  readonly initials: string;
  /** Written in capitals only, as "NOPD" or "U.N.". */
  readonly isAcronym: boolean;
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
  const name = words.slice(titleLength(words));
  return name[0] === 'the' && name.length > 1 ? name.slice(1) : name;
}

/** How many words in front are title: "Mr", "Foreign Minister", "Secretary of State"; 0 where nothing would be left. */
function titleLength(words: readonly string[]): number {
  for (let i = Math.min(words.length - 1, longestTitle) - 1; i >= 0; i--) {
    if (!isPlainTitle(words[i]!)) continue;
    const next = words[i + 1] === 'of' && /^(?:state|defen[cs]e|war)$/.test(words[i + 2] ?? '') ? i + 3 : i + 1;
    return next < words.length && words[next] !== 'of' ? next : 0;
  }
  return 0;
}

/** "japanese deputy prime minister" */
const longestTitle = 5;

function initialsOf(tokens: readonly Token[]): string {
  return tokens
    .filter((token) => /^\p{Lu}/u.test(token.text) && token.text !== 'The')
    .map((token) => token.lower[0])
    .join('');
}

function isAcronym(tokens: readonly Token[]): boolean {
  return tokens.length === 1 && /^(?:\p{Lu}\.?){2,6}$/u.test(tokens[0]!.text.replace(/['’]s$/, ''));
}

/** Names of more words than this are not taken apart. */
const maxWords = 10;

function resolveForms(forms: ReadonlyMap<string, Form>): Map<string, string> {
  const wholes = new Map<string, Set<string>>();
  const offer = (part: string, whole: string, asAcronym = false) => {
    if (part !== whole && forms.get(part)?.isAcronym === asAcronym)
      wholes.set(part, (wholes.get(part) ?? new Set()).add(whole));
  };
  for (const [form, { words, initials }] of forms) {
    if (words.length < 2 || words.length > maxWords) continue;
    for (let i = 1; i < words.length && isForename(words[i - 1]!); i++) offer(words.slice(i).join(' '), form);
    if (isForename(words[0]!) && isPersonLike(words, forms)) offer(words[0]!, form);
    if (initials.length > 1) offer(initials, form, true);
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
