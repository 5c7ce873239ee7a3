/** A news agency: the short name it is keyed and tagged by, and how else it is written. */
const agencies: readonly (readonly [tag: string, ...names: string[]])[] = [
  ['AAP', 'Australian Associated Press'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['Anadolu', 'Anadolu Agency'],
  ['ANI', 'Asian News International'],
  ['ANP', 'Algemeen Nederlands Persbureau'],
  ['ANSA'],
  ['AP', 'Associated Press', 'The Associated Press', 'AP News'],
  ['APA', 'Austria Presse Agentur'],
  ['Belga'],
  ['Bernama'],
  ['Bloomberg', 'Bloomberg News'],
  ['CP', 'Canadian Press', 'The Canadian Press'],
  ['dpa', 'DPA', 'Deutsche Presse-Agentur', 'German Press Agency'],
  ['EFE', 'Agencia EFE'],
  ['IANS', 'Indo-Asian News Service'],
  ['Interfax'],
  ['Jiji', 'Jiji Press'],
  ['Kyodo', 'Kyodo News'],
  ['Lusa'],
  ['NTB'],
  ['PA', 'Press Association', 'PA Media', 'PA News'],
  ['PAP', 'Polish Press Agency'],
  ['PTI', 'Press Trust of India'],
  ['Reuters', 'Thomson Reuters'],
  ['RIA', 'RIA Novosti'],
  ['SDA', 'Keystone-SDA'],
  ['TASS', 'ITAR-TASS'],
  ['Tribune News Service', 'TNS'],
  ['TT', 'TT News Agency'],
  ['UNI', 'United News of India'],
  ['UPI', 'United Press International'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Yonhap', 'Yonhap News Agency'],
];

const tagOf = new Map(agencies.flatMap(([tag, ...names]) => [tag, ...names].map((name) => [name, tag])));

/** The tag of the agency that a name stands for, as printed and in its case ("Associated Press" is `AP`); null for others. */
export function agencyTag(name: string): string | null {
  return tagOf.get(name) ?? null;
}

/** The names of agencies, longest first, as the source of a regular expression; none has a sign that means something in one. */
export const agencyNames = [...tagOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
