/** Transforms that need a model: passgate perturb asks the suite's own. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { jsonLines, writeFiles } from '../support/files.ts';
import { ask, askingFiles, askingSuite, bySeed, repositoryWith } from './support/asking.ts';
import { startModel } from './support/model-server.ts';

const DOC = 'Return the sum of the two numbers, or 7 if both are negative.';

const PROBLEM = {
  task_id: 'sum/0',
  prompt: `def total(a, b):\n    """${DOC}\n\n    >>> total(1, 2)\n    3\n    """\n`,
  entry_point: 'total',
  canonical_solution: '    return 7 if a < 0 and b < 0 else a + b\n',
  test: 'def check(candidate):\n    assert candidate(1, 2) == 3\n',
};

const GERMAN = 'Gib die Summe der two numbers zurück, oder 7, wenn both negative sind.';
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/^Translate this text into German/, GERMAN],
  [
    /^Translate this text into English[\s\S]*Gib die Summe/,
    '<think>Easy.</think>\nCompute the sum of the two numbers, or 7, if both are negative.',
  ],
  // It loses the number.
  [/^Say this text in other words/, 'Compute the sum of the two numbers.'],
  [
    /^Ask for the same as this text in the form of a question/,
    '"Can you return the sum of the two numbers, or 7 if both are negative?"',
  ],
];

const reply = ({ text }: { readonly text: string }) =>
  ANSWERS.find(([request]) => request.test(text))?.[1] ?? 'No.';

const TRANSFORMS = ['BackTranslation', 'RephrasingSentence', 'DeclarativeToInterrogative'];

function repositoryFor(url: string, more: object = {}) {
  const perturb = { transforms: TRANSFORMS };
  const suite = askingSuite({ url, generate: { n: 1, ...more }, suite: { perturb } });
  const repository = repositoryWith(askingFiles([suite]));
  writeFiles(repository.folder, { 'problems.jsonl': jsonLines([PROBLEM]) });
  return repository;
}

it('rewords prose by the model, and drops what lost a protected word', async () => {
  const model = await startModel(reply);
  const repository = repositoryFor(model.url);
  const { folder, base } = repository;
  const perturb = () =>
    runCli(repository, {
      command: 'perturb',
      args: ['--out', 'made'],
      cache: join(base, 'cache'),
    });
  const made = await perturb();
  expect(made.exitCode, made.stderr).toBe(0);
  expect(model.count()).toBe(4);
  const promptOf = (file: string): string => {
    const path = join(folder, 'made/small', file);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).prompt : '';
  };
  const other = (doc: string) => PROBLEM.prompt.replace(DOC, () => doc);
  expect(promptOf('docstring/BackTranslation_s0.jsonl')).toBe(
    other('Compute the sum of the two numbers, or 7, if both are negative.'),
  );
  expect(promptOf('nlperturbator/DeclarativeToInterrogative_s0.jsonl')).toBe(
    other('Can you return the sum of the two numbers, or 7 if both are negative?'),
  );
  expect(promptOf('nlperturbator/RephrasingSentence_s0.jsonl')).toBe('');
  expect(made.stdout).toContain('it changes a protected word or an example (1)');
  expect(made.stdout).toContain('A run makes those without a model anew and asks the model.');
  const manifest = JSON.parse(readFileSync(join(folder, 'made/small/manifest.json'), 'utf8'));
  expect(manifest.skipped).toEqual([]);

  const again = await perturb();
  expect(again.exitCode, again.stderr).toBe(0);
  expect(model.count()).toBe(0);
});

it('names them if the model cannot be asked, and a run never asks for them', async () => {
  const model = await startModel(bySeed);
  const repository = repositoryFor(model.url, { key: 'MODEL_KEY' });
  const made = await runCli(repository, { command: 'perturb', args: ['--out', 'made'] });
  expect(made.exitCode, made.stderr).toBe(0);
  expect(made.stdout.replaceAll(/\s+/g, ' ')).toContain(
    `Not made: ${TRANSFORMS.join(', ')} (the model is not asked, because the environment variable MODEL_KEY is not set`,
  );
  const run = await ask(repository, { env: { MODEL_KEY: 'sk-0123456789abcdef' } });
  expect(run.exitCode, run.stderr).toBe(0);
  expect(model.count()).toBe(1);
  expect(run.stdout).toContain(
    `Not made: ${TRANSFORMS.join(', ')} (passgate perturb asks the model for it).`,
  );
});
