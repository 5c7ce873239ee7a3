import { isPersonNoun } from '../../annotate/names/personNouns.ts';
import type { Range, Sentence, Token } from '../../model.ts';

const firstPerson: ReadonlySet<string> = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'ours', 'myself', 'ourselves']);
const ofOnePerson: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself']);
const ofSeveral: ReadonlySet<string> = new Set(['they', 'their']);
/** What stands for a noun said before, as a subject of its own: "the other pleaded guilty", "the two were". */
const bareSubjects: ReadonlySet<string> = new Set([
  'other',
  'others',
  'former',
  'latter',
  'two',
  'three',
  'both',
  'another',
]);

/**
 * Whether a sentence leans on others by its grammar: outside quotations it speaks in the first person, has a pronoun of
 * the third with nobody before it that it can stand for, or a subject that leaves out its noun; or it is nothing but what
 * somebody says who is named elsewhere. A pronoun at one of `explained`, offsets in the article, needs nobody. Blind
 * spot: whether who stands before is the one who is meant.
 */
export function leansOnOthers(sentence: Sentence, explained: readonly number[] = []): boolean {
  const { tokens, quotations } = sentence;
  const isQuoted = ({ start }: Token) => quotations.some((part) => part.start <= start && start < part.end);
  const own = tokens.filter((token) => token.tag !== 'PUNCT' && !isQuoted(token));
  if (own.length === 0) return true;
  const isLoose = createLoosePronouns(sentence);
  return own.some(
    (token) =>
      (token.tag === 'PRON' && firstPerson.has(token.lower) && !isTitled(token)) ||
      isBareSubject(token, sentence) ||
      (!explained.includes(token.end) && isLoose(token)),
  );
}

function createLoosePronouns({ tokens, names, dates, references }: Sentence): (pronoun: Token) => boolean {
  const keyAt = new Map(references.map(({ token, to }) => [token, to]));
  const isWithin = ({ start }: Token, range: Range) => range.start <= start && start < range.end;
  return (pronoun) => {
    const isOne = ofOnePerson.has(pronoun.lower);
    if (!isOne && !ofSeveral.has(pronoun.lower)) return false;
    const at = tokens.indexOf(pronoun);
    const key = keyAt.get(at);
    if (key !== undefined && names.some((name) => name.key === key)) return false;
    const isAntecedent = (token: Token): boolean => {
      if (token.tag !== 'NOUN' && token.tag !== 'PROPN') return false;
      if (dates.some((date) => isWithin(token, date))) return false;
      if (!isOne) return true;
      const name = names.find((one) => isWithin(token, one));
      return name ? name.kind !== 'place' : token.tag === 'PROPN' || isPersonNoun(token.lower);
    };
    if (tokens.slice(0, at).some(isAntecedent)) return false;
    // "As criticism of him grew, Fenn resigned": an opening may have the pronoun before the name.
    const comma = tokens.findIndex(({ text }, i) => i > at && text === ',');
    const opens = tokens[0]!.tag === 'ADP' || tokens[0]!.tag === 'SCONJ' || tokens[0]!.tag === 'VERB';
    return !(opens && comma > 0 && tokens.slice(comma + 1, comma + 1 + subjectReach).some(isAntecedent));
  };
}

/** So many words behind the comma a subject has begun: "the former mayor". */
const subjectReach = 3;

/** "The other pleaded guilty", "The two were seen". */
function isBareSubject(token: Token, { tokens }: Sentence): boolean {
  const next = tokens[1];
  return (
    token === next &&
    tokens[0]!.lower === 'the' &&
    bareSubjects.has(token.lower) &&
    /^(?:VERB|AUX|PUNCT)$/.test(tokens[2]?.tag ?? 'PUNCT')
  );
}

/** "US", and the magazine "Us". */
function isTitled({ lower, text }: Token): boolean {
  return lower === 'us' && text !== 'us';
}
