import { hasTag } from '../../lexicon/lexicon.ts';
import type { Addition, Range, Sentence } from '../../model.ts';
import { isSpeechVerb } from '../quotations/speechVerbs.ts';
import { joinTokens } from '../tokens/joinTokens.ts';
import { findDefiniteReferences } from './definiteReferences.ts';
import { isAuxiliary, isFunctionWord, isPreposition } from './functionWords.ts';
import { readPiece, type Token } from './tokens.ts';

/**
 * Whether a sentence cannot be read alone: it opens with a pronoun or a connective that leans on what came before, or
 * only announces what comes next, its subject is a pronoun that no name before it in the sentence explains, or it quotes
 * a first person without a speaker.
 * An addition, the name of whom a pronoun stands for, is read in its place.
 */
export function opensUnresolved(
  sentence: Pick<Sentence, 'tokens' | 'names'>,
  addition?: Pick<Addition, 'at' | 'text'>,
): boolean {
  const own = joinTokens(sentence.tokens);
  const pronoun = addition && tokenEndingAt(own, addition.at);
  const tokens = pronoun ? own.flatMap((token) => (token === pronoun ? nameInPlaceOf(token, addition) : [token])) : own;
  const names = pronoun ? [pronoun, ...sentence.names] : sentence.names;
  const words = tokens.filter((token) => token.kind !== 'sign');
  const first = words[0];
  if (!first) return false;
  return (
    leansBack(words) ||
    isTiedBack(tokens) ||
    opensWithReference(tokens) ||
    isBarePronoun(words) ||
    hasEarlyPronoun(words) ||
    quotesUnknownSpeaker(tokens, first) ||
    hasPronounSubject(tokens, names)
  );
}

/** The token that ends at an offset of the sentence with its white space folded. */
function tokenEndingAt(tokens: readonly Token[], at: number): Token | undefined {
  let end = 0;
  return tokens.find(({ text, spaced }, i) => {
    end += text.length + (spaced && i > 0 ? 1 : 0);
    return end === at;
  });
}

function nameInPlaceOf(pronoun: Token, { text }: Pick<Addition, 'text'>): Token[] {
  const { start, end, spaced } = pronoun;
  return text.split(' ').map((word, i) => ({ ...readPiece(word, start, 'word', i > 0 || spaced), start, end }));
}

