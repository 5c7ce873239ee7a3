/** What a transition does. */
export const shift = 0;
/** Makes the word at the top of the stack depend on the next word. */
export const attachLeft = 1;
/** Makes the word at the top of the stack depend on the word below it. */
export const attachRight = 2;

/**
 * A state of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez & Satta 2011) over `length` words: the words from `next`
 * on are to come, and behind them stands the root, numbered `length`. `none`, one further, stands for a word that is not
 * there. A word's dependents are all found before its own head.
 */
export class ParseState {
  readonly length: number;
  readonly none: number;
  readonly stack: Int32Array;
  depth = 0;
  next = 0;
  /** -1 as long as there is none. */
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  /** Of each word, the outermost dependent to its left, the one found before, and the same to its right; `none` for none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  /** Of each word, one bit for each label among its dependents, shared by labels 31 apart. */
  readonly labelBits: Int32Array;
  /** The preposition of each word, `none` for none. */
  readonly cases: Int32Array;
  readonly caseLabel: number;

  constructor(length: number, caseLabel: number) {
    const room = length + 2;
    this.length = length;
    this.none = length + 1;
    this.caseLabel = caseLabel;
    this.stack = new Int32Array(room);
    this.heads = new Int32Array(room).fill(-1);
    this.labels = new Uint8Array(room);
    this.left1 = new Int32Array(room).fill(this.none);
    this.left2 = new Int32Array(room).fill(this.none);
    this.right1 = new Int32Array(room).fill(this.none);
    this.right2 = new Int32Array(room).fill(this.none);
    this.leftCount = new Uint8Array(room);
    this.rightCount = new Uint8Array(room);
    this.labelBits = new Int32Array(room);
    this.cases = new Int32Array(room).fill(this.none);
  }

  get isDone(): boolean {
    return this.next === this.length && this.depth === 0;
  }

  /** The word `below` places under the top of the stack. */
  top(below: number): number {
    return below < this.depth ? this.stack[this.depth - 1 - below]! : this.none;
  }

  /** The word `ahead` places behind the next one; the root stands behind the last. */
  ahead(ahead: number): number {
    return Math.min(this.next + ahead, this.none);
  }

  /** Whether a transition leads on to a tree with one root. */
  allows(transition: number): boolean {
    if (transition === shift) return this.next < this.length;
    if (transition === attachRight) return this.depth > 1;
    return this.depth > 0 && (this.next < this.length || this.depth === 1);
  }

  shift(): void {
    this.stack[this.depth] = this.next;
    this.depth += 1;
    this.next += 1;
  }

  attach(transition: number, label: number): void {
    const child = this.stack[this.depth - 1]!;
    const isLeft = transition === attachLeft;
    const head = isLeft ? this.next : this.stack[this.depth - 2]!;
    this.depth -= 1;
    this.heads[child] = head;
    this.labels[child] = label;
    this.labelBits[head]! |= 1 << (label % 31);
    if (label === this.caseLabel && this.cases[head] === this.none) this.cases[head] = child;
    const outermost = isLeft ? this.left1 : this.right1;
    const before = isLeft ? this.left2 : this.right2;
    before[head] = outermost[head]!;
    outermost[head] = child;
    const counts = isLeft ? this.leftCount : this.rightCount;
    if (counts[head]! < 255) counts[head]! += 1;
  }
}
