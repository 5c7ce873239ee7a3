import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from './dom.ts';
import { paragraphsOf } from './paragraphsOf.ts';
import { pruneBoilerplate } from './pruneBoilerplate.ts';

export function findReport(document: PageDocument): string[] {
  pruneBoilerplate(document);
  const reader = new Readability(document as never, {
    serializer: (element) => element as unknown as PageElement,
    keepClasses: true,
  });
  const found = reader.parse();
  return found?.content ? paragraphsOf(found.content) : [];
}
