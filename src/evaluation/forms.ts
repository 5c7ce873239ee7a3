import { z } from 'zod';

/*
 * The forms of the records that gold data comes in. The message of each check completes the sentence "Expected <field>
 * to be ...".
 */

const text = z.string('a string');
const someText = text.min(1, 'a string that is not empty');
const list = <Item extends z.ZodType>(item: Item) => z.array(item, 'a list');
const someOf = <Item extends z.ZodType>(item: Item) => list(item).min(1, 'a list with at least one item');
const record = <Shape extends z.ZodRawShape>(shape: Shape) => z.object(shape, 'an object');
const flag = z.boolean('true or false');
const offset = z.int('an integer from 0 and up').min(0, 'an integer from 0 and up');
/** Numbers serve as names too: `"topic": 7` and `"topic": "7"` are one. */
const name = z.union([someText, z.number()], 'a name or a number').transform(String);
const documents = someOf(record({ name, text }));
/** `[file, start, end]` */
const passage = z.tuple([name, offset, offset], 'a list of a file, a start and an end');

const page = 'markup or the name of a file in the folder `html`';

const conflictKind = z.enum(['number', 'date', 'time', 'name', 'negation', 'quotation'], 'a kind of conflict');
const conflictRelation = z.enum(['contradiction', 'update', 'rounding', 'scope', 'unresolved'], 'a relation of values');

/**
 * A saved web page and the text of the report on it. `html` is the page itself, or the name of its file in the folder
 * `html` beside the records.
 */
export const extractionForm = record({
  id: name,
  url: someText.optional(),
  html: z.string(page).regex(/<|^(?:html\/)?[\w-][\w.-]*$/, page),
  gold: text,
});

const listOf = (what: string) => list(z.string(what));

/**
 * A sentence marked with its grammar. `words` are `[start, end)` in UTF-16 code units of `text`; the lists have an entry
 * for each word, `head` that of the word it depends on, counted from 1, or 0 for the root; an entity is its first word,
 * its last, its type, its chain of mentions, and whether it is named. The order of the documents tells which are kept
 * out of a training.
 */
export const annotationForm = record({
  doc: name,
  genre: text,
  text: someText,
  words: someOf(z.tuple([offset, offset], 'a list of a start and an end')),
  upos: listOf('a part of speech'),
  xpos: listOf('a tag of the Penn Treebank'),
  lemma: listOf('a lemma'),
  head: list(offset),
  rel: listOf('a relation'),
  entities: list(z.tuple([offset, offset, text, text, flag], 'a first word, a last word, a type, a chain and a flag')),
}).refine(
  ({ words, ...lists }) =>
    [lists.upos, lists.xpos, lists.lemma, lists.head, lists.rel].every((l) => l.length === words.length),
  'a sentence whose lists have an entry for each word',
);

/** Two sentences, with whether (`label`) or how far (`score`, higher is closer) they mean the same; one of the two. */
export const pairForm = record({
  a: text,
  b: text,
  label: z
    .union([z.literal([0, 1]), flag], '0, 1, true or false')
    .transform(Boolean)
    .optional(),
  score: z.number('a number').optional(),
}).refine(({ label, score }) => (label === undefined) !== (score === undefined), 'a pair with a `label` or a `score`');

/** A text and its sentences in order, which may have other white space than the text. */
export const segmentationForm = record({ text, sentences: list(someText) });

/**
 * An article, the topic that puts look-alike events side by side, and the event (`cluster`) that it reports; what is
 * known of it besides its text is used as a run would use it.
 */
export const storyForm = record({
  id: name,
  topic: name,
  cluster: name,
  outlet: someText.optional(),
  title: someText.nullable().optional(),
  date: someText.nullable().optional(),
  text,
});

/** The articles of one story, what people wrote as summaries of them, and how many words a summary may have. */
export const summaryForm = record({
  id: name,
  docs: documents,
  refs: someOf(text),
  words: z.int('an integer from 1 and up').min(1, 'an integer from 1 and up').optional(),
});

/** Documents with one origin: copies of one another or not, and the one that the others rest on where it is known. */
const commonOrigin = record({
  docs: list(name).min(2, 'a list with at least two items'),
  copy: flag,
  original: name.optional(),
});

const clusterShape = record({
  id: name,
  docs: documents,
  clusters: list(record({ fact: text, members: someOf(record({ file: name, start: offset, end: offset })) })),
  boilerplate: list(passage).default([]),
  conflicts: list(
    record({
      about: text,
      kind: text,
      relation: text,
      values: list(record({ value: text, members: someOf(passage) })),
    }),
  ).default([]),
  origins: list(commonOrigin).default([]),
  nuggets: list(record({ fact: text, vital: flag, members: list(passage) })).default([]),
});

