import { getInput } from '@actions/core';
import { z } from 'zod';
import { FAIL_ON } from '../gate/fail-on.ts';
import { parseMatrix } from '../github/matrix.ts';
import { MOST_SHARDS, parseShard } from '../records/shard.ts';
import { FaultList } from '../system/errors.ts';
import { COMMENT_POLICIES } from './comment-policy.ts';

/** The default folder for results. */
export const DEFAULT_OUT = 'passgate-results';

const schema = z.object({
  mode: z
    .enum(['', 'run', 'merge', 'comment'], 'expected run, merge or comment')
    .transform((text) => (text === '' ? 'run' : text)),
  shard: z.string().transform((text, context) => {
    const shard = text === '' ? null : parseShard(text);
    if (shard !== null || text === '') return shard;
    const message = `expected I/N, such as 2/4, of at most ${MOST_SHARDS}`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }),
  shards: z.string().transform((text) => text.split('\n').flatMap((line) => line.trim() || [])),
  config: z.string(),
  'github-token': z.string(),
  comment: z
    .enum(['', ...COMMENT_POLICIES], `expected ${COMMENT_POLICIES.join(', ')}`)
    .transform((text) => (text === '' ? 'auto' : text)),
  'pull-request': z
    .string()
    .regex(/^([1-9]\d{0,9})?$/, "expected a pull request's number, such as 12")
    .transform((text) => (text === '' ? null : Number(text))),
  check: z
    .enum(['', 'true', 'false'], 'expected true or false')
    .transform((text) => text === 'true'),
  matrix: z.string().transform(parseMatrix),
  name: z
    .string()
    .regex(/^[\w./@+ -]{0,60}$/, 'expected at most 60 letters, digits, spaces and . _ - / @ +'),
  workers: z
    .string()
    .regex(/^(auto|[1-9]\d?|1\d\d|2[0-4]\d|25[0-6])?$/, 'expected auto or a number from 1 to 256')
    .transform((text) => (text === '' || text === 'auto' ? undefined : Number(text))),
  isolation: z
    .enum(['', 'auto', 'namespaces', 'process'], 'expected auto, namespaces or process')
    .transform((text) => (text === '' ? undefined : text)),
  cache: z.string(),
  upload: z
    .enum(['', 'true', 'false'], 'expected true or false')
    .transform((text) => text !== 'false'),
  base: z.string(),
  'fail-on': z
    .enum(['', ...FAIL_ON], `expected ${FAIL_ON.join(', ')}`)
    .transform((text) => (text === '' ? 'fail' : text)),
  out: z.string().transform((text) => text || DEFAULT_OUT),
  'working-directory': z.string().transform((text) => text || '.'),
});

const consistent = schema.superRefine((inputs, context) => {
  if (inputs.mode !== 'comment' || inputs['pull-request'] === null) return;
  const message = 'goes with mode: run or merge';
  context.addIssue({ code: 'custom', path: ['pull-request'], message });
});

/** The action's inputs (action.yml), parsed. */
export type Inputs = z.output<typeof schema>;

/** @throws UserError that names every input with a wrong value */
export function readInputs(): Inputs {
  const values = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, getInput(name)]),
  );
  const parsed = consistent.safeParse(values);
  if (parsed.success) return parsed.data;
  const faults = new FaultList();
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0]);
    faults.add(`input "${name}": ${issue.message}, found ${JSON.stringify(values[name])}`);
  }
  faults.throwIfAny();
  throw parsed.error;
}
