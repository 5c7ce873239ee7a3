/**
 * What flows through the pipeline, in flow order. Everything is plain read-only JSON.
 *
 * Offsets count UTF-16 code units in the text of one article. For plain text files that text is the decoded file,
 * untouched, so every span can be checked with a text editor; for other forms it is what the reader makes of the record.
 */

/** Half-open: `text.slice(start, end)`, with `0 <= start < end <= text.length`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range in a named article; `article` is an {@link Article.id}. */
export interface Span extends Range {
  readonly article: string;
}

/** A list that cannot be empty. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** A file below the input folder: its path there, with `/` between folders, and its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One report of one outlet, as a reader found it. */
export interface Article {
  /** Its path below the input folder; `feed.xml#3` for the third article of a file that holds several. Unique. */
  readonly id: string;
  readonly file: string;
  readonly outlet: string;
  readonly title: string | null;
  /** Where the title stands in `text`; null where it is not there word for word. */
  readonly headline: Range | null;
  /** ISO 8601, as precise as the source: `2021-09-03` or `2021-09-03T14:05:00+01:00`. Null when unknown, never guessed. */
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** Whether the file holds only the beginning or a summary of the report. */
  readonly isExcerpt: boolean;
  /** ISO 639-1, or `und` where the text is too short to tell. */
  readonly language: string;
  readonly text: string;
  /** What follows front matter and title: the report itself. May be empty of words, never outside `text`. */
  readonly body: Range;
}

/** A part of the body that is not part of the report, and why. */
export interface Removal extends Range {
  readonly reason: string;
}

/** An article whose boilerplate is marked: `kept` are the paragraphs of the report, in order, `removed` all the rest of the body that has words. */
export interface CleanedArticle extends Article {
  readonly kept: readonly Range[];
  readonly removed: readonly Removal[];
}

/** Parts of speech, as Universal Dependencies tells them apart (UPOS). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** How a word depends on another, as Universal Dependencies has it for English. */
export type Relation =
  | 'root'
  | 'acl'
  | 'acl:relcl'
  | 'advcl'
  | 'advcl:relcl'
  | 'advmod'
  | 'amod'
  | 'appos'
  | 'aux'
  | 'aux:pass'
  | 'case'
  | 'cc'
  | 'cc:preconj'
  | 'ccomp'
  | 'compound'
  | 'compound:prt'
  | 'conj'
  | 'cop'
  | 'csubj'
  | 'csubj:pass'
  | 'dep'
  | 'det'
  | 'det:predet'
  | 'discourse'
  | 'dislocated'
  | 'expl'
  | 'fixed'
  | 'flat'
  | 'goeswith'
  | 'iobj'
  | 'list'
  | 'mark'
  | 'nmod'
  | 'nmod:desc'
  | 'nmod:poss'
  | 'nmod:unmarked'
  | 'nsubj'
  | 'nsubj:outer'
  | 'nsubj:pass'
  | 'nummod'
  | 'obj'
  | 'obl'
  | 'obl:agent'
  | 'obl:unmarked'
  | 'orphan'
  | 'parataxis'
  | 'punct'
  | 'reparandum'
  | 'vocative'
  | 'xcomp';

/**
 * A word, number or sign of a sentence, as Universal Dependencies splits them for English: "didn't" is "did" and "n't",
 * "Fenn's" is "Fenn" and "'s", "well-known" is three. In other languages a token is a word as {@link Sentence.words} has
 * them, its tag is `X`, its head -1 and its relation `dep`.
 */
export interface Token extends Range {
  readonly text: string;
  /** Lower case, NFC, straight apostrophes. */
  readonly lower: string;
  /** The form that a dictionary lists: "be" for "was", "not" for "n't". Names keep their capitals. */
  readonly lemma: string;
  /** Of `lower`. */
  readonly stem: string;
  readonly tag: PartOfSpeech;
  /** Position in the sentence of the token that this one depends on; -1 for the root. */
  readonly head: number;
  readonly relation: Relation;
}

/** How a clause stands to the one it is part of. */
export type ClauseRole =
  /** It is part of none. */
  | 'main'
  /** It fills a place of the predicate: what is said, wanted, seen. */
  | 'complement'
  /** It tells more of a noun: "who was fired", "found in the river". */
  | 'relative'
  /** When, why, how, on what condition. */
  | 'adverbial'
  /** It stands beside it, joined by "and" or the like. */
  | 'conjunct'
  /** It is put in without being joined: after a semicolon, between dashes. */
  | 'aside'
  /** An event told by a noun: "the death of", "his arrest". */
  | 'nominal';

