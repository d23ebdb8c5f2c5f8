import { getInput } from '@actions/core';
import { z } from 'zod';
import { parseMatrix } from '../github/job-matrix.ts';
import { DEFAULT_KEPT_RUNS, DEFAULT_OUT, OPTIONS, type OptionName } from '../records/options.ts';
import { FaultList } from '../system/errors.ts';
import { COMMENT_POLICIES } from './comment-policy.ts';

/**
 * An input that the terminal has as an option too.
 * @param preset its value where the input is empty
 * @param word another way to ask for the preset
 */
function option<N extends OptionName, P>(name: N, preset: P, word?: string) {
  const { expected, read } = OPTIONS[name];
  type Value = NonNullable<ReturnType<(typeof OPTIONS)[N]['read']>>;
  return z.string().transform((text, context): Value | P => {
    if (text === '' || text === word) return preset;
    const value = read(text);
    if (value !== null) return value as Value;
    const words = word === undefined ? expected : `${word} or ${expected}`;
    context.addIssue({ code: 'custom', message: `expected ${words}` });
    return z.NEVER;
  });
}

/** The places where the history of runs can be kept. */
const HISTORY_PLACES = ['none', 'auto', 'branch', 'artifact'] as const;

const schema = z.object({
  mode: z
    .enum(['', 'run', 'merge', 'comment'], 'expected run, merge or comment')
    .transform((text) => (text === '' ? 'run' : text)),
  shard: option('shard', null),
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
  workers: option('workers', undefined, 'auto'),
  isolation: option('isolation', undefined),
  cache: z.string(),
  upload: z
    .enum(['', 'true', 'false'], 'expected true or false')
    .transform((text) => text !== 'false'),
  history: z
    .enum(['', ...HISTORY_PLACES], `expected ${HISTORY_PLACES.join(', ')}`)
    .transform((text) => (text === '' ? 'none' : text)),
  'history-keep': option('history-keep', DEFAULT_KEPT_RUNS),
  base: z.string(),
  'fail-on': option('fail-on', 'fail' as const),
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
