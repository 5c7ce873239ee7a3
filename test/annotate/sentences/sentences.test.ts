import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences } from '../../../src/annotate/sentences/sentences.ts';
import { foldWhiteSpace } from '../../../src/annotate/words/foldWhiteSpace.ts';

function sentencesOf(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) =>
    foldWhiteSpace(text.slice(start, end)),
  );
}

/** Texts with a bar at the end of each sentence but the last. */
const gold: Readonly<Record<string, readonly string[]>> = {
  'plain stops': [
    'The ferry sank at dawn. | All 40 aboard were saved. | Why it sank is unknown.',
    'Did the dam hold? | It did! | Engineers had feared the worst.',
    'The bridge reopened on Tuesday',
    'Nobody was hurt?! | Nobody at all.',
  ],
  titles: [
    'Mayor Dr. Ada Fenn met Gov. Lee Marsh and Sen. Tom Oake. | They agreed.',
    'Lt. Col. Ray Dunn and Sgt. Kim Vale were praised. | Both declined to comment.',
    'Prof. Ines Holt, of St. Anne College, called the find "remarkable." | Mr. Holt did not.',
    'MR. OAKE AND MRS. FENN WON. | THE VOTE WAS CLOSE.',
  ],
  initials: [
    'The novelist J. K. Harrow and the painter P.D. Lunn spoke first. | Then came A. Moss.',
    'George W. Tarn wrote it. | Vera I. Pell read it.',
    'It was up to you and I. | Did anyone else try?',
    'The winner was Plan B. | It cost less.',
  ],
  months: [
    'The trial opens on Aug. 23 and ends on Sept. 4. | Jurors were picked in Jan. 2019.',
    'The mine closed in Dec. | Workers had been warned.',
  ],
  places: [
    'He lives in Salem, Ore. | Police searched his house there.',
    'The fire began near Mobile, Ala., and spread to Fla. before dusk. | Rain put it out.',
    'Former Calif. Gov. Ann Reed spoke. | Others listened.',
    'The plant in Butte, Mont. (closed since May) will reopen. | It employs 30.',
    'MOBILE, Ala. (AP) — The port is shut. | Ships wait at sea.',
    'NEW ORLEANS (AP) — The levee held. | Residents went home.',
    'SELMA, Ala. - The mill burned down.',
    'The road ends at St. Mark Square on Main St. near the river. | The other runs along Mill St. | It is longer.',
    'A court in Washington, D.C. ruled on Monday. | The D.C. Circuit had ruled in May.',
  ],
  acronyms: [
    'The U.S. Senate voted. | It was the first vote in the U.S. | The U.K. and the U.N. watched.',
    'She left the U.S. in 2004. | She never returned to the E.U. | Her brother did.',
    'He holds a Ph.D. in law. | She holds an M.D. | They met at a clinic.',
  ],
  companies: [
    'Fenn Motors Inc. Chairman Lou Pratt resigned. | Oake & Co. shares fell.',
    'He sued Oake Motor Co. | Investors, who had hoped for more, sold. | Tarn Corp. Friday said it would not.',
    'The mill in Co. Clare shut. | Its owner, Pell Inc. (PLL.N), blamed the weather.',
    'Marsh Inc. Opens New Mill in Oake',
    'The ship belongs to Marsh Bros. | It was built by Tarn Ltd. for the navy.',
    'He blamed Lou Fenn Jr. | Critics did so too. | They met on Lou Fenn Jr. Boulevard in Oake.',
    'Users of Yahoo! in Asia were locked out. | Yahoo! Japan was not hit.',
  ],
  references: [
    'See No. 5 on p. 12 for details. | Was it true? | No. | The clerk denied it.',
    'The case of Fenn v. Marsh cost approx. 3 million pounds, i.e. too much. | It ended in 1998. | An appeal failed.',
    'They took tents, food, etc. | The army took the rest.',
  ],
  times: [
    'The shop opened at 9 a.m. and shut at 6 p.m. | Police came later.',
    'At 5 a.m. Mr. Oake woke. | He slept again at 6 P.M. | Mr. Fenn did not.',
    'Rain is due by 3 p.m. Friday, or 4 p.m. EST on Saturday. | Sunday will be dry.',
    '10:07 A.M. Sirens sound in the harbour.',
    '10: 07 a. m. Sirens sound in the harbour.',
    'The fire began at 3: 30 a. m. | Oake was asleep. | She woke at 4 a. m. Monday.',
    'Police say that on Monday around 11 p.m. Oake left. | Nobody saw him.',
  ],
  numbers: [
    'The rate rose to 4.5 percent from 3.75. | Prices rose by 1,000.50 dollars.',
    'It cost $12.50. | Few paid it.',
    'They collected 1,000.|That is a record.',
    'A 6. 1 magnitude quake struck. | No one died.',
    'The index fell to 1,640. 06 from $1,700. 40, down +0. 5 percent. | Oil rose.',
    'His level was above the limit of. 08 percent. | He had a. 38-caliber gun and a loaded. 45 caliber one.',
  ],
  quotations: [
    '"The river rose fast. | We ran," she said.',
    '"Are you safe?" he asked. | "Yes." | She hung up.',
    '“Stop! | Come back!” he shouted. | “It is not over.”',
    '"Who pays for it?" Oake asked. | "Not us," Fenn said.',
    '"Why now?" union leader Vera Pell asked. | Nobody answered.',
    "'The wall is gone.' | That was all he wrote.",
    'He called it ‘a farce.’ | «On verra.» | The vote was put off.',
    'She said: "It is late." | "So go home," he said.',
    '"Which is it?" Deputy District Attorney Ann Vera Reed asked. | "Was it Fenn\'s?" | Oake\'s voice shook. | It wasn\'t. | Oake fled.',
    'They shouted "Stop! Thief!" and ran. | "Stop! | Thief!" they shouted.',
    'They sang "Will We Ever?" as the band left. | It rained.',
    'He said he was “done.”|The hall fell silent.',
    'He wrote "no." | "Never," she wrote back.',
    '"The gate was open. " | He walked in.',
    'The gate was open. ” | He walked in.',
    '"The gate was open."|Oake walked in.|"Nobody was there."',
    "He said it was 'open. ' | She did not.",
  ],
  tokens: [
    "`` The river rose , '' she said . | `` We ran . '' | Nobody followed .",
    '" The river rose , " she said . | " We ran . " | Nobody followed .',
    '“ He told me , ‘ Go away . ’ ” | Oake went .',
    '"He told me, \'Go away. \'" | Oake went.',
    'A court in L. A. said the U. S. Army had left. | It was true. | See www. Oake. com. | It has more.',
    "Oake 's firm , Oake Corp. , lost $ 3 million in 2004 . | It did n't say why .",
  ],
  brackets: [
    'The council (It met in private. No one took notes.) voted on Friday. | The mayor was away.',
    'He was fined. | (He has paid.) | The case is closed.',
    '(Reporting by Ada Fenn. | Editing by Lou Pratt.)',
    'The quake [?] was felt (see map). | Schools closed.[1] | Shops stayed open.',
  ],
  ellipses: [
    'It was … well, a surprise. | The crowd waited... and waited.',
    'They never came back.... | The search was called off.',
    'We looked for days… | Nothing was found.',
    'He spoke of "the ... investigation" and "the … Marsh affair" at length.',
    'Many were hurt. | [...] The army was called.',
    'The laws seem "less complex. . . ." | So he wrote.',
  ],
  addresses: [
    'Write to ada.fenn@example.com. | See https://www.example.com/a.Next?b=C. | Or call.',
    'The site NOLA.example.com was down. | So was Example.Com.',
    'Open the file report.pdf. | It has 3 pages.',
    'The road is shut. | www.example.com has a map.',
  ],
  'missing spaces': [
    'The vote is over.|Today the count begins.',
    'It ended in World War II.|The town was rebuilt.',
    'Two people died.|NTSB investigators are on their way.',
    "The levy was cut.|O'Dowd objected.|Oake-based firms cheered.|MacNair's did not.",
    'It was raining.|U.S. troops helped.|Gov. Ann Reed thanked them.',
    'He works for the CIA.|Others do too (they say).|Oake smiled.|"Nonsense."|That was all.',
    'Shares rose by 12%.|Rivals lost.',
    'He told Yahoo.Com and Node.Js users, e.g.The Oakes, of the U.S.Army in St.Louis and Mr.Fenn.',
    'Open plan.PDF or ASP.NET on the Sobig.F worm of J.Marsh.',
    'The broad index .OAK and Fenn Corp. FNN.N fell.',
  ],
  lists: [
    '1.) Boil the water | 2.) Keep calm',
    '1. Boil the water. | 2. Keep calm.',
    '(a) The tenant pays. | (b) The owner repairs.',
    '• Oake won 40 seats | • Fenn won 12',
    'a. Boil the water | b. Keep calm',
    'A. The officer must resign.',
  ],
  'odd openings': [
    'We won the cup! #Oake #Proud',
    'The cup is ours. | #Oake is not asleep.',
    'The launch failed. | iPhone sales fell. | al-Marsa fighters fled.',
    'Three fled. | 25 were caught. | $3 million was found.',
    'The vote was lost. | — The government will resign.',
    '水位下降了。|桥已重新开放。',
  ],
};

