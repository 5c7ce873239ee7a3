import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from './dom.ts';
import { dropIntrusions } from './dropIntrusions.ts';
import { dropPostHeads } from './dropPostHeads.ts';
import { joinPosts } from './joinPosts.ts';
import { measureProse } from './measureProse.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import { pruneBoilerplate } from './pruneBoilerplate.ts';
import { placeStreamed, uncoverReport } from './uncoverReport.ts';
import { unwrapParagraphs } from './unwrapParagraphs.ts';

/** The paragraphs of the report on a page, which is taken apart meanwhile; none where no report stands out. */
export function findReport(document: PageDocument): string[] {
  dropIntrusions(document);
  placeStreamed(document);
  joinPosts(document);
  const sizeOf = measureProse(document.body);
  uncoverReport(document, sizeOf);
  pruneBoilerplate(document, sizeOf);
  dropPostHeads(document);
  unwrapParagraphs(document);
  const reader = new Readability(document as never, {
    serializer: (element) => element as unknown as PageElement,
    keepClasses: true,
  });
  const found = reader.parse();
  return found?.content ? paragraphsOf(found.content) : [];
}
