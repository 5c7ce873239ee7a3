import { agencyTag } from './newsAgencies.ts';

/**
 * Whether a name looks like a news outlet's: a web address, an acronym of broadcasters' length, "The …", a known agency,
 * or a word that mastheads use. For where an outlet is expected, as after "told": blind spot are outlets named like a
 * person or a thing without such a word.
 */
export function isOutletName(name: string): boolean {
  if (!/^\p{Lu}|\.\p{Ll}{2,}$/u.test(name)) return false;
  return (
    /^\p{Lu}{2,5}(?: \p{Lu}\p{Ll}+)?$/u.test(name) ||
    /^The \p{Lu}/u.test(name) ||
    masthead.test(name) ||
    isNewsOutlet(name)
  );
}

/**
 * The same where any source may stand, as after "according to": an authority or a company is none. Blind spot: outlets
 * whose name has no masthead's word, and broadcasters that are not in the list.
 */
export function isNewsOutlet(name: string): boolean {
  if (/\b(?:Secretary|Office|Board|Court|Police|Commission|Department|Council|Party)\b/.test(name)) return false;
  return agencyTag(name) !== null || webAddress.test(name) || broadcaster.test(name) || mastheadName.test(name);
}

const webAddress = /^[\p{L}\p{N}.-]+\.(?:com|org|net|info|tv|co|news|\p{Ll}{2})$/u;

const broadcaster =
  /^(?:BBC|CNN|NBC|ABC|CBS|CBC|NPR|PBS|ITV|MSNBC|CNBC|RT|SBS|RTE|RTÉ|ARD|ZDF|NHK|NDTV|HuffPost|BuzzFeed|Vox|Vice|VICE|TMZ|Gawker|Slate|Salon|Deadline|Mashable|Gizmodo|Quartz|Breitbart|Meduza|Haaretz|Sky News|Al Jazeera|Al Arabiya|Fox \d+|(?!WADA|WIPO)[KW][A-Z]{3}(?:[- ]?(?:TV|AM|FM|\d+))?|[KW][A-Z]{2}-?(?:TV|AM|FM|\d+))(?:(?:['’]s)? ?(?:News|Radio|TV|\d+|Breakfast|Newsnight|World Service|\p{Lu}\p{Ll}+){0,3})?$/u;

/** Mastheads that stand alone: "the Tribune". */
const alone =
  'Times|Post|Herald|Tribune|Journal|Gazette|Guardian|Telegraph|Independent|Chronicle|Courier|Examiner|Observer|Mirror|Globe|' +
  'Advocate|Inquirer|Sentinel|Newsweek|Variety|Axios|Politico|Economist|Atlantic|Forbes|Fortune|Argus|Echo|PEOPLE|People|TIME';
/** Words that end a masthead of several words: "the Harbour News". */
const ending =
  'News|Press|Mail|Standard|Daily|Weekly|Magazine|Radio|Television|TV|Broadcasting|Review|Today|Dispatch|Register|Star|Sun|' +
  'Jazeera|Spiegel|Monde|Insider|Beast|Ledger|Bulletin|Picayune|Record|Bee|Sinmun|Gazeta|Lantern|Mercury|Recorder|Reporter|Digest';

const masthead = new RegExp(String.raw`\b(?:${alone}|${ending}|Network|Agency)\b`);
const mastheadName = new RegExp(
  [
    `^(?:The )?(?:${alone})$`,
    `^The (?:${ending})$`,
    String.raw`^\p{Lu}.*[ -](?:${alone}|${ending})(?: Online| Live)?$`,
    String.raw`^(?:The )?(?:${alone}|News|Press|Daily|Star|Sun) of \p{Lu}`,
    String.raw`^(?:The )?(?:${alone}|Star|Sun|News|Daily)(?:[- ]| and | & )\p{Lu}`,
  ].join('|'),
  'u',
);
