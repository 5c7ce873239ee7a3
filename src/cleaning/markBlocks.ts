import type { Article } from '../model.ts';
import { type Block, endsSentence, isProse, lettersOf } from './blocks.ts';
import { type RemovalReason, sentenceBoilerplate } from './boilerplate.ts';
import { isHeading } from './isHeading.ts';

/** Marks the paragraphs that are no report by what the article says of itself and by those around them. */
export function markBlocks(
  blocks: readonly Block[],
  article: Pick<Article, 'text' | 'title' | 'author' | 'outlet'>,
): void {
  markNames(blocks, article);
  markRepeatedLines(blocks);
  markNamedPictures(blocks);
  markLinkLists(blocks);
  markBoxes(blocks);
  markPosts(blocks);
  markPostHeads(blocks);
  markCompany(blocks);
  markSignature(blocks, article.text);
  markHeadings(blocks, article.title !== null);
}

/** A line that is nothing but the author, one of several, or the outlet. */
function markNames(blocks: readonly Block[], { author, outlet }: Pick<Article, 'author' | 'outlet'>): void {
  const names = new Set([outlet, author ?? '', ...(author ?? '').split(/, | and /)].map(lettersOf));
  for (const block of blocks)
    if (block.reason === null && block.wordCount <= mostNameWords && names.has(lettersOf(block.line)))
      block.reason = 'byline or credit';
}

const mostNameWords = 8;

/** A short line without a stop that stands in an article again and again is a label of its posts or pictures. */
function markRepeatedLines(blocks: readonly Block[]): void {
  const isLabel = (block: Block) => block.wordCount <= 6 && !endsSentence(block);
  const counts = new Map<string, number>();
  for (const block of blocks) if (isLabel(block)) counts.set(block.line, (counts.get(block.line) ?? 0) + 1);
  for (const block of blocks)
    if (block.reason === null && (counts.get(block.line) ?? 0) >= fewestRepeats) block.reason = 'page navigation';
}

const fewestRepeats = 3;

/** A short line that the caption above or below it repeats is the picture's name. */
function markNamedPictures(blocks: readonly Block[]): void {
  for (const [i, block] of blocks.entries()) {
    if (block.reason !== null || block.wordCount > 12 || endsSentence(block)) continue;
    const repeats = (other?: Block) => other?.reason === 'photo caption or credit' && other.line.includes(block.line);
    if (repeats(blocks[i - 1]) || repeats(blocks[i + 1])) block.reason = 'photo caption or credit';
  }
}

/** The titles listed under "Related articles" are links as well, up to the next paragraph that ends with a stop. */
function markLinkLists(blocks: readonly Block[]): void {
  let isListed = false;
  for (const block of blocks) {
    if (block.reason !== null) isListed = block.reason === 'related links' && (isListed || block.wordCount <= 5);
    else if (block.wordCount > 20 || /[.:]["'”’)]*$/.test(block.line)) isListed = false;
    else if (isListed) block.reason = 'related links';
  }
}

/** What stands without a stop between two lines of one offer or panel belongs to it. */
function markBoxes(blocks: readonly Block[]): void {
  let last = -1;
  for (const [i, block] of blocks.entries()) {
    if (!boxed.has(block.reason)) continue;
    const between = last < 0 || i - last - 1 > widestGap ? [] : blocks.slice(last + 1, i);
    for (const other of between) if (other.reason === null && !endsSentence(other)) other.reason = block.reason;
    last = i;
  }
}

const boxed: ReadonlySet<RemovalReason | null> = new Set([
  'newsletter or app',
  'consent notice',
  'subscription offer',
] as const);
const widestGap = 4;

/** The line that signs a post of a social network on a line of its own makes what stands before it the post. */
function markPosts(blocks: readonly Block[]): void {
  for (const [i, block] of blocks.entries()) {
    const isSignature = block.reason === 'embedded post' && /^[—–-]/.test(block.line);
    const post = i > 1 ? blocks[i - 1]! : null;
    if (isSignature && post?.reason === null) post.reason = 'embedded post';
  }
}

/** A line without a stop right below the time of a post is its headline; the head of the article itself comes before. */
function markPostHeads(blocks: readonly Block[]): void {
  const first = blocks.findIndex(isProse);
  for (const [i, block] of blocks.entries()) {
    const isBelowTime = i > first && first >= 0 && blocks[i - 1]!.reason === 'date line';
    if (block.reason === null && isBelowTime && block.wordCount <= 15 && !/[.!?…:;,]["'”’)\]]*$/.test(block.line))
      block.reason = 'section heading';
  }
}

/** "About Acme Corp." and all below it, where the paragraph below says what Acme is. */
function markCompany(blocks: readonly Block[]): void {
  const start = blocks.findIndex(({ line, wordCount }, i) => {
    const name = /^About (?:the )?(\p{Lu}\S*)/u.exec(line)?.[1]?.replace(/\P{L}+$/u, '');
    const next = blocks[i + 1]?.line.replace(/^The /, '') ?? '';
    return name !== undefined && wordCount <= 8 && 2 * i > blocks.length && next.startsWith(name);
  });
  if (start >= 0) for (const block of blocks.slice(start)) block.reason ??= 'company boilerplate';
}

/** What stands below a line of underscores or the mark "-- " at the end signs a letter or a post. */
function markSignature(blocks: readonly Block[], text: string): void {
  const end = text.slice(-longestSignature);
  const mark = Array.from(end.matchAll(/\n(?:_{8,}|-- ?)[ \t]*\r?\n/g)).at(-1);
  if (!mark) return;
  const start = text.length - end.length + mark.index;
  const below = blocks.filter(({ range }) => range.start > start);
  const isShort = below.length <= 8 && below.every(({ wordCount }) => wordCount <= 25);
  if (isShort && below.length < blocks.length) for (const block of below) block.reason ??= 'byline or credit';
}

const longestSignature = 800;

/** A heading stands between paragraphs of prose: apart from lists, addresses and what a colon announces. */
function markHeadings(blocks: readonly Block[], isTitled: boolean): void {
  const left = blocks.filter(({ reason }) => reason === null);
  for (let i = left.length - 2, next = left.at(-1)!; i >= 0; i--) {
    const block = left[i]!;
    const isStandfirst = i === 0 && isTitled && block.wordCount > longestKicker;
    const isAfterProse = i === 0 ? !isStandfirst : isProse(left[i - 1]!);
    const isBeforeProse = isProse(next) || next.line.endsWith(':');
    if (isHeading(block.line) && isAfterProse && isBeforeProse && sentenceBoilerplate(block.line) === null)
      block.reason = 'section heading';
    else next = block;
  }
}

/** Longer lines below a title go on with it. */
const longestKicker = 4;
