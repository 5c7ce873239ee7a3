import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findQuotations } from '../../../src/annotate/quotations/quotations.ts';
import { splitSentences } from '../../../src/annotate/sentences/sentences.ts';
import type { Quotation, Range } from '../../../src/model.ts';
import { tokensOf } from '../readText.ts';

/** Joins paragraphs with blank lines, and gives their ranges. */
function join(paragraphs: readonly string[]): { text: string; ranges: Range[] } {
  const ranges: Range[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    ranges.push({ start: text.length, end: text.length + paragraph.length });
    text += `${paragraph}\n\n`;
  }
  return { text, ranges };
}

function read(text: string, paragraphs: readonly Range[]): Quotation[] {
  const sentences = paragraphs.flatMap((paragraph) => splitSentences(text, paragraph));
  return findQuotations(
    text,
    paragraphs,
    sentences.map((range) => ({ ...range, tokens: tokensOf(text, range) })),
  );
}

function quoted(...paragraphs: string[]): string[] {
  const { text, ranges } = join(paragraphs);
  return read(text, ranges).map((quotation) => quotation.text);
}

function speakers(...paragraphs: string[]): (string | null)[] {
  const { text, ranges } = join(paragraphs);
  return read(text, ranges).map((quotation) => quotation.speaker);
}

describe('marks', () => {
  test.each([
    ['straight', 'He said "it is over" and left.', ['it is over']],
    ['curly', 'He said “it is over” and left.', ['it is over']],
    ['guillemets', 'He said « it is over » and left.', ['it is over']],
    ['low and high', 'He said „it is over“ and left.', ['it is over']],
    ['single curly', 'He said ‘it’s over’ and left.', ['it’s over']],
    ['single straight', "He said 'it's over,' and left.", ["it's over,"]],
    ['two in one sentence', 'It was “big” and “bad”.', ['big', 'bad']],
    ['nested single', 'He said “she cried ‘stop’ twice” and left.', ['she cried ‘stop’ twice']],
    ['nested curly', 'He said “she cried “stop” twice” and left.', ['she cried “stop” twice']],
    ['a possessive inside single marks', 'He called it ‘the workers’ victory’ and left.', ['the workers’ victory']],
    ['apostrophes', "The workers' hall and the boys' club, since the '90s, rock 'n' roll.", []],
    ['an inch mark', 'The pipe is 12" wide.', []],
    ['a stray mark', 'The pipe " is “wide”.', ['wide']],
    ['a stray straight mark before a quotation', 'The "pipe is wide, he said. "It leaks," he said.', ['It leaks,']],
    ['a mark apart from the stop', '"It is over. " He left. "Why? " she asked.', ['It is over.', 'Why?']],
    ['marks apart on both sides', 'He said , " It is over . " She left .', ['It is over .']],
    ['a mark apart that closes what another paragraph opened', 'It is over, " he said.', []],
    ['nothing between marks', 'He wrote "" and “ ” there.', []],
  ])('%s', (_, paragraph, expected) => {
    expect(quoted(paragraph)).toEqual(expected);
  });
});

describe('several paragraphs', () => {
  test('a quotation that each paragraph re-opens is one', () => {
    expect(quoted('Rivera said: “We tried.', '“We failed.', '“We will try again.” Then she left.')).toEqual([
      'We tried.\n\n“We failed.\n\n“We will try again.',
    ]);
  });
  test('likewise with straight marks', () => {
    expect(quoted('"We tried.', '"We failed," Rivera said.')).toEqual(['We tried.\n\n"We failed,']);
  });
  test('a quotation that nothing closes ends with its paragraph', () => {
    expect(quoted('Rivera said: “We tried.', 'Then she “left”.')).toEqual(['We tried.', 'left']);
  });
});

describe('speakers', () => {
  test.each([
    ['“It is over,” Ana Rivera said.', ['Ana Rivera']],
    ['“It is over,” said Ana Rivera, the mayor.', ['Ana Rivera']],
    ['“It is over,” a spokesman for the port told reporters.', ['spokesman for the port']],
    ['“It is over,” according to the harbour board.', ['harbour board']],
    ['Ana Rivera said: “It is over.”', ['Ana Rivera']],
    ['The mayor said on Monday that the strike is “over”.', ['mayor']],
    ['According to Ana Rivera, the strike is “over”.', ['Ana Rivera']],
    ['“It is over,” she said.', [null]],
    ['The so-called “strike” ended.', [null]],
    ['“It is over,” said Ana Rivera. “We won.”', ['Ana Rivera', 'Ana Rivera']],
    ['It was “big” and “bad,” the mayor said.', ['mayor', 'mayor']],
    ['“It is over.” The mayor said no more.', [null]],
  ])('%s', (paragraph, expected) => {
    expect(speakers(paragraph)).toEqual(expected);
  });
  test('a quotation over several paragraphs has the speaker who is named at its end', () => {
    expect(speakers('“We tried.', '“We failed,” Ana Rivera said.')).toEqual(['Ana Rivera']);
  });
});

test('quotations lie in the text, in order, apart from each other, and their text is the slice', () => {
  const piece = fc.constantFrom('"', '“', '”', '‘', '’', "'", '«', '»', '„', 'word', 'Ana said', ' ', '. ', ', ', '12');
  const paragraph = fc.array(piece, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 5 }), (paragraphs) => {
      const { text, ranges } = join(paragraphs);
      let end = 0;
      for (const quotation of read(text, ranges)) {
        expect(quotation.start).toBeGreaterThan(end);
        expect(quotation.end).toBeGreaterThan(quotation.start);
        expect(quotation.text).toBe(text.slice(quotation.start, quotation.end));
        if (quotation.speaker !== null) expect(text).toContain(quotation.speaker);
        end = quotation.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});
