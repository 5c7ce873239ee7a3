import { isAuxiliary, isFunctionWord } from './functionWords.ts';
import { isSpeechVerb } from './speechVerbs.ts';
import { stem } from './stems.ts';
import { isHyphen, type Token } from './tokens.ts';

/** The unit of a number, and the index of the first token after the word that names it. */
export interface CountedUnit {
  readonly unit: string;
  readonly next: number;
}

/**
 * The noun that a number counts, from the token after it: the stem of its singular, measures under one name ("km" and
 * "kilometres" are one unit), ages as "year-old". Adjectives are skipped, and so is "of the" ("three of the men").
 * Null where no noun follows. Blind spot: it knows nouns by their plural ending; after a singular number it takes the last word
 * before the phrase ends.
 */
export function findUnit(tokens: readonly Token[], at: number, value: number): CountedUnit | null {
  const token = tokens[at];
  if (!token) return null;
  if (isHyphen(token) && tokens[at + 1]?.kind === 'word') return readCompound(tokens, at + 1);
  const noun = skipPartitive(tokens, at);
  const found = readAge(tokens, noun) ?? readMeasure(tokens, noun) ?? readNoun(tokens, noun, value);
  return found && noun > at ? { ...found, next: at } : found;
}

/** Whether a unit is a measure or counts people, so that a number before it is hardly ever part of a name. */
export function isCommonUnit(unit: string): boolean {
  return commonUnits.has(unit) || unit.includes('-old') || /^(?:square|cubic) /.test(unit);
}

/** "10-foot", "18-month", "25-year-old", "six-year-olds", "12-person". */
function readCompound(tokens: readonly Token[], at: number): CountedUnit | null {
  const word = tokens[at]!.lower;
  if (isFunctionWord(word) || /^(?:strong|plus|odd|something)$/.test(word)) return null;
  const [hyphen, old] = [tokens[at + 1], tokens[at + 2]];
  if (hyphen && isHyphen(hyphen) && /^olds?$/.test(old?.lower ?? '')) return { unit: `${word}-old`, next: at + 3 };
  return readMeasure(tokens, at) ?? { unit: unitOf(word), next: at + 1 };
}

/** "25 years old", "six months of age". */
function readAge(tokens: readonly Token[], at: number): CountedUnit | null {
  const match = /^(years?|months?|weeks?|days?) (old|of age)\b/.exec(lowerWords(tokens, at, 3));
  if (!match) return null;
  return { unit: `${match[1]!.replace(/s$/, '')}-old`, next: at + (match[2] === 'old' ? 2 : 3) };
}

function readMeasure(tokens: readonly Token[], at: number): CountedUnit | null {
  if (at >= tokens.length) return null;
  const power = /^(?:square|cubic|sq)$/.test(tokens[at]!.lower) ? tokens[at]!.lower : null;
  if (power) {
    const start = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    const name = measures.get(singular(tokens[start]?.lower ?? ''));
    return name ? { unit: `${power === 'sq' ? 'square' : power} ${stem(name)}`, next: start + 1 } : null;
  }
  const words = lowerWords(tokens, at, 3);
  for (const [pattern, unit, length] of longMeasures) if (pattern.test(words)) return { unit, next: at + length };
  const token = tokens[at]!;
  const name =
    measures.get(singular(token.lower)) ??
    (token.spaced && !/^[A-Z]/.test(token.text) ? undefined : attached.get(token.text));
  return name ? { unit: stem(name), next: at + 1 } : null;
}

const longMeasures: readonly (readonly [RegExp, string, number])[] = [
  [/^metric tons?\b/, 'tonn', 2],
  [/^miles? per hour\b/, 'mph', 3],
  [/^miles? an hour\b/, 'mph', 3],
  [/^kilomet(?:re|er)s? (?:per|an) hour\b/, 'kph', 3],
  [/^km \/ h\b/, 'kph', 3],
  [/^degrees? (?:celsius|centigrade)\b/, '°C', 2],
  [/^degrees? fahrenheit\b/, '°F', 2],
  [/^° ?c\b/, '°C', 2],
  [/^° ?f\b/, '°F', 2],
];

