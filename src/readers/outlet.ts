import { foldWhiteSpace } from '../annotate/words/foldWhiteSpace.ts';
import type { RawArticle, ReadOptions } from './contract.ts';
import { unpackedPath } from './unpack.ts';
import { isCarrier, webAddress } from './webAddress.ts';

/**
 * The outlet of an article, from the first of these that names one: the article's own fields, the host of its link, how
 * the article names itself, the folder it lies in, the name of its file. A host that only carries what others write
 * comes last. At most 80 characters on one line.
 * An outlet that the report merely cites is never taken. `outlets` says which names and hosts are to be called otherwise.
 */
export function resolveOutlet(
  article: Pick<RawArticle, 'outlet' | 'url' | 'text'>,
  path: string,
  outlets: ReadOptions['outlets'],
): string {
  const folders = path.split('/');
  const file = folders.pop()!;
  const host = hostOf(article.url);
  const candidates = [
    hostOf(webAddress(article.outlet)) ?? article.outlet,
    isCarrier(host ?? '') ? null : host,
    selfName(article.text),
    folders.at(-1),
    host,
    unpackedPath(file).replace(/(?<=.)\.[^.]*$/, ''),
  ];
  for (const candidate of candidates) {
    const name = toLine(candidate ?? '');
    if (name !== '') return toLine(rename(name, outlets)) || name;
  }
  return 'unknown';
}

/** The name that the table has for a spelling, whatever its case, or for a host or the one it belongs to. */
function rename(name: string, outlets: ReadOptions['outlets']): string {
  const table = new Map(Object.entries(outlets).map(([spelling, name]) => [foldSpelling(spelling), name]));
  let spelling = foldSpelling(name);
  const isHost = /^[^\s.]+(?:\.[^\s.]+)+$/.test(spelling);
  for (;;) {
    const found = table.get(spelling);
    if (found !== undefined) return found;
    const dot = spelling.indexOf('.');
    if (!isHost || dot < 0) return name;
    spelling = spelling.slice(dot + 1);
  }
}

function foldSpelling(name: string): string {
  return foldWhiteSpace(name)
    .toLowerCase()
    .replace(/^www\./, '');
}

/** Longer names are cut. */
const maxLength = 80;

function toLine(name: string): string {
  const line = foldWhiteSpace(name.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, ' '));
  return [...line].slice(0, maxLength).join('').trim();
}

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^(?:(?:www|m|amp|mobile)\.)+(?=[^.]+\.)/, '');
}

const word = String.raw`(?!(?:He|She|They|We|It|I|You|Who|This)\b)\p{Lu}[\p{L}\p{N}&-]{0,30}(?:\.[\p{L}\p{N}]{1,20}){0,3}`;

/** A proper name of one to five words, as outlets write their own. */
const name = `((?:[Tt]he )?${word}(?: ${word}){0,4})`;

/** Sentences that only the outlet itself writes about itself. */
const selfReferences = [
  String.raw`\b(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?) (?:immediately )?(?:to )?(?:(?:calls|messages|emails) from )?${name}(?:['’]s?)? (?:\w{1,30} ){0,2}(?:requests?|inquir(?:y|ies)|questions?) for (?:a |further )?comment`,
  String.raw`\b${name} (?:has|have) (?:contacted|approached|reached out to) [^.\n]{1,120} for (?:a |further )?comment`,
  String.raw`\btold ${name} exclusively\b`,
  String.raw`\bexclusively told ${name}`,
  String.raw`\b[Ss]ign up (?:for|to) ${name}['’]s? (?:[\w-]{1,30} ){0,4}newsletters?\b`,
  String.raw`\b[Ss]ubscribe to ${name}(?=[.!\n]|['’]s? (?:[\w-]{1,30} ){0,4}newsletters?\b)`,
  String.raw`(?:\b(?:[Cc]opyright|COPYRIGHT)(?: ©| \([Cc]\))?(?: \d{4})?(?<=\d|©|\)) (?:by )?|\b(?:[Cc]opyright|COPYRIGHT) by |(?:©|\([Cc]\)) ?\d{4},? (?:by )?)${name}`,
].map((source) => new RegExp(source, 'gu'));

/** How the article names its own outlet; null if it does not, or in several ways. */
function selfName(text: string): string | null {
  const names = new Map<string, string>();
  for (const pattern of selfReferences)
    for (const [, found] of text.matchAll(pattern)) {
      const shown = found!.replace(/^[Tt]he /, '');
      names.set(shown.toLowerCase(), shown);
    }
  return names.size === 1 ? [...names.values()][0]! : null;
}