/** "Now comes the hard part." */
const leansForward = /^(?:(?:now|next|then) comes?|here (?:is|are|comes?)|here['’]s)\b/i;

const connectives =
  /^(?:but|and|or|so|yet|however|nevertheless|nonetheless|meanwhile|also|moreover|furthermore|additionally|therefore|thus|hence|consequently|then|afterwards?|later|likewise|similarly|otherwise|another|others|both|as a result(?! of)|in addition(?! to)|instead(?! of)|besides(?=,)|as (?:evidence|proof)(?! (?:of|that))|for (?:example|instance)|in return(?! for)|in (?:fact|response(?! to)|contrast(?! (?:to|with))|turn|the meantime)|by contrast|on the other hand|at the (?:same )?time(?! of)|after that|as such|that said|(?:following|despite|because of|after|before|in) (?:this|that|these|those)|(?:in response to|due to|thanks to|as a result of|because of|in addition to|on top of|apart from|prior to|in view of|in light of) (?:this|that|these|those|it|them))\b/i;

/** "One of them", "all 25 members of its crew": a noun is not what the pronoun in its own attribute stands for. */
const partitive =
  /^(?:(?:only|just|at least|at most|about|some|nearly|almost|all|most|many|both|the|a|an|\d[\d,.]*) ){0,2}(?!(?:ahead|because|inside|instead|irrespective|out|outside|regardless|short)\b)(?:\p{L}+|\d+) of (?:them|its|his|her|their)\b/iu;

/** "The outlet said", "Following the finding,": one or two words before a noun that means something said before. */
function opensWithReference(tokens: readonly Token[]): boolean {
  const [first] = findDefiniteReferences(tokens.slice(0, 6));
  const lead = tokens.slice(0, first).map((token) => token.lower);
  return first !== undefined && (first === 0 || leads.test(lead.join(' ')));
}

const leads = /^(?:according to|per|following|after|before|despite|because of|since|during|amid|in|at|on|with|from)$/;

/** "This" and "these" before a noun that names no time or place of the reader's. */
function opensWithDemonstrative([first, second]: readonly Token[]): boolean {
  if (first?.lower !== 'this' && first?.lower !== 'these') return false;
  return (
    second !== undefined &&
    !/^(?:week|weekend|month|year|season|day|morning|afternoon|evening|night|time|time's|week's|month's|year's|spring|summer|autumn|fall|winter|century|decade|world|country|nation|days|is|was|are|were)$/.test(
      second.lower,
    ) &&
    !second.isCapital
  );
}

function leansBack(words: readonly Token[]): boolean {
  const opening = words
    .slice(0, 8)
    .map((word) => word.text)
    .join(' ');
  if (
    connectives.test(opening) ||
    leansForward.test(opening) ||
    partitive.test(opening) ||
    opensWithDemonstrative(words) ||
    /^the same\b/i.test(opening)
  )
    return true;
  const [first, second, third, fourth] = words.map((word) => word.lower);
  if (first === 'the' && second === 'former') return third === undefined || isSpeechVerb(third) || isAuxiliary(third);
  return first === 'one' && [third, fourth].some((word) => word !== undefined && isSpeechVerb(word));
}

/** So many tokens from its beginning an aside still ties a sentence to the one before it. */
const asideReach = 12;

/** "The mayor, however, stayed": an aside between commas before any quotation. */
function isTiedBack(tokens: readonly Token[]): boolean {
  const quotation = tokens.findIndex(({ text }) => /^["“”]/.test(text));
  const own = tokens.slice(0, Math.min(asideReach, quotation < 0 ? tokens.length : quotation));
  return own.some(
    ({ lower }, i) => hasTag(lower, 'aside') && own[i - 1]?.text === ',' && /^[,.]$/.test(own[i + 1]?.text ?? ''),
  );
}

const demonstrative = new Set(['this', 'that', 'these', 'those']);
const neuter = new Set(['it', 'its', "it's"]);

/** "Now", "still" and the like before a pronoun leave it the first word that counts. */
const leadingAdverbs = /^(?:now|today|still|even|only|soon|once|perhaps|maybe)$/;

function isBarePronoun(words: readonly Token[]): boolean {
  const isLed = leadingAdverbs.test(words[0]!.lower) && words.length > 1;
  return startsWithPronoun(isLed ? words.slice(1) : words) || (isLed && /^(?:that|this|these)$/.test(words[1]!.lower));
}

/** "By then she had left": a subject with nothing but grammar before it. */
function hasEarlyPronoun(words: readonly Token[]): boolean {
  const at = words.findIndex(({ lower }) => /^(?:he|she|they)$/.test(lower));
  return (
    at > 0 && !hasTag(words[0]!.lower, 'subordinator') && words.slice(0, at).every(({ lower }) => isFunctionWord(lower))
  );
}

function startsWithPronoun(words: readonly Token[]): boolean {
  const { lower } = words[0]!;
  const next = words[1]?.lower;
  if (hasTag(lower, 'personal')) return true;
  if (neuter.has(lower)) return !isExpletive(words);
  if (!demonstrative.has(lower)) return false;
  if (next === undefined || isAuxiliary(next)) return true;
  return lower !== 'those' ? isVerbLike(next) : false;
}

function isVerbLike(word: string): boolean {
  return (
    isSpeechVerb(word) ||
    /(?:ed|comes?|came|means?|meant|led|leads|follows|makes|made|gives|gave|left|happens)$/.test(word)
  );
}

/** "It is illegal to …", "It was not clear whether …", "It turned out that …"; but not "It was used to …". */
function isExpletive(words: readonly Token[]): boolean {
  const [first, ...rest] = words.slice(0, 11).map((word) => word.lower);
  if (first === 'its') return false;
  if (
    /^(?:goes without|turn(?:s|ed) out|emerge[sd]|transpired|came to light|takes|took)/.test(rest.slice(0, 3).join(' '))
  )
    return true;
  const verbAt = rest.slice(0, 3).findIndex((word) => /^(?:is|was|be|been|isn't|wasn't|seem|appear|remain)/.test(word));
  if (first !== "it's" && verbAt < 0) return false;
  const clause = rest.findIndex((word) => /^(?:that|to|whether|who|why|how|when|if|what)$/.test(word));
  return (
    clause > 0 &&
    !(rest[clause] === 'to' && /ed$|^(?:used|going|set|due|able|unable|likely|unlikely)$/.test(rest[clause - 1]!))
  );
}

/** Whether the sentence starts in the first person, or in a quotation of one, and names no speaker outside the quotation. */
function quotesUnknownSpeaker(tokens: readonly Token[], first: Token): boolean {
  const opening = tokens.findIndex(({ text }) => text !== '(');
  const opensQuoted = /^["“„«]$/.test(tokens[opening]!.text);
  if (!opensQuoted && !hasTag(first.lower, 'first-person')) return false;
  if (opensQuoted && !tokens.some((token) => hasTag(token.lower, 'first-person'))) return false;
  const closing = opensQuoted ? tokens.findIndex((_, i) => i > opening && closesQuotation(tokens, i)) : 0;
  if (closing < 0) return true;
  const outside = tokens.slice(closing + 1);
  return !outside.some(
    (token, i) =>
      isSpeechVerb(token.lower) &&
      !hasTag(outside[i - 1]?.lower ?? '', 'personal') &&
      !hasTag(outside[i + 1]?.lower ?? '', 'personal'),
  );
}

function closesQuotation(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]];
  if (token.spaced || !/^["”»]$/.test(token.text)) return false;
  return next === undefined || next.spaced || next.text === ',' || next.text === '.';
}

/** Whether the subject after a leading clause or attribution, or of that clause, is a pronoun and no name explains it. */
function hasPronounSubject(tokens: readonly Token[], names: readonly Range[]): boolean {
  const first = tokens.findIndex((token) => token.kind !== 'sign');
  const { lower } = tokens[first]!;
  if (hasTag(lower, 'subordinator') && hasTag(tokens[first + 1]?.lower ?? '', 'personal') && names.length === 0)
    return true;
  const isLed = hasTag(lower, 'subordinator') || isPreposition(lower) || /..(?:ing|ly)$/.test(lower);
  const at = tokens.findIndex((token, i) => {
    if (!hasTag(token.lower, 'personal') && !neuter.has(token.lower)) return false;
    const before = tokens[i - 1]?.lower ?? '';
    const verb = before === 'that' ? (tokens[i - 2]?.lower ?? '') : before;
    const attributes = before === ',' && isSpeechVerb(tokens[i + 1]?.lower ?? '');
    return (isLed && before === ',') || attributes || isSpeechVerb(verb);
  });
  if (at < 0 || (neuter.has(tokens[at]!.lower) && isExpletive(tokens.slice(at)))) return false;
  return !names.some(({ start, end }) => {
    const place = tokens.findIndex((token) => token.end > start);
    return (
      end <= tokens[at]!.start && !/^(?:in|at|near|across|outside|inside|into)$/.test(tokens[place - 1]?.lower ?? '')
    );
  });
}
