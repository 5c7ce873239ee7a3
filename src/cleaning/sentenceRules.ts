import { isPersonTitle } from '../annotate/names/personTitles.ts';
import { link, network, type Rule, rule } from './rule.ts';

/** Judged by one sentence, wherever it stands. */
export const sentenceRules: readonly Rule[] = [
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

/** Where a reporter can be reached: their own address has their name. */
function isReportersAddress(sentence: string): boolean {
  const contact =
    /^((?:\p{Lu}[\p{L}.'’-]+ ){0,2}\p{Lu}[\p{L}.'’-]+) (\p{Lu}\p{L}{2,}) (?:can|may) be (?:reached|contacted) (?:at|via|by e-?mail at) ([^\s@]+)@\S+$/u;
  const [, before, surname, address] = contact.exec(sentence) ?? [];
  const first = before?.split(' ')[0]?.toLowerCase().replace(/\.$/, '') ?? '';
  return address !== undefined && !isPersonTitle(first) && address.toLowerCase().includes(surname!.toLowerCase());
}
