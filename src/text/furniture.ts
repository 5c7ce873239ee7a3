import { isBareDate } from './isBareDate.ts';

/** Why a part of an article is not part of its report; every reason that cleaning can give. */
export const removalReasons = [
  'advertisement',
  'byline or credit',
  'comments line',
  'copyright line',
  'date line',
  'link',
  'newsletter or app',
  'note about the text',
  'page navigation',
  'photo caption or credit',
  'related links',
  'section heading',
  'share or follow line',
  'title repeated',
  'video or gallery',
] as const;

export type RemovalReason = (typeof removalReasons)[number];

/**
 * Why a whole paragraph is furniture rather than report, judged by its own words; null for all that is in doubt.
 * Expects white space folded. Blind spot: captions that neither begin nor end with a credit.
 */
export function furnitureReason(paragraph: string): RemovalReason | null {
  return findReason(paragraphRules, paragraph) ?? sentenceFurnitureReason(paragraph);
}

/** The same for one sentence, which may stand among sentences of the report. */
export function sentenceFurnitureReason(sentence: string): RemovalReason | null {
  return findReason(sentenceRules, sentence);
}

interface Rule {
  readonly reason: RemovalReason;
  readonly matches: (text: string) => boolean;
}

/** Furniture is short; also keeps every pattern below from long input. */
const maxLength = 700;

function findReason(rules: readonly Rule[], text: string): RemovalReason | null {
  if (text.length > maxLength) return null;
  return rules.find(({ matches }) => matches(text))?.reason ?? null;
}

function rule(reason: RemovalReason, ...patterns: readonly RegExp[]): Rule {
  return { reason, matches: (text) => patterns.some((pattern) => pattern.test(text)) };
}

const agency = '(?:AP|AFP|EPA|PA|DPA|REUTERS|Reuters|Associated Press|Getty(?: Images)?|Shutterstock|Alamy|iStock)';
const picture = '(?:photo(?:graph)?|image|picture|pic|illustration|graphic|screenshot)';
const network = '(?:facebook|twitter|instagram|youtube|whatsapp|telegram|tiktok|linkedin|pinterest|google\\+?|reddit)';
const link = '(?:https?://|www\\.|pic\\.twitter\\.com/)\\S+';

