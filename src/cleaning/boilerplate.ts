import { isPersonTitle } from '../annotate/names/personTitles.ts';
import { isBareDate } from './isBareDate.ts';
import { isPictureCaption } from './isPictureCaption.ts';

/** Why a part of an article is not part of its report; every reason that cleaning can give. */
export const removalReasons = [
  'advertisement',
  'byline or credit',
  'comments line',
  'copyright line',
  'date line',
  'dateline',
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
 * Why a whole paragraph is boilerplate rather than report, judged by its own words; null for all that is in doubt.
 * Expects white space folded.
 */
export function paragraphBoilerplate(paragraph: string): RemovalReason | null {
  return findReason(paragraphRules, paragraph);
}

/** The same for one sentence, which may stand among sentences of the report. */
export function sentenceBoilerplate(sentence: string): RemovalReason | null {
  return findReason(sentenceRules, sentence);
}

interface Rule {
  readonly reason: RemovalReason;
  readonly matches: (text: string) => boolean;
}

/** Boilerplate is short; also keeps every pattern below from long input. */
const maxLength = 700;

function findReason(rules: readonly Rule[], text: string): RemovalReason | null {
  if (text.length > maxLength) return null;
  return rules.find(({ matches }) => matches(text))?.reason ?? null;
}

function rule(reason: RemovalReason, ...patterns: readonly RegExp[]): Rule {
  return { reason, matches: (text) => patterns.some((pattern) => pattern.test(text)) };
}

const network = '(?:facebook|twitter|instagram|youtube|whatsapp|telegram|tiktok|linkedin|pinterest|google\\+?|reddit)';
const link = '(?:https?://|www\\.|pic\\.twitter\\.com/)\\S+';

/** Where a reporter can be reached: their own address has their name. */
function isReportersAddress(sentence: string): boolean {
  const contact =
    /^((?:\p{Lu}[\p{L}.'’-]+ ){0,2}\p{Lu}[\p{L}.'’-]+) (\p{Lu}\p{L}{2,}) (?:can|may) be (?:reached|contacted) (?:at|via|by e-?mail at) ([^\s@]+)@\S+$/u;
  const [, before, surname, address] = contact.exec(sentence) ?? [];
  const first = before?.split(' ')[0]?.toLowerCase().replace(/\.$/, '') ?? '';
  return address !== undefined && !isPersonTitle(first) && address.toLowerCase().includes(surname!.toLowerCase());
}

/** Judged by the whole paragraph. */
const paragraphRules: readonly Rule[] = [
  rule(
    'advertisement',
    /^\W*(?:(?:advertisements?|advertising|ads?|sponsored(?: content| stories)?|promoted(?: content| stories)?|skip ad(?:vertisement)?)\W*)+$/i,
    /^\W*(?:photo )?(?:advertisement )?(?:continue reading|(?:story|article) continue[sd])(?: below| the main story)?(?: (?:this )?(?:ad|advertisement))?\W*$/i,
  ),
  rule(
    'page navigation',
    /^\W*(?:(?:back to )?top of (?:the )?page|back to top|skip to (?:main )?content|text size|home|menu|log ?in|sign ?in|register|close|(?:load|show|view|see) (?:more|all)|more|next|previous|play|replay|copy link|print|(?:first )?(?:posted|published|updated))\W*$/i,
    /^(?:topics|tags|filed under|categories|keywords)\s?:/i,
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
  rule(
    'link',
    new RegExp(`^\\W*(?:\\w+: )?${link}$`, 'i'),
    /^(?:[\w-]+\.)+(?:com|org|net|gov|edu)(?:\/\S*)?$/i,
    /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?: or [\d-]+)?$/,
  ),
  { reason: 'date line', matches: isBareDate },
  rule('date line', /^\p{Lu}{3}[\p{L} .,'’-]{0,40}(?:\(\p{Lu}[^()]{1,30}\))? ?[-–—|]+$/u),
  rule(
    'video or gallery',
    /^(?:JUST|MUST) WATCH/,
    /^(?:EMBED More News Videos|CLOSE \p{Lu}\p{Ll})/u,
    /^\W*(?:photos?|videos?|images?|gallery|audio|maps?|infographic)\W*$/i,
    /^\W*(?:watch|listen|videos?|photos|gallery|slideshow|in pictures)(?: (?:here|now|live|below|above))?\s*(?::|\(\d)/i,
    /^\W*(?:watch|see|view) (?:the |our |more )?(?:full )?(?:videos?|photos?|gallery|graphic|slideshow)\b(?! \w+ed\b).{0,60}(?<![.,])$/i,
    /\b(?:media playback is (?:un|not )supported|click to play|now playing|replay more videos|skip ad\b|hide caption|full ?screen autoplay)/i,
    /^(?:video (?:loading|unavailable|player)|scroll down for)\b.{0,60}/i,
  ),
  rule(
    'related links',
    /^\W*(?:related(?: (?:articles?|stor(?:y|ies)|news|content|links?|coverage|videos?|topics?|posts?|photos?))?|(?:read|see) (?:more|also)|also read|read next|more (?:on this story|on this topic|stories|news|coverage)|further reading|recommended(?: for you| stories)?|most (?:read|popular|viewed)|(?:full|more) coverage|top stories|trending(?: now)?|up next|what to read next|you (?:may|might) also (?:like|be interested in))\W*$/i,
    /^\W*(?:related(?: \w+)?|(?:read|see) (?:more|also)|also read|read next|more(?: on this (?:story|topic))?|read|full coverage|don['’]t miss|also on [\w .]+)\s?:\s?\S/i,
    /^(?:opinion|analysis|explainer|interactive)\s?: [^.]{1,100}$/i,
    /^\W*read more\b[^.]{0,80}$/i,
    /^more (?:about|on|from) [^.]{1,80}$/i,
    /^M(?:ore|ORE) (?:[Nn]ews|NEWS|[Ss]tories|[Hh]eadlines) (?:[Aa]bout|[Oo]n|[Ff]rom|FROM) (?:(?:the|\p{Lu}\S*) ?){1,5}$/u,
    /^\[[^[\]]*[^[\].]\]$/,
    /^\((?:also|read|see|watch|photos?|video|related)\b[^()]*[^().]\)$/i,
    /^\([^().]* full coverage\)$/i,
    /\bhere: https?:\S+$/i,
  ),
  rule(
    'note about the text',
    /^\W*(?:editor['’]?s?['’]? note|publisher['’]s note|corrections?|clarification)\b.{0,40}:/i,
    /^\W*this (?:story|article|post|report) (?:was|has been) (?:corrected|amended|clarified)\b/i,
  ),
  rule(
    'byline or credit',
    /^[Bb](?:y|Y):? \p{Lu}[\p{L}.'’/-]*(?:,? (?:and |of |for |the |[|] ?)*\p{Lu}[\p{L}.'’/-]*){1,9}$/u,
    /^by (?:our|the|an?) [^.]{0,60}\b(?:correspondent|reporter|desk|staff|editor|writer|team|bureau)s?\b[^.]{0,40}$/i,
    /^\W*(?:staff|senior|contributing|special) (?:writer|reporter|correspondent|editor)s?\b[^.]{0,60}$/i,
    /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:[|,] ?)?(?:staff writer|staff reporter)$/iu,
    /^(?:additional )?(?:reporting|writing|editing|written|edited|compiled|translated)(?: and (?:writing|editing))? by (?!.*\b(?:finds?|found|shows?|showed|reveal(?:s|ed)|said|says|is|was|were|has|had)\b).{1,200}$/i,
    /^(?:contributing|reporting|information from|source|sources)\s?: [^.]{1,200}(?:$|https?:)/i,
    /^SOURCE \p{Lu}[^.]{1,60}$/u,
    /^write to [^.]{1,60} at \S+@\S+$/i,
  ),
  { reason: 'photo caption or credit', matches: isPictureCaption },
];

/** Judged by one sentence, wherever it stands. */
const sentenceRules: readonly Rule[] = [
  rule(
    'advertisement',
    /^\W*(?:this (?:post|article|story|page|site)|(?:some|many|all) of (?:the|our) links)\b.{0,60}\baffiliate (?:and\/or \w+ )?links?\b/i,
    /^[^“”"]{0,120}\bwe (?:may|might|can) (?:earn|receive) (?:an? )?(?:(?:small|affiliate|referral) ){0,2}commissions?\b/i,
  ),
  rule(
    'newsletter or app',
    /^\W*(?:never miss|don['’]t miss|stay (?:up[- ]to[- ]date|informed))\b.{0,80}\b(?:sign up|subscribe|newsletter|app)\b/i,
    /^\W*(?:click here to )?(?:sign up|subscribe|register)(?: now| today| here)* (?:for|to|with)\b.{0,120}\b(?:newsletters?|e-?mails?|inbox|podcast|channel|digest|alerts|free trial|digital access)\b/i,
    /^\W*never miss an? (?:\w+ ){0,2}(?:story|update|thing|beat|moment)\W*$/i,
    /^\W*(?:(?:sign up|subscribe)(?: (?:now|today|here|for free))*|thank you for subscribing)\W*$/i,
    /^\W*subscribe to (?:the |our )?[^.]{1,60}[.!]?$/i,
    /^(?:SUBSCRIBE|SIGN UP)\b/,
    /^(?:(?:e-?mail|newsletter) sign up\b|(?:view|see) all .{0,60}\bnewsletters\b)/i,
    /\b(?:delivered|sent|straight|directly) (?:straight |directly )?to your (?:inbox|e-?mail|phone)\b/i,
    /\bsign up (?:for|to) our\b.{0,40}\bnewsletters?\b/i,
    /^\W*(?:download|get|install) (?:the|our) .{0,40}\bapp\b/i,
    /^\W*you(?: are|['’]re) receiving this (?:e-?mail|message|newsletter)\b/i,
    /^\W*(?:(?:unsubscribe|view (?:this (?:e-?mail|message) )?in (?:your |a )?browser|(?:manage|update) (?:your )?(?:e-?mail )?preferences|forward to a friend)\W*)+$/i,
    /\bin your inbox\b(?:\W|\b(?:every|each) (?:day|week|morning|evening|weekday)\b)*$/i,
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
    /^(?:you (?:can|always)|add|when you) .{0,60}\b(?:your tweets?|tweet with a location)\b/i,
  ),
  rule('link', new RegExp(`^\\W*${link}\\W*$`, 'i')),
  rule('page navigation', /^\[(\w+)\b[^\]]*\].*\[\/\1\]\W*$/),
  rule('video or gallery', /^(?:[^“”"]{0,100}(?:,|\bor) )?(?:listen|watch|catch up)(?: back| again)? here\W*$/i),
  rule(
    'comments line',
    /^\W*(?:share|tell|let|leave|post)\b.{0,60}\bin the comments\b/i,
    /^have something to add\b.{0,60}\?$/i,
    /^\W*(?:have|got) (?:a (?:news )?tip|a story to share|news to share)\b[^.]{0,40}\?$/i,
    /^(?:and )?if you have a (?:news )?tip, (?:correction|comment|question|suggestion)\b.{0,60}\blet us know\b/i,
  ),
  rule(
    'related links',
    /^\W*(?:click|tap) (?:here|for|on|below|through|the link)\b/i,
    /^for .{1,80}, (?:click|tap|see) here\b/i,
    /^follow (?:\S+ ){0,3}(?:full |live |complete )?coverage (?:of|on)\b[^,]{0,80}(?:\bhere\W*|(?:https?:|www\.)\S+)$/i,
    /\b(?:full|more|complete|all) coverage\b.{0,80}\b(?:at|here):? ?(?:https?:|www\.)/i,
    /^\W*read (?:the )?(?:full|original|more|rest of the) (?:story|article|report|statement|here)\b[^,]{0,60}$/i,
    /\bfor (?:more|developments|updates|the latest) (?:on|in|about) this (?:developing )?story\W*$/i,
  ),
  rule(
    'copyright line',
    /^\W*(?:copyright\s)?(?:©|\(c\) ?\d{4}|copyright (?:\(c\)|@|\d{4}|by\b))/i,
    /^this (?:document|article|page|work) is subject to copyright\.?$/i,
    /^apart from any fair dealing\b.{0,100}\bno part may be reproduced without\b/i,
    /^.{0,100}\ball rights reserved\b/i,
    /^\W*this (?:material|content|article|copy) (?:may not be|is for your personal)\b/i,
    /^to order .{0,60}\b(?:reprints|copies)\b/i,
    /\breprints?: this copy is for your personal\b/i,
    /^visit our website\b.{0,40}\b(?:terms of use|permissions)\b/i,
    /^by (?:clicking|signing up|subscribing)\b.{0,80}\byou agree\b/i,
  ),
  rule(
    'note about the text',
    /^\W*this is (?:an? |the )?(?:condensed|abridged|shortened|edited|summari[sz]ed|developing|breaking|updated|expanded|translated)(?: \w+)? (?:version|story|news|article|report|summary)\b/i,
    /^\W*this (?:story|article|post|piece|page|copy) (?:(?:was|is|has been|have been|will be|may be|originally|first|also|incorrectly|wrongly|mistakenly) )+(?:updated|corrected|amended|edited|revised|clarified|republished|published|appear(?:s|ed)|translated|written|generated|condensed|developing|breaking|stated|said|gave|misstated|misspelled|identified)\b/i,
    /^\W*this report (?:has been|was|will be) (?:updated|corrected|amended)\b/i,
    /^\W*an? (?:(?:earlier|previous|prior|original|expanded|longer|shorter) )?version of this (?:story|article|report|post|piece)\b/i,
    /^\W*(?:check back|come back|stay tuned|refresh)\b.{0,40}\bupdates?\b/i,
    /^\W*(?:more|further) (?:details|information|updates?) (?:to (?:come|follow)|soon|as (?:we|they|it))\b/i,
    /^citation: .{1,400}\bretrieved \d/i,
  ),
  rule(
    'byline or credit',
    /^.{0,400}\bcontributed to (?:this|the) (?:report|story|article)\b/i,
    /^\((?:additional )?(?:reporting|writing|editing|written|edited|compiled|translated)(?: and (?:writing|editing))? by\b/i,
    /^\W*with (?:assistance|reporting|additional reporting|files|contributions) (?:by|from) \p{Lu}/iu,
    /^to contact the (?:reporter|editor|author|writer)s?\b/i,
    /^[—–-]+ ?\S.{0,60} \(@\w{1,30}\),? \p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}$/u,
    /\bcan be reached (?:at|on) (?:twitter\b|@|https?:\S*twitter)/i,
  ),
  { reason: 'byline or credit', matches: isReportersAddress },
];