/** How sure or near what a clause says is. The strongest that its own words or those it hangs on tell. */
export type Modality =
  /** Told as so. */
  | 'actual'
  /** "will", "shall", "is to", "is set to": it lies ahead. */
  | 'expected'
  /** "plans to", "wants to", "vowed to": someone means it to be. */
  | 'intended'
  /** "can", "could", "may", "might", "perhaps". */
  | 'possible'
  /** "must", "should", "has to", "urged him to". */
  | 'necessary'
  /** "would", and what stands behind "if". */
  | 'conditional'
  /** "allegedly", "reportedly", "accused of", "suspected of". */
  | 'alleged';

/** A noun phrase or clause beside subject and object, by its head, and the lemma of the preposition before it. */
export interface Complement {
  readonly head: number;
  readonly preposition: string | null;
}

/** One thing said: a predicate with what belongs to it. All numbers are positions of tokens in the sentence. */
export interface Clause {
  /** Its verb, or the noun or adjective behind "be", or the noun of an event; in a fragment the word all others depend on. */
  readonly predicate: number;
  /** What is done: the lemma of the predicate, or the verb that tells the same as the noun of an event ("die" of "death"). */
  readonly act: string;
  /** Those that belong to it and to no clause within it, ascending; together the clauses of a sentence have each token once. */
  readonly tokens: readonly number[];
  /** The clause it is part of, as a position among the clauses of the sentence; null for one that is part of none. */
  readonly parent: number | null;
  readonly role: ClauseRole;
  /**
   * Head of the subject: what suffers in a passive. Also where it stands outside the clause: that of the clause it is
   * joined to, the noun a relative clause tells of, who is to do what an infinitive says. Null where that is uncertain.
   */
  readonly subject: number | null;
  readonly object: number | null;
  /** Who does it in a passive: "by the police"; whose act a noun tells. */
  readonly agent: number | null;
  /** All else that belongs to the predicate as a noun phrase, in order. */
  readonly complements: readonly Complement[];
  /** Whether it says that something is not so: "not", "no one", "no sign", "failed to", "denied" of what is denied. */
  readonly negated: boolean;
  readonly modality: Modality;
  /** Null for infinitives, nouns and fragments. */
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly passive: boolean;
  /** Whether it reports what someone said, wrote or showed. */
  readonly isSaying: boolean;
}

/** A pronoun, or a noun such as "the suspect", that stands for a name of the article. */
export interface Reference {
  /** Position in the sentence. */
  readonly token: number;
  /** A {@link NameMention.key}. */
  readonly to: string;
}

/** A number with its unit: "26 people", "$2,500", "12.5 per cent", "more than 400". */
export interface Quantity extends Range {
  readonly text: string;
  readonly kind: 'number' | 'money' | 'percent';
  readonly value: number;
  /** The stem of the noun counted, an ISO 4217 code for money, `%` for per cent; null where none is stated. */
  readonly unit: string | null;
  /** How the value is hedged, if it is. */
  readonly bound: 'exact' | 'about' | 'at least' | 'at most';
  /** Position in the sentence of the noun that is counted or measured; null where none is. */
  readonly head: number | null;
}

/** A mention of a day, month or year. */
export interface DateMention extends Range {
  readonly text: string;
  /**
   * In the notation of XML Schema, as far as the text tells, completed from the article's own date where that makes it
   * certain: `2021-08-23`, `--08-23` (year unknown), `2021-08`, `--08`, `2021`, `---23`; `W4` is a Thursday that could
   * not be placed; `a/b` is an interval of two such days ("late August" is `--08-21/--08-31`).
   */
  readonly value: string;
  /** Position in the sentence of the verb, or of the noun of an event, that the date dates; null where none is. */
  readonly verb: number | null;
}

/** A mention of a person, place, organization or other proper name. */
export interface NameMention extends Range {
  readonly text: string;
  /** The longest form of the same name in the article, in lower case without titles: "stephens" in an article that says "Precious Stephens" has `precious stephens`. */
  readonly key: string;
  /** As most of its mentions in the article look. */
  readonly kind: NameKind;
  /** Position in the sentence of the word of the name that the others depend on. */
  readonly head: number;
}

export type NameKind = 'person' | 'organization' | 'place' | 'other';

/** Words inside quotation marks, which may run over several sentences and paragraphs. The range lies between the marks. */
export interface Quotation extends Range {
  readonly text: string;
  /** Who is quoted, as the article names them near the quotation. */
  readonly speaker: string | null;
}

