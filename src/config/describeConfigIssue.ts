import type { z } from 'zod';
import { describeConfig } from './configSchema.ts';
import { nearestOf } from './nearestOf.ts';

/** What is wrong with a setting, and what was expected instead, each in a sentence without a stop. */
export function describeConfigIssue(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = nearestOf(key, keysAt(issue.path));
      const hint = near === null ? '' : `; did you mean \`${[...issue.path, near].join('.')}\`?`;
      return `Unknown setting \`${[...issue.path, key].join('.')}\`${hint}`;
    });
  }
  if (issue.code === 'invalid_union') {
    // A branch that is wrong only further in is the one that was meant.
    const meant = issue.errors.find((problems) => problems.every(({ path }) => path.length > 0));
    if (meant) return meant.flatMap((inner) => describeConfigIssue({ ...inner, path: [...issue.path, ...inner.path] }));
  }
  const at = issue.path.length > 0 ? `\`${issue.path.join('.')}\`` : 'the settings';
  const got = issue.input === undefined ? 'nothing' : `\`${JSON.stringify(issue.input)}\` (${typeof issue.input})`;
  return [`Expected ${at} to be ${describeRange(issue.path)}, got ${got}`];
}

/** The settings that there are below a path. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const node = nodeAt(path);
  return Object.keys((node.anyOf?.find((branch) => branch.properties) ?? node).properties ?? {});
}

/** What the setting at a path may be: "an integer from 20 to 5000". */
function describeRange(path: readonly PropertyKey[]): string {
  return describeNode(nodeAt(path));
}

function nodeAt(path: readonly PropertyKey[]): SchemaNode {
  let node = describeConfig() as SchemaNode;
  for (const key of path) {
    const { properties, additionalProperties } = node.anyOf?.find((branch) => branch.properties) ?? node;
    node = properties?.[String(key)] ?? additionalProperties!;
  }
  return node;
}

function describeNode({ type, minimum, exclusiveMinimum, maximum, enum: choices, anyOf }: SchemaNode): string {
  if (anyOf) return anyOf.map(describeNode).join(' or ');
  if (choices) return `one of ${choices.join(', ')}`;
  const noun = nouns[type ?? ''] ?? 'right';
  if (maximum === undefined) return noun;
  return exclusiveMinimum === undefined
    ? `${noun} from ${minimum} to ${maximum}`
    : `${noun} above ${exclusiveMinimum} and up to ${maximum}`;
}

const nouns: Readonly<Record<string, string>> = {
  object: 'an object',
  integer: 'an integer',
  number: 'a number',
  string: 'a text that is not empty',
  boolean: 'true or false',
  null: 'null',
};

/** As much of JSON Schema as the settings use. */
interface SchemaNode {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly SchemaNode[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode;
}
