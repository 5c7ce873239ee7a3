import { expect, test } from '@jest/globals';
import { readCount } from '../../src/annotate/tokens/readCount.ts';
import { opensUnresolved } from '../../src/annotate/words/openings.ts';
import { countColour, countDefiniteReferences, hasLoosePronoun } from '../../src/annotate/words/tone.ts';
import { parseConfig } from '../../src/config/config.ts';
import type { Article } from '../../src/model.ts';
import { perItem } from '../../src/stage.ts';
import { annotateTask } from '../../src/stages/annotate.ts';
import { cleanTask } from '../../src/stages/clean.ts';
import { groupStage } from '../../src/stages/group.ts';
import { identifyLanguageTask } from '../../src/stages/identifyLanguage.ts';
import { read } from '../../src/stages/read.ts';
import { traceOriginsTask } from '../../src/stages/traceOrigins.ts';
import { articles } from '../articles.ts';
import { collect, context, stream } from '../build.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

/** How often a character is split into words or tokens, up to what an article rests on and how its sentences sound. */
test('a text is split into tokens once', async () => {
  const input = temporaryFolder(articles);
  const config = parseConfig({ input }, 'The test');
  const files = stream(Object.entries(articles).map(([path, text]) => ({ path, bytes: Buffer.from(text) })));
  const before = readCount.characters;
  const idOf = ({ id }: Article) => [id];
  const found = read(input, config)(files, context());
  const accepted = perItem(identifyLanguageTask('en'), idOf)(found, context());
  const cleaned = perItem(cleanTask, idOf)(accepted, context());
  const annotated = await collect(perItem(annotateTask, idOf)(cleaned, context()));
  const groups = await collect(groupStage(config.group)(stream(annotated), context()));
  for (const group of groups) traceOriginsTask(config.origins).run(group);
  for (const sentence of annotated.flatMap(({ sentences }) => sentences)) {
    opensUnresolved(sentence);
    for (const tell of [countColour, countDefiniteReferences, hasLoosePronoun]) tell(sentence);
  }
  const characters = annotated.reduce((sum, { text }) => sum + text.length, 0);
  expect(annotated).toHaveLength(5);
  expect((readCount.characters - before) / characters).toBeLessThan(1.2);
});
