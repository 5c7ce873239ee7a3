/** Options that npm has too, and what it sets for reasons of its own. */
const npmsOwn = new Set(['config', 'help', 'json', 'quiet', 'verbose', 'version']);

/**
 * The options that npm took for its own, as they were written: `npm run pipeline --max-words 80` leaves 80 alone on the
 * command line, and the option's name in the environment. Empty outside npm.
 */
export function findSwallowed(names: readonly string[], env: NodeJS.ProcessEnv): string[] {
  if (env.npm_lifecycle_event === undefined) return [];
  return names.filter((name) => !npmsOwn.has(name) && env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined);
}