/** Measures in the singular by every usual spelling. */
const measures: ReadonlyMap<string, string> = new Map(
  (
    'metre:meter meter:meter centimetre:centimeter centimeter:centimeter cm:centimeter millimetre:millimeter millimeter:millimeter ' +
    'mm:millimeter kilometre:kilometer kilometer:kilometer km:kilometer mile:mile foot:foot feet:foot ft:foot inch:inch yard:yard ' +
    'yd:yard litre:liter liter:liter gallon:gallon barrel:barrel gram:gram gramme:gram kilogram:kilogram kilogramme:kilogram kilo:kilogram ' +
    'kg:kilogram milligram:milligram mg:milligram pound:pound lb:pound ounce:ounce oz:ounce ton:ton tonne:tonne acre:acre ' +
    'hectare:hectare second:second sec:second minute:minute min:minute hour:hour hr:hour day:day week:week month:month year:year yr:year ' +
    'decade:decade mph:mph kph:kph knot:knot watt:watt kilowatt:kilowatt kw:kilowatt megawatt:megawatt mw:megawatt gigawatt:gigawatt ' +
    'gw:gigawatt gigabyte:gigabyte gb:gigabyte megabyte:megabyte mb:megabyte terabyte:terabyte tb:terabyte degree:degree mi:mile'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const commonUnits: ReadonlySet<string> = new Set(
  [...measures.values(), 'people', 'man', 'woman', 'child', 'boy', 'girl']
    .map(stem)
    .concat('tonn', 'mph', 'kph', '°C', '°F'),
);

/** Letters that are a measure only right behind the digits: "100m". */
const attached: ReadonlyMap<string, string> = new Map([
  ['m', 'meter'],
  ['g', 'gram'],
  ['l', 'liter'],
  ['h', 'hour'],
]);

const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['persons', 'people'],
  ['people', 'people'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['knives', 'knife'],
  ['halves', 'half'],
  ['police', 'police'],
  ['troops', 'troop'],
  ['personnel', 'personnel'],
  ['staff', 'staff'],
  ['crew', 'crew'],
  ['aircraft', 'aircraft'],
  ['sheep', 'sheep'],
  ['fish', 'fish'],
  ['deer', 'deer'],
  ['cattle', 'cattle'],
  ['spacecraft', 'spacecraft'],
  ['policemen', 'policeman'],
  ['firemen', 'fireman'],
  ['servicemen', 'serviceman'],
  ['gunmen', 'gunman'],
  ['fishermen', 'fisherman'],
  ['lawmen', 'lawman'],
  ['series', 'series'],
  ['species', 'species'],
]);

/** Said of people without a noun: "12 dead", "three injured". */
const conditions = new Set([
  'dead',
  'injured',
  'wounded',
  'missing',
  'killed',
  'hurt',
  'arrested',
  'homeless',
  'hospitalized',
  'hospitalised',
]);

/** Words with the ending of a plural that are none. */
const noPlurals = new Set([
  'always',
  'perhaps',
  'across',
  'towards',
  'besides',
  'sometimes',
  'overseas',
  'yes',
  'plus',
  'versus',
  'this',
  'thus',
  'less',
  'else',
  'says',
  'goes',
  'does',
  'various',
  'previous',
]);

function unitOf(word: string): string {
  return stem(singular(word));
}

function singular(word: string): string {
  const plain = word.replace(/'s?$/, '');
  const irregular = irregularPlurals.get(plain);
  if (irregular) return irregular;
  if (/(?:s|x|z|ch|sh)es$/.test(plain) && !/(?:[aeiou]ses|axes)$/.test(plain)) return plain.slice(0, -2);
  if (/[^aeiou]ies$/.test(plain) && plain.length > 4) return `${plain.slice(0, -3)}y`;
  return /[^su]s$/.test(plain) && plain.length > 2 ? plain.slice(0, -1) : plain;
}

function looksPlural(word: string): boolean {
  if (irregularPlurals.has(word)) return word !== 'person';
  return word.length > 3 && /[^sui]s'?$/.test(word) && !noPlurals.has(word) && !word.includes("'s");
}

/** Past "or more", "+" and "of the", "of these 30": what is counted is the noun behind. */
function skipPartitive(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === '+') return at + 1;
  if (tokens[at]?.lower === 'or' && /^(?:more|fewer|less|so)$/.test(tokens[at + 1]?.lower ?? '')) return at + 2;
  if (tokens[at]?.lower !== 'of') return at;
  const next = tokens[at + 1];
  if (!next || !/^(?:the|these|those|its|his|her|their|our|my)$/.test(next.lower)) return tokens.length;
  return tokens[at + 2]?.kind === 'number' ? at + 3 : at + 2;
}

/** How many adjectives may stand before the noun. */
const adjectiveLimit = 4;

function readNoun(tokens: readonly Token[], at: number, value: number): CountedUnit | null {
  let last: number | null = null;
  let firstPlural: number | null = null;
  let words = 0;
  for (let i = at; i < tokens.length && words <= adjectiveLimit; i++) {
    const token = tokens[i]!;
    if (isHyphen(token) && i > at) continue;
    if (token.kind !== 'word' || !staysInPhrase(token, i === at)) {
      break;
    }
    words += 1;
    if (tokens[i + 1] && isHyphen(tokens[i + 1]!)) continue;
    if (value !== 1 && looksPlural(token.lower)) {
      if (!/^\p{Lu}/u.test(token.text)) return { unit: unitOf(token.lower), next: i + 1 };
      firstPlural ??= i;
    }
    last = i;
  }
  if (firstPlural !== null) return { unit: unitOf(tokens[firstPlural]!.lower), next: firstPlural + 1 };
  if (last === null) return null;
  if (value === 1 && !conditions.has(tokens[at]!.lower)) return { unit: unitOf(tokens[last]!.lower), next: last + 1 };
  return conditions.has(tokens[at]!.lower) ? { unit: unitOf(tokens[at]!.lower), next: at + 1 } : null;
}

/** Whether a word can still belong to the phrase of the noun counted. */
function staysInPhrase({ lower }: Token, isFirst: boolean): boolean {
  if (/^(?:more|other|many|such|own)$/.test(lower)) return true;
  if (isFunctionWord(lower) || isAuxiliary(lower) || isSpeechVerb(lower) || irregularVerbs.has(lower)) return false;
  return isFirst || !/ed$/.test(lower);
}

const irregularVerbs = new Set(
  'died fell rose came went took made got left lost won ran stood sat met found kept began became fled hit hurt led paid sent set shot spent stole threw wore drew grew knew broke brought bought caught cost cut drove ate fought flew gave'.split(
    ' ',
  ),
);

function lowerWords(tokens: readonly Token[], at: number, count: number): string {
  return tokens
    .slice(at, at + count)
    .map((token) => token.lower)
    .join(' ');
}