/** Judged by the whole paragraph. */
const paragraphRules: readonly Rule[] = [
  rule(
    'advertisement',
    /^\W*(?:advertisements?|advertising|ads?|sponsored(?: content| stories)?|promoted(?: content| stories)?|skip ad(?:vertisement)?)\W*$/i,
    /^\W*(?:photo )?(?:advertisement )?(?:continue reading|(?:story|article) continue[sd])(?: below| the main story)?(?: (?:this )?(?:ad|advertisement))?\W*$/i,
  ),
  rule(
    'page navigation',
    /^\W*(?:(?:back to )?top of (?:the )?page|back to top|skip to (?:main )?content|text size|home|menu|log ?in|sign ?in|register|close|(?:load|show|view|see) (?:more|all)|more|next|previous|play|replay|copy link|print)\W*$/i,
  ),
  rule(
    'comments line',
    /^\W*(?:(?:view|show|read|see|hide|load) (?:all )?(?:the )?)?(?:\d+ )?comments?(?: \(\d+\))?\W*$/i,
    /^\W*(?:(?:leave|post|add|write) (?:a |your )?(?:comment|reply)|have your say|join the (?:conversation|discussion))\b.{0,60}$/i,
  ),
  rule(
    'share or follow line',
    /^(?:click )?(?:to )?(?:share|tweet|email|print)(?: this)? (?:on|via|with|this|to)\b.{0,80}$/i,
    /^\W*(?:share|tweet(?: with a location)?)\W*$/i,
    /\(opens in (?:a )?new (?:window|tab)\)$/i,
    new RegExp(`^(?:${network}\\W+){2,}`, 'i'),
    new RegExp(`^(?:${network}\\W*)?@\\w+$`, 'i'),
  ),
  rule('link', new RegExp(`^\\W*${link}$`, 'i'), /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/),
  { reason: 'date line', matches: isBareDate },
  rule(
    'video or gallery',
    /^(?:JUST|MUST) WATCH/,
    /^(?:EMBED More News Videos|CLOSE \p{Lu}\p{Ll})/u,
    /^\W*(?:watch|listen|videos?|photos|gallery|slideshow|in pictures)(?: (?:here|now|live|below|above))?\s*(?::|\(\d)/i,
    /^\W*(?:watch|see|view) (?:the |our |more )?(?:full )?(?:videos?|photos?|gallery|graphic|slideshow)\b(?! \w+ed\b).{0,60}(?<![.,])$/i,
    /\b(?:media playback is (?:un)?(?:not )?supported|click to play|now playing|replay more videos|skip ad\b|hide caption|full ?screen autoplay)/i,
    /^video (?:loading|unavailable|player)/i,
  ),
  rule(
    'related links',
    /^\W*(?:related(?: (?:articles?|stor(?:y|ies)|news|content|links?|coverage|videos?|topics?|posts?|photos?))?|(?:read|see) (?:more|also)|also read|read next|more (?:on this story|on this topic|stories|news|coverage)|further reading|recommended(?: for you| stories)?|most (?:read|popular|viewed)|(?:full|more) coverage|top stories|trending(?: now)?|up next|what to read next|you (?:may|might) also (?:like|be interested in))\W*$/i,
    /^\W*(?:related(?: \w+)?|(?:read|see) (?:more|also)|also read|read next|more|read|full coverage|don['’]t miss|also on [\w .]+)\s?:\s?\S/i,
    /^(?:read more|more) (?:about|on|from) [^.]{1,80}$/i,
    /^\[[^[\]]*[^[\].]\]$/,
    /^\((?:also|read|see|watch|photos?|video|related)\b[^()]*[^().]\)$/i,
    /^\([^().]* full coverage\)$/i,
  ),
  rule(
    'photo caption or credit',
    new RegExp(`^\\W*(?:file )?${picture}s?(?: (?:credits?|source|by|courtesy(?: of)?))?\\s?:`, 'i'),
    /^\W*(?:image|media) (?:copyright|caption|source)\b/i,
    new RegExp(`^\\W*(?:file )?${picture}s? (?:by|courtesy|credits?)\\b[^.]{1,80}$`, 'i'),
    /^\W*(?:credits?|caption|courtesy)\s?:/i,
    /^FILE\s?[-–—]/,
    /^\d+ of \d+\.? \p{Lu}/u,
    new RegExp(`^(?:FILE\\W+)?In this .{0,60}\\b(?:file )?(?:${picture}|frame|handout)\\b`, 'i'),
    new RegExp(`\\b(?:is|are) (?:shown|seen|pictured) in (?:this|an?) .{0,80}${picture}\\b`, 'i'),
    new RegExp(`(?:^|[.!?…]["”]? )${picture} taken\\b.{0,60}\\d`, 'i'),
    new RegExp(`^\\W*${agency}(?: \\(\\d+\\))?$`),
    /^(?:[\p{L}.' -]{2,40} ?\/ ?)*Getty(?: Images)? (?:\(\d+\) )?\p{Lu}/u,
  ),
  { reason: 'photo caption or credit', matches: endsWithCredit },
  rule(
    'byline or credit',
    /^[Bb](?:y|Y):? \p{Lu}[\p{L}.'’-]*(?:,? (?:and |of |for |the |[|] ?)*\p{Lu}[\p{L}.'’-]*){1,9}$/u,
    /^\W*(?:staff|senior|contributing|special) (?:writer|reporter|correspondent|editor)s?\b[^.]{0,60}$/i,
    /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:[|,] ?)?(?:staff writer|staff reporter)$/iu,
    /^\(?(?:additional )?(?:reporting|writing|editing|written|edited|compiled|translated)(?: and (?:writing|editing))? by\b/i,
    /^(?:contributing|reporting|information from|source|sources)\s?: [^.]{1,60}(?:$|https?:)/i,
    /^write to [^.]{1,60} at \S+@\S+$/i,
  ),
];

/** Judged by one sentence, wherever it stands. */
const sentenceRules: readonly Rule[] = [
  rule(
    'newsletter or app',
    /^\W*(?:never miss|don['’]t miss|stay (?:up[- ]to[- ]date|informed))\b.{0,80}\b(?:sign up|subscribe|newsletter|app)\b/i,
    /^\W*(?:click here to )?(?:sign up|subscribe|register)(?: now| today| here)* (?:for|to|with)\b.{0,120}\b(?:newsletters?|e-?mails?|inbox|podcast|channel|digest|alerts)\b/i,
    /^\W*(?:(?:sign up|subscribe)(?: (?:now|today|here|for free))*|thank you for subscribing)\W*$/i,
    /\b(?:delivered|sent|straight|directly) (?:straight |directly )?to your (?:inbox|e-?mail|phone)\b/i,
    /\bsign up (?:for|to) our\b.{0,40}\bnewsletters?\b/i,
    /^\W*(?:download|get|install) (?:the|our) .{0,40}\bapp\b/i,
    /\bin your inbox\b.{0,3}$/i,
  ),
  rule(
    'share or follow line',
    new RegExp(
      `^\\W*(?:and |you can (?:also )?)?(?:follow|like|find|join)(?: [@\\p{L}.'’]+){1,6} on ${network}\\b`,
      'iu',
    ),
    /^\W*(?:follow|like) us\b/i,
    /^\W*follow @\w/i,
    /^for .{0,80}, follow @\w/i,
    /^\W*(?:read or )?share (?:this|the) (?:story|article|post|page)\b/i,
  ),
  rule(
    'related links',
    /^\W*(?:click|tap) (?:here|the link|below)\b/i,
    /^\W*read (?:the )?(?:full|original|more|rest of the) (?:story|article|report|statement|here)\b[^,]{0,60}$/i,
  ),
  rule(
    'copyright line',
    /^\W*(?:copyright\s)?(?:©|\(c\) ?\d{4}|copyright (?:\(c\)|\d{4}|by\b))/i,
    /\ball rights reserved\b/i,
    /^\W*this (?:material|content|article|copy) (?:may not be|is for your personal)\b/i,
    /^to order .{0,60}\b(?:reprints|copies)\b/i,
    /\breprints?: this copy is for your personal\b/i,
    /^visit our website\b.{0,40}\b(?:terms of use|permissions)\b/i,
    /^by (?:clicking|signing up|subscribing)\b.{0,80}\byou agree\b/i,
  ),
  rule(
    'note about the text',
    /^\W*this is (?:an? |the )?(?:condensed|abridged|shortened|edited|summari[sz]ed|developing|breaking|updated|expanded|translated)(?: \w+)? (?:version|story|news|article|report|summary)\b/i,
    /^\W*(?:an? (?:earlier|previous|prior|original|expanded|longer|shorter) version of )?this (?:story|article|post|piece|page|copy) (?:(?:was|is|has been|have been|will be|may be|originally|first|also|incorrectly|wrongly|mistakenly) )+(?:updated|corrected|amended|edited|revised|clarified|republished|published|appear(?:s|ed)|translated|written|generated|condensed|developing|breaking|stated|said|gave|misstated|misspelled|identified)\b/i,
    /^\W*this report (?:has been|was|will be) (?:updated|corrected|amended)\b/i,
    /^\W*an? (?:earlier|previous|prior|original|expanded|longer|shorter)? ?version of this (?:story|article|report|post|piece)\b/i,
    /^\W*(?:editor['’]?s?['’]? note|publisher['’]s note|corrections?|clarification)\b.{0,40}:/i,
    /^\W*(?:check back|come back|stay tuned|refresh)\b.{0,40}\bupdates?\b/i,
    /^\W*(?:more|further) (?:details|information|updates?) (?:to (?:come|follow)|soon|as (?:we|they|it))\b/i,
  ),
  rule('byline or credit', /\bcontributed to (?:this|the) (?:report|story|article)\b/i),
];

/** A caption closes with whoever took the picture: "(Jo Bell/Getty Images)", "Photo: J. Bell", "REUTERS/Jo Bell". */
function endsWithCredit(text: string): boolean {
  if (text.split(' ').length > 80) return false;
  const bracketed = /^(.*)\(([^()]{2,120})\)\W*$/u.exec(text);
  if (bracketed) return isCredit(bracketed[2]!, bracketed[1]!.trimEnd());
  return openCredits.some((pattern) => pattern.test(text));
}

const pictureCredit =
  /^(?:photos?|images?|pictures?|credit|courtesy|via|file photo|screengrab|screenshot|illustration)\b|\b(?:AP Photo|Getty|photographer|file photo|wireimage|shutterstock|istock|handout|flickr|wikimedia)\b/i;
const agencyCredit = new RegExp(`^(?:[^/]{1,60}/ ?)*${agency}(?: ?/[^/]{1,60})*$`);

/** Agencies are also credited with news, but then after a full stop. */
function isCredit(credit: string, caption: string): boolean {
  const isClosed = /[.!?]["'”’]*$/.test(caption) && !/(?:\d{4}|\.\.)\.?$/.test(caption);
  return pictureCredit.test(credit) || (agencyCredit.test(credit) && !isClosed);
}

const openCredits = [
  /(?:^|[\s.…])(?:photo|photograph|picture|image|illustration|credit)s?(?: credit| by| courtesy(?: of)?)?\s?:\s?[^.:]{2,80}$/iu,
  /[\p{L}\d.!?…"”] (?:Photo|Photograph|Picture|Image|Illustration)s? (?:by|courtesy of) \p{Lu}[^.:]{1,60}$/u,
  /\b(?:REUTERS|AP|AFP|EPA) ?\/ ?\p{Lu}[\p{L}.'’ -]{1,60}$/u,
  /\b(?:via|courtesy of) (?:REUTERS|Reuters|AP|AFP|Getty Images)$/u,
  new RegExp(`^[\\p{L}.'’ -]{2,60} ?/ ?${agency}(?: ?/ ?[\\p{L} ]{2,30})?$`, 'u'),
];
