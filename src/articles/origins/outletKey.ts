import { agencyNames, agencyTag } from '../../lexicon/newsAgencies.ts';

/**
 * What outlets are compared by, however they are written: `harbourpost` for "The Harbour Post", "harbour-post" and
 * "www.harbourpost.example", `harbour` for "Harbour magazine", the tag of an agency for each of its names. The name itself where it has no letters.
 */
export function outletKey(name: string): string {
  const bare = nameAlone(name)
    .replace(/^(?:(?:the|The) )+/, '')
    .replace(/(?<=\p{L}) [Mm]agazine$/u, '');
  const agency = agencyTag(bare) ?? agencyTag(bare.toUpperCase());
  if (agency !== null) return agency.toLowerCase();
  const label = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(bare) ? siteOf(bare) : bare;
  return label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || name;
}

/** An outlet's name without what introduces it, "the local newspaper Harbour Post", and without "'s". */
export function nameAlone(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/['’]s?$/u, '')
    .replace(introduction, '');
}

const introduction =
  /^.*\b(?:affiliate|partner|station|(?:news)?paper|daily|weekly|magazine|broadcaster|website|tabloid|outlet|agency) (?=\p{Lu})/u;

/** The name of a site in its web address: what stands before the endings that are sold, "co.uk" and the like. */
function siteOf(host: string): string {
  const labels = host.split('.');
  const endings = labels.length > 2 && /^(?:co|com|org|net|ac|gov)$/.test(labels.at(-2)!) ? 2 : 1;
  return labels.at(-1 - endings)!;
}

const agencyTags = new Map(
  agencyNames.split('|').map((name) => [agencyTag(name)!.toLowerCase(), agencyTag(name)!] as const),
);

/** The tag of the agency whose key it is, `AP` for `ap`; null for other keys. */
export function agencyTagOf(key: string): string | null {
  return agencyTags.get(key) ?? null;
}

/** Whether a key is that of a news agency. */
export function isAgencyKey(key: string): boolean {
  return agencyTags.has(key);
}
