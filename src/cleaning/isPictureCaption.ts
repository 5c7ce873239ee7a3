/**
 * Whether a paragraph captions or credits a picture: it opens with the name of one ("Image: …", "FILE - …") or closes
 * with whoever took it: "(Jo Bell/Getty Images)", "Photo: J. Bell", "REUTERS/Jo Bell". Expects white space folded.
 *
 * Blind spot: captions without a credit.
 */
export function isPictureCaption(paragraph: string): boolean {
  return openings.some((pattern) => pattern.test(paragraph)) || endsWithCredit(paragraph);
}

const agency = '(?:AP|AFP|EPA|PA|DPA|REUTERS|Reuters|Associated Press|Getty(?: Images)?|Shutterstock|Alamy|iStock)';
const picture = '(?:photo(?:graph)?|image|picture|pic|illustration|graphic|screenshot)';

const openings = [
  new RegExp(`^\\W*(?:file )?${picture}s?(?: (?:credits?|source|by|courtesy(?: of)?))?\\s?:`, 'i'),
  /^\W*(?:image|media) (?:copyright|caption|source)\b/i,
  /^\W*(?:enlarge (?:this )?image|toggle caption)\b/i,
  new RegExp(`^\\W*(?:file )?${picture}s? (?:by|courtesy|credits?)\\b[^.]{1,80}$`, 'i'),
  /^\W*(?:credits?|caption|courtesy|pictured)\s?:/i,
  /^courtesy\b[^.]{1,60}$/i,
  /^FILE\s?[-–—]/,
  /^\d+ of \d+\.? \p{Lu}/u,
  new RegExp(`^In this .{0,60}\\b(?:file )?(?:${picture}|frame|handout)\\b`, 'i'),
  new RegExp(`\\b(?:is|are) (?:shown|seen|pictured) in (?:this|an?) .{0,80}${picture}\\b`, 'i'),
  new RegExp(`(?:^|[.!?…]["”]? )${picture} taken\\b.{0,60}\\d`, 'i'),
  new RegExp(`^\\W*${agency}(?: \\(\\d+\\))?$`),
  /^(?:[\p{L}.' -]{2,40} ?\/ ?)*Getty(?: Images)? (?:\(\d+\) )?\p{Lu}/u,
];

/** Longer paragraphs that end with a credit are reports into which it slipped. */
const maxCaptionWords = 80;

function endsWithCredit(text: string): boolean {
  if (text.split(' ').length > maxCaptionWords) return false;
  const bracketed = /^(.*?)\(([^()]{2,120})\)(\W*)$|^(.*)\[([^[\]]{2,120})\]$/u.exec(text);
  if (!bracketed) return openCredits.some((pattern) => pattern.test(text));
  const [, caption = bracketed[4]!, credit = bracketed[5]!, after = ''] = bracketed;
  return pictureCredit.test(credit) || (after === '' && (twoNames.test(credit) || isAgencyCredit(credit, caption)));
}

const pictureCredit =
  /^(?:photos?|images?|pictures?|credit|courtesy|file photo|screengrab|screenshot|illustration)\b|\b(?:AP Photo|Getty|photographer|file photo|wireimage|shutterstock|istock|handout|flickr|wikimedia)\b/i;

/** Photographer and agency. */
const twoNames = /^\p{Lu}[^/]{1,60}\/ ?(?:for )?\p{Lu}[^/]{1,40}(?:\/[^/]{1,40})?$/u;

const agencyCredit = new RegExp(`^${agency}(?:, \\w+)?$`);

/** Agencies are credited with news as well, but then after a full stop, or for what someone said. */
function isAgencyCredit(credit: string, caption: string): boolean {
  const isClosed = /[.!?]["'”’]*\s*$/.test(caption) && !/(?:\d{4}|\.\.)\.?\s*$/.test(caption);
  return agencyCredit.test(credit) && !isClosed && !/\b(?:said|says|told|reported|according to)\b/i.test(caption);
}

const openCredits = [
  /[.…”"\p{Ll}] ?Credit ?(?!Suisse|Union|Agricole)\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}(?: ?\/ ?| for | via )\p{Lu}[\p{L}.'’/ -]{1,60}$/u,
  /(?:^|[\s.…])(?:photo|photograph|picture|image|illustration|credit)s?(?: credit| by| courtesy(?: of)?)?\s?:\s?[^.:]{2,80}$/iu,
  /[\p{L}\d.!?…"”] (?:Photo|Photograph|Picture|Image|Illustration)s? (?:by|courtesy of) \p{Lu}[^.:]{1,60}$/u,
  /\b(?:REUTERS|AP|AFP|EPA) ?\/ ?\p{Lu}[\p{L}.'’/ -]{1,60}$/u,
  /\b(?:via|courtesy of) (?:REUTERS|Reuters|AP|AFP|Getty Images)$/u,
  new RegExp(`^[\\p{L}.'’ -]{2,60} ?/ ?${agency}(?: ?/ ?[\\p{L} ]{2,30})?$`, 'u'),
  /^\(?(?:\p{Lu}[\p{L}.'’-]* |& ){1,4}?(?:\p{Lu}[\p{L}.'’-]*)?\/ ?\p{Lu}[\p{L}.'’-]*(?: (?:of |the |for )?\p{Lu}[\p{L}.'’-]*){0,3}\)?$/u,
];
