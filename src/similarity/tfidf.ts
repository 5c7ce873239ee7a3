import { type Content, weighContent } from './content.ts';
import type { Measure } from './contract.ts';
import { cosine } from './sparseVector.ts';

/**
 * Cosine of TF-IDF vectors over Porter stems without stop words (Salton & Buckley 1988).
 * 0 where a sentence has no content words. Blind spot: word order, negation, synonyms.
 */
export const tfidf: Measure<Content> = { name: 'tfidf', prepare: weighContent, compare: cosine };