describe('splitSentences', () => {
  for (const [name, texts] of Object.entries(gold)) {
    test.each(texts)(`splits at the bars, ${name}: %s`, (marked) => {
      const text = marked.replaceAll(' | ', ' ').replaceAll('|', '');
      expect(sentencesOf(text)).toEqual(marked.split('|').map((sentence) => sentence.trim()));
    });
  }

  test('gives offsets in the whole text, of nothing but the range', () => {
    const text = 'Before. It rained. It poured. After.';
    expect(splitSentences(text, { start: 8, end: 29 })).toEqual([
      { start: 8, end: 18 },
      { start: 19, end: 29 },
    ]);
  });

  test('takes white space of any kind as the space between words', () => {
    expect(sentencesOf('It rained.\u00a0\u2003It\npoured.\t\u0085It stopped.\n')).toEqual([
      'It rained.',
      'It poured.',
      'It stopped.',
    ]);
  });

  test('finds no sentence in white space and one in marks without words', () => {
    expect(sentencesOf(' \n\u00a0')).toEqual([]);
    expect(sentencesOf('* * *')).toEqual(['* * *']);
  });

  test('leaves marks without words to the sentence before them at the end and to the one after them elsewhere', () => {
    expect(sentencesOf('It rained. — *')).toEqual(['It rained. — *']);
    expect(sentencesOf('... ! It rained.')).toEqual(['... ! It rained.']);
  });

  const piece = fc.constantFrom(
    ...[
      '. ',
      '? ',
      '!',
      '...',
      '…',
      '"',
      '”',
      '“',
      "'",
      '(',
      ')',
      '[',
      ']',
      ' ',
      '\n',
      '\u00a0',
      '\u0085',
      '• ',
      '1. ',
      '2. ',
    ],
    ...[
      '(a) ',
      '(b) ',
      'Mr. ',
      'U.S. ',
      'p.m. ',
      'No. ',
      'Ala. ',
      'The ',
      'storm ',
      'Oake',
      '12',
      'é',
      '漢。',
      '😀',
      '-',
      '— ',
    ],
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  test('loses and doubles nothing: together, in order, the sentences hold all that is not white space', () => {
    fc.assert(
      fc.property(text, fc.nat(5), (body, offset) => {
        const whole = 'x'.repeat(offset) + body;
        const sentences = splitSentences(whole, { start: offset, end: whole.length });
        for (const [i, { start, end }] of sentences.entries()) {
          expect(start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? offset);
          expect(whole.slice(start, end)).toMatch(/^[^\s\u0085](?:[\s\S]*[^\s\u0085])?$/);
        }
        const kept = sentences.map(({ start, end }) => whole.slice(start, end)).join('');
        expect(kept.replace(/[\s\u0085]/g, '')).toBe(body.replace(/[\s\u0085]/g, ''));
      }),
    );
  });

  test('goes on behind an ordinal in a language that writes one with a stop', () => {
    const text = 'Am 3. Oktober brannte es. Es gab 14 Verletzte.';
    const split = (language?: string) =>
      splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));
    expect(split('de')).toEqual(['Am 3. Oktober brannte es.', 'Es gab 14 Verletzte.']);
    expect(split()).toHaveLength(3);
    const ends = 'Die Zahl der Toten stieg auf 14. Die Partie endete 3:1. Trainer Müller ging.';
    expect(splitSentences(ends, { start: 0, end: ends.length }, 'de')).toHaveLength(3);
  });

  test('has a word in each sentence of a text that has one', () => {
    fc.assert(
      fc.property(text, (body) => {
        const sentences = sentencesOf(body);
        expect(sentences.length <= 1 || sentences.every((sentence) => /[\p{L}\p{N}]/u.test(sentence))).toBe(true);
      }),
    );
  });
});
