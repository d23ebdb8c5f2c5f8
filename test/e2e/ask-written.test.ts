/** Written perturbed prompts of a suite that asks a model. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCli } from '../support/cli.ts';
import { writeFiles } from '../support/files.ts';
import { ask, askingFiles, askingSuite, bySeed, repositoryWith } from './support/asking.ts';
import { startModel } from './support/model-server.ts';

it('are read back and asked with the lines that passgate perturb prints', async () => {
  const model = await startModel(bySeed);
  const perturb = { transforms: ['FuncRenameCamelCase', 'tab_indent'], seeds: 1 };
  const suite = askingSuite({ url: model.url, suite: { perturb } });
  const repository = repositoryWith(askingFiles([suite]));
  const { folder } = repository;
  const made = await runCli(repository, { command: 'perturb', args: ['--out', 'perturbed'] });
  expect(made.exitCode, made.stderr).toBe(0);
  expect(model.count()).toBe(0);
  expect(made.stdout).toContain('A run makes these prompts anew and asks the model.');
  const lines = made.stdout.slice(made.stdout.indexOf('    variants:'));
  const { variants } = parse(lines);
  expect(variants.map(({ family }: { readonly family: string }) => family)).toEqual([
    'func_name',
    'format',
  ]);
  expect(lines).not.toContain('samples');

  writeFiles(folder, askingFiles([{ ...suite, variants }]));
  const run = await ask(repository);
  expect(run.exitCode, run.stderr).toBe(0);
  const written = readFileSync(
    join(folder, 'perturbed/small/func_name/FuncRenameCamelCase_s0.jsonl'),
    'utf8',
  );
  expect(written).toContain('addNumber');
  // Two problems, as written, renamed and with tabs; two answers to each. A solution of one line has
  // no partial code to show, so the prompt of the family format is the nominal one.
  expect(run.generated).toMatchObject({ questions: 12, asked: 12, failed: 0, missing: 0 });
  expect(run.results?.warnings).toBeUndefined();
});
