/** The singular of a plural noun in lower case, a possessive ending dropped; "people" for "person" too. Other words stay. */
export function singular(word: string): string {
  const plain = word.replace(/'s?$/, '');
  const irregular = irregularPlurals.get(plain);
  if (irregular) return irregular;
  if (/(?:s|x|z|ch|sh)es$/.test(plain) && !/(?:[aeiou]ses|axes)$/.test(plain)) return plain.slice(0, -2);
  if (/[^aeiou]ies$/.test(plain) && plain.length > 4) return `${plain.slice(0, -3)}y`;
  return /[^su]s$/.test(plain) && plain.length > 2 ? plain.slice(0, -1) : plain;
}

/** Whether a word in lower case has the form of a plural noun. Blind spot: verbs in -s. */
export function looksPlural(word: string): boolean {
  if (irregularPlurals.has(word)) return word !== 'person';
  return word.length > 3 && /[^sui]s'?$/.test(word) && !noPlurals.has(word) && !word.includes("'s");
}

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
  ...'bus minibus gas virus campus census bonus circus chorus status genius cactus octopus walrus lens atlas canvas iris'
    .split(' ')
    .map((word) => [`${word}es`, word] as const),
  ['series', 'series'],
  ['species', 'species'],
]);

/** Words with the ending of a plural that are none. */
const noPlurals = new Set(
  'always perhaps across towards besides sometimes overseas yes plus versus this thus less else says goes does various previous'.split(
    ' ',
  ),
);
