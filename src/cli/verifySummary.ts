import { NewsmergeError } from '../errors.ts';
import { countOf } from '../renderers/countOf.ts';
import { verify } from '../verify/verify.ts';
import { type ConfigFlags, loadConfig } from './loadConfig.ts';
import { printable } from './printable.ts';

/** Says that a summary holds. Throws a `NewsmergeError` of code VIOLATION, with all that is wrong, where it does not. */
export async function verifySummary(flags: ConfigFlags & { readonly quiet?: boolean }): Promise<void> {
  const config = loadConfig(flags);
  const violations = await verify(config);
  if (violations.length > 0) {
    const list = violations.map((violation) => `\n  ${printable(violation)}`).join('');
    throw new NewsmergeError(
      'VIOLATION',
      `${countOf(violations.length, 'violation')} in ${config.output.folder}:${list}`,
    );
  }
  if (!flags.quiet)
    console.log(`Every sentence in ${config.output.folder} is borne out by the articles in ${config.input}.`);
}