/** The part of a quotation that lies in one sentence. */
export interface QuotationPart extends Range {
  /** With white space folded. */
  readonly text: string;
  /** Index into {@link AnnotatedArticle.quotations}. */
  readonly quotation: number;
  /** Whether the quotation begins and ends in this sentence. */
  readonly whole: boolean;
}

export interface Sentence extends Range {
  readonly article: string;
  /** That of the article whose rules it is read by: ISO 639-1. */
  readonly language: string;
  /** Position among the article's sentences, from 0. */
  readonly index: number;
  /** Position of its paragraph among the article's kept paragraphs, from 0. */
  readonly paragraph: number;
  /** The slice of the article with runs of white space folded to one space. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In the order of their predicates; none in other languages than English. */
  readonly clauses: readonly Clause[];
  /** What its pronouns and nouns stand for, where that is certain, in order. */
  readonly references: readonly Reference[];
  /** Words in order, lower case, NFC, straight apostrophes, without punctuation. */
  readonly words: readonly string[];
  /** One stem for each word, same order. */
  readonly stems: readonly string[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly names: readonly NameMention[];
  readonly quotations: readonly QuotationPart[];
  /** Whether its main statement is negated: "not arrested", "no one died", "denied". */
  readonly negated: boolean;
}

export interface AnnotatedArticle extends CleanedArticle {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** Another story of the same case, a stage of it that is news of its own. */
export interface RelatedStory {
  /** Its id. */
  readonly story: string;
  /** Whether that story is the older or the newer one. */
  readonly relation: 'earlier' | 'later';
}

/** The articles that report one event. */
export interface ArticleGroup {
  /** `1`, `2`, … in the order of the report. */
  readonly id: string;
  readonly articles: NonEmpty<AnnotatedArticle>;
  /** In the order of the report. */
  readonly related: readonly RelatedStory[];
}

/**
 * What makes an article share an origin with another: `copy` nearly the same words, `rewrite` words or facts in the same
 * order that it took over, `credit` an outlet that it names, `agency` an agency that both print, `shared` something
 * that both have, where nothing tells who has it from whom. `own` for an independent witness.
 */
export type OriginKind = 'own' | 'copy' | 'rewrite' | 'credit' | 'agency' | 'shared';

/** What several outlets of a story name as their source. */
export interface CommonSource {
  /** As an article names it, with white space folded; an agency by its tag. */
  readonly name: string;
  /** `document`: a statement, release, court paper or study. */
  readonly kind: 'agency' | 'outlet' | 'document';
  /** Ids of those that name it. */
  readonly articles: NonEmpty<string>;
  /** Where they do. */
  readonly evidence: NonEmpty<Span>;
}

/** An article within its story, with what it rests on. */
export interface StoryArticle extends AnnotatedArticle {
  /** The article this one repeats in nearly the same words; null for an original. */
  readonly copyOf: string | null;
  /** The id of the article its report rests on; its own id when it is an independent witness. Same value, same origin. */
  readonly origin: string;
  readonly originKind: OriginKind;
  /** Passages that show it, as a rule of this article; empty when independent. */
  readonly originEvidence: readonly Span[];
}

/** A group whose copies and origins are known. */
export interface Story extends ArticleGroup {
  readonly articles: NonEmpty<StoryArticle>;
  /** Named by most articles first. */
  readonly sources: readonly CommonSource[];
}

/** Sentences of one story that report the same fact, in article order. */
export interface SentenceCluster {
  readonly members: NonEmpty<Sentence>;
}

export interface ClusteredStory extends Story {
  readonly clusters: readonly SentenceCluster[];
}

/** A stretch of a sentence that says one thing, and the articles that say it too, its own among them. */
export interface CreditedPart extends Range {
  readonly carriers: NonEmpty<string>;
}

/** A phrase of a sentence, and where else the story may tell it. */
export interface CreditedPhrase {
  /** How much it says: its content words, the rarer the more. Above 0. */
  readonly weight: number;
  /** Whether it holds the predicate of the clause that the sentence is there for. */
  readonly isMain: boolean;
  /** How likely each article of the story carries it, 0 to 1, in the order of the story. */
  readonly carried: readonly number[];
  /** Sentences of other articles that come near it, and how likely each of them tells it, 0 to 1. */
  readonly told: readonly { readonly article: string; readonly index: number; readonly likely: number }[];
}

/** Who carries what a sentence says. */
export interface Credit {
  readonly article: string;
  /** {@link Sentence.index}. */
  readonly index: number;
  /** Articles that carry what it is mainly there to say, its own among them, in the order of the story. */
  readonly carriers: NonEmpty<string>;
  /** Of the others, the sentence that shows it best. */
  readonly shownBy: readonly Span[];
  /** Articles that may carry it, the carriers among them. */
  readonly possible: readonly string[];
  /** In order, without overlap, over the whole sentence. */
  readonly parts: readonly CreditedPart[];
  /** What it says, phrase by phrase; none where the story was not compared by phrases. */
  readonly phrases: readonly CreditedPhrase[];
}

export interface AlignedStory extends ClusteredStory {
  /** One for each sentence, in the order of the articles. */
  readonly credits: readonly Credit[];
  /** What its outlets give differently, wherever it stands. */
  readonly differences: readonly Difference[];
}

export type DetailKind = 'number' | 'money' | 'percent' | 'date' | 'name' | 'quotation';

/** A detail in a statement's wording, and the outlets whose wording of the same fact carries it. */
export interface Detail {
  readonly text: string;
  readonly kind: DetailKind;
  /** The day that a date names, `2021-08-23`, where text and date of its article tell it; null for all else. */
  readonly day: string | null;
  readonly outlets: readonly string[];
  /** Whether no other outlet that reports the fact gives it anywhere in its articles of the story. */
  readonly alone: boolean;
}

/** Words that tell whom a pronoun of a wording stands for, to be shown in brackets and marked as added. */
export interface Addition {
  /** Offset in the wording's `text`, right behind the pronoun. */
  readonly at: number;
  /** With white space folded. */
  readonly text: string;
  /** Where the same article has these words. */
  readonly evidence: Span;
}

/** A stretch of a wording that says one thing, and the outlets that say it. */
export interface Part extends Range {
  /** With white space folded. */
  readonly text: string;
  /** Sorted; the outlet of the wording among them. */
  readonly outlets: NonEmpty<string>;
  /** `<statement>.<n>`: parts of one statement with the same outlets have the same. */
  readonly fact: string;
}

/** One fact in the words of one article, with all who report it. */
export interface Statement {
  /** `<story>.<n>`. */
  readonly id: string;
  readonly text: string;
  readonly canonical: Span;
  /** What the wording needs to be read alone; empty for most. */
  readonly added: readonly Addition[];
  /** The canonical one included. */
  readonly members: NonEmpty<Span & { readonly text: string }>;
  /** Sentences of further articles that say it beside something else, one an article. */
  readonly shownBy: readonly (Span & { readonly text: string })[];
  /** Those that carry what the wording is mainly there to say, anywhere in their articles of the story. Sorted. */
  readonly outlets: NonEmpty<string>;
  /** Who carries which stretch of the wording: places in its article, in order, without overlap, over the whole of it. */
  readonly parts: NonEmpty<Part>;
  /**
   * How many independent origins its outlets have: from 1 to as many as there are outlets. A sentence that credits another
   * outlet has that outlet as its origin, any other the origin of its article.
   */
  readonly origins: number;
  /** Whom the outlets name as their source, as first printed. */
  readonly cites: readonly string[];
  readonly details: readonly Detail[];
}

export type ConflictKind = 'number' | 'date' | 'time' | 'name' | 'negation' | 'quotation';
export type ConflictRelation = 'contradiction' | 'update' | 'rounding' | 'scope' | 'unresolved';

/** Outlets that give different values for one thing; `members` are the sentences that give each, in the order of the story. */
export interface Difference {
  readonly kind: ConflictKind;
  readonly relation: ConflictRelation;
  readonly values: readonly { readonly value: string; readonly members: NonEmpty<Span> }[];
}

/** A difference with the statements that its sentences are members of. */
export interface Conflict extends Difference {
  readonly statements: NonEmpty<string>;
}

/** What most other origins of a story report and an outlet does not. */
export interface Omission {
  readonly outlet: string;
  /** Ids of statements, most supported first. */
  readonly statements: NonEmpty<string>;
}

export interface StatedStory extends AlignedStory {
  /** Most supported first. */
  readonly statements: readonly Statement[];
  readonly conflicts: readonly Conflict[];
}

export interface SummarizedStory extends StatedStory {
  readonly title: (Span & { readonly text: string }) | null;
  /** Ids of statements, in reading order. */
  readonly summary: readonly string[];
  /** By outlet; those that leave nothing out are not in it. */
  readonly omissions: readonly Omission[];
  /** Ids of the first few statements that one outlet alone reports and that the summary leaves out, in reading order. */
  readonly single: readonly string[];
}

/** A file or article that could not be used. */
export interface SetAside {
  /** A path below the input folder, or the id of an article where its file holds several. */
  readonly file: string;
  readonly reason: string;
}
