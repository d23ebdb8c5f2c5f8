/**
 * Answers of chat models in every language whose tools this machine has, through the built bundle.
 */

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toolsOf } from '../../src/languages/language.ts';
import { SHIPPED } from '../../src/languages/shipped.ts';
import { verdictLineSchema } from '../../src/records/verdict-line.ts';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { BUNDLE } from '../support/cli.ts';
import { jsonLines } from '../support/files.ts';
import { BUNDLE_NODE, KEPT, NODE_COMPILE_CACHE } from '../support/kept.ts';
import { answersOf, LANGUAGE_TASKS, type LanguageTask } from './support/answers-in-languages.ts';
import { repositoryOf } from './support/evaluation.ts';

const isHere = (language: string) =>
  SHIPPED.filter(({ name }) => name === language).every((shipped) =>
    toolsOf(shipped).every((tool) => findOnPath(tool, process.env.PATH ?? '') !== null),
  );

const suiteOf = (language: string) => ({
  ...{ name: 's', language, format: 'multipl-e', problems: 'p.jsonl', samples: 's.jsonl' },
  limits: { cpu: '20s', wall: '120s' },
});

/** The verdicts of the answers, in the order of the answers. */
async function verdictsOf(task: LanguageTask): Promise<string[]> {
  const { language, code, prompt, tests, stopTokens } = task;
  const problem = { name: 'square', language: code, prompt, tests, stop_tokens: stopTokens };
  const samples = answersOf(task).map(({ kind, text }) => ({ task_id: 'square', [kind]: text }));
  const folder = repositoryOf({
    'passgate.yml': JSON.stringify({ suites: [suiteOf(language)], baseline: 'none' }),
    'p.jsonl': jsonLines([problem]),
    's.jsonl': jsonLines(samples),
  });
  const out = join(folder, 'out');
  const command = [BUNDLE, 'run', join(folder, 'passgate.yml'), '--no-cache', '--out', out];
  const { PATH = '', HOME = '' } = process.env;
  await promisify(execFile)(BUNDLE_NODE, command, {
    cwd: folder,
    env: { PATH, HOME, XDG_CACHE_HOME: join(KEPT, 'cache'), NODE_COMPILE_CACHE },
  });
  const lines = gunzipSync(readFileSync(join(out, 'verdicts.jsonl.gz'))).toString('utf8');
  return lines
    .split('\n')
    .slice(0, -1)
    .map((line) => verdictLineSchema.parse(JSON.parse(line)))
    .sort((a, b) => a.index - b.index)
    .map(({ verdict, reason }) => (verdict === 'passed' ? 'passes' : `${verdict} (${reason})`));
}

describe.each(LANGUAGE_TASKS)('answers in $language', (task) => {
  const title = isHere(task.language) ? '' : ` (skipped: its tools are missing)`;

  it.skipIf(title !== '')(`run as the code in them${title}`, { timeout: 600_000 }, async () => {
    const verdicts = await verdictsOf(task);
    const seen = answersOf(task).map(({ name, passes }, i) => {
      const verdict = verdicts[i] ?? 'nothing';
      return `${name}: ${!passes && verdict !== 'passes' ? 'does not' : verdict}`;
    });
    const wanted = answersOf(task).map(
      ({ name, passes }) => `${name}: ${passes ? 'passes' : 'does not'}`,
    );
    expect(seen).toEqual(wanted);
  });
});