/**
 * A story whose sentences are clustered by fact. Members are `[start, end)` in UTF-16 code units of the text of the
 * document that `file` names; in the other lists, which may be missing, a passage is `[file, start, end]`. `nuggets` are
 * what a summary should cover, the vital ones what it must.
 */
export const clusterForm = clusterShape.superRefine((story, context) => {
  const lengths = new Map(story.docs.map((document) => [document.name, document.text.length]));
  for (const { path, file, start, end } of passagesOf(story)) {
    const length = lengths.get(file);
    if (length !== undefined && start < end && end <= length) continue;
    const message = length === undefined ? 'in one of its `docs`' : `a part of the ${length} characters of ${file}`;
    context.addIssue({ code: 'custom', path, message, input: [file, start, end] });
  }
});

/** The articles of one story and which of them have a common origin; all others are independent of one another. */
export const originForm = record({ id: name, docs: documents, origins: list(commonOrigin) }).superRefine(
  ({ docs, origins }, context) => {
    const names = new Set(docs.map((document) => document.name));
    for (const [i, { docs: sharing, original }] of origins.entries()) {
      const unknown = [...sharing, ...(original === undefined ? [] : [original])].find((doc) => !names.has(doc));
      if (unknown === undefined) continue;
      const message = 'names of its `docs`';
      context.addIssue({ code: 'custom', path: ['origins', i], message, input: unknown });
    }
  },
);

/**
 * One fact in the sentences of several outlets: `says` is the sentence of the article `text`, `added` what its pronoun
 * should be completed with, if anything; `best` names the outlets whose sentence may stand for all. A report without an
 * `origin`, which is another's outlet, is one of its own.
 */
export const wordingForm = record({
  id: name,
  reports: someOf(
    record({
      outlet: someText,
      text: someText,
      says: someText,
      added: someText.optional(),
      origin: someText.optional(),
      copy: flag.default(false),
    }),
  ),
  best: someOf(someText),
});

/**
 * One fact in the words of several outlets, and what they state differently: values as printed, the one that most
 * independent origins give first. A report without an `origin` is one of its own.
 */
export const conflictForm = record({
  id: name,
  reports: list(
    record({
      outlet: someText,
      publishedAt: someText.nullable().default(null),
      origin: someText.optional(),
      text: someText,
    }),
  ).min(2, 'a list with at least two items'),
  conflicts: list(
    record({
      kind: conflictKind,
      relation: conflictRelation,
      values: list(someText).min(2, 'a list with at least two items'),
    }),
  ).default([]),
});

/**
 * A story whose facts are marked: which sentences of which documents carry each, in which words (`[start, end)` in UTF-16
 * code units of the document's text), and whether the sentence is mainly there to say it.
 */
export const markedFactsForm = record({
  id: name,
  docs: someOf(record({ name, text, outlet: someText.nullable().optional(), title: text.nullable().optional() })),
  facts: list(
    record({
      fact: text,
      members: list(
        record({
          file: name,
          start: offset,
          end: offset,
          words: list(z.tuple([offset, offset], 'a start and an end')),
          main: flag,
        }),
      ),
    }),
  ),
});

/** Facts and the sentences that report them, each named by its file beside this one and how it starts. */
export const factsForm = record({
  facts: list(record({ fact: text, members: someOf(record({ file: someText, startsWith: someText })) })),
});

interface Passage {
  readonly path: PropertyKey[];
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

function passagesOf(story: z.output<typeof clusterShape>): readonly Passage[] {
  const at = ([file, start, end]: z.output<typeof passage>, ...path: PropertyKey[]) => ({ path, file, start, end });
  return [
    ...story.clusters.flatMap(({ members }, i) =>
      members.map((member, j) => ({ path: ['clusters', i, 'members', j], ...member })),
    ),
    ...story.boilerplate.map((member, i) => at(member, 'boilerplate', i)),
    ...story.conflicts.flatMap(({ values }, i) =>
      values.flatMap(({ members }, j) =>
        members.map((member, k) => at(member, 'conflicts', i, 'values', j, 'members', k)),
      ),
    ),
    ...story.nuggets.flatMap(({ members }, i) => members.map((member, j) => at(member, 'nuggets', i, 'members', j))),
  ];
}
