/** A suite whose samples a model makes, asked by the committed bundle. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { jsonLines, writeFiles } from '../support/files.ts';
import {
  addition,
  ask,
  askingFiles,
  askingRepository,
  askingSuite,
  bySeed,
  chatAnswer,
  PROMPT,
  repositoryWith,
  unescaped,
  verdictsOf,
} from './support/asking.ts';
import { startModel } from './support/model-server.ts';

const PRICES = { input: 100, output: 1000 };

describe('a run of a suite that asks', () => {
  it('judges the answers, and asks the next time only for what is new', async () => {
    const model = await startModel(bySeed);
    const metrics = ['tokens-per-sample', 'cost-per-solved', 'latency-per-sample'];
    const generate = { temperature: 0.5, prices: PRICES };
    const options = { url: model.url, generate, suite: { metrics } };
    const repository = askingRepository(options);
    const settings = 'temperature 0.5, seed 100';
    const how = { source: `openai at ${new URL(model.url).host}`, model: 'small-1', settings };
    const first = await ask(repository);
    expect(first.exitCode, first.stderr).toBe(0);
    expect(verdictsOf(first)).toEqual({
      'add/1#0': 'passed',
      'add/2#0': 'passed',
      'add/1#1': 'failed',
      'add/2#1': 'failed',
    });
    expect(first.generated).toMatchObject({ ...how, prompt: 'prompts/solve.md', n: 2 });
    expect(first.generated).toMatchObject({
      ...{ questions: 4, kept: 0, asked: 4, failed: 0, missing: 0, refused: 0, truncated: 0 },
      // 40 tokens in and 20 out, for 100 and 1000 a million.
      ...{ tokens: { input: 40, output: 20 }, cost: 0.024, reasons: [] },
    });
    const [suite] = first.document.suites;
    expect(suite?.metrics).toMatchObject({
      'tokens-per-sample': { value: 15 },
      // Each problem is solved by one of its two answers.
      'cost-per-solved': { value: 0.012 },
      'latency-per-sample': { problems: 2 },
    });
    const told = `4 answers of small-1 (${how.source}) to prompts/solve.md: 4 asked now (40 tokens in, 20 out, cost 0.0240).`;
    expect(first.stdout).toContain(told);
    expect(unescaped(first.comment)).toContain(told);
    expect(model.count()).toBe(4);
    const [one] = model.asked;
    expect(one).toMatchObject({ path: '/chat/completions', system: '' });
    expect(one?.text).toBe(`Complete add_number.\n\n${addition(1).prompt}`);
    expect(one?.body).toMatchObject({ model: 'small-1', temperature: 0.5 });
    expect(model.asked.map(({ body }) => body.seed).sort()).toEqual([100, 100, 101, 101]);
    expect(model.busiest).toBeLessThanOrEqual(4);

    const again = await ask(repository);
    expect(model.count()).toBe(0);
    expect(again.generated).toMatchObject({ kept: 4, asked: 0, cost: 0 });
    expect(again.suite.metrics).toEqual(first.suite.metrics);

    const three = askingSuite({ ...options, generate: { ...options.generate, n: 3 } });
    writeFiles(repository.folder, askingFiles([three], [1, 3]));
    expect((await ask(repository)).generated).toMatchObject({ questions: 6, kept: 2, asked: 4 });
    const further = model.asked.slice(-model.count()).map(({ text, body }) => {
      const [problem] = /Add \d/.exec(text) ?? [];
      return `${problem} ${body.seed}`;
    });
    expect(further.sort()).toEqual(['Add 1 102', 'Add 3 100', 'Add 3 101', 'Add 3 102']);

    writeFileSync(join(repository.folder, 'prompts/solve.md'), `${PROMPT}Think first.\n`);
    const changed = await ask(repository);
    expect(changed.generated).toMatchObject({ kept: 0, asked: 6 });
    expect(changed.generated.promptHash).not.toBe(first.generated.promptHash);
    expect(model.count()).toBe(6);
  });

  it('asks nothing about a problem that is dropped, and nothing at all if tests are broken', async () => {
    const model = await startModel(bySeed);
    const suite = { 'reference-check': 'drop' };
    const files = askingFiles([askingSuite({ url: model.url, suite })]);
    const wrong = { ...addition(1), canonical_solution: '    return None\n' };
    const problems = jsonLines([wrong, addition(2)]);
    const dropping = await ask(repositoryWith({ ...files, 'problems.jsonl': problems }));
    expect(dropping.exitCode, dropping.stderr).toBe(0);
    expect(dropping.generated).toMatchObject({ questions: 2, asked: 2, missing: 0 });
    expect(dropping.suite.problems.map(({ id }) => id)).toEqual(['add/2']);
    const asked = model.asked.slice(-model.count());
    expect(asked).toHaveLength(2);
    for (const { text } of asked) expect(text).toContain('Add 2.');

    const broken = { ...addition(1), test: 'def check(candidate):\n    assert candidate(1 ==\n' };
    const repository = repositoryWith({
      ...askingFiles([askingSuite({ url: model.url })]),
      'problems.jsonl': jsonLines([broken, addition(2)]),
    });
    const { exitCode, stderr } = await runCli(repository);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/problems\.jsonl:1: problem "add\/1": its tests /);
    expect(model.count()).toBe(0);
  });

  it('asks the perturbed prompts too, and those of partial code', async () => {
    const model = await startModel(({ text }) => chatAnswer(text));
    const problem = {
      ...addition(1),
      canonical_solution:
        '    result = value\n    result = result + 1\n    result = result + 0\n    return result\n',
    };
    const perturb = { transforms: ['FuncRenameCamelCase', 'VarRenamerNaive'] };
    const asking = askingSuite({ url: model.url, generate: { n: 1 }, suite: { perturb } });
    const files = { ...askingFiles([asking]), 'problems.jsonl': jsonLines([problem]) };
    const { exitCode, stderr, generated, verdicts } = await ask(repositoryWith(files));
    expect(exitCode, stderr).toBe(0);
    expect(generated).toMatchObject({ questions: 4, asked: 4 });
    expect(verdicts.map(({ family, transform, verdict }) => [family, transform, verdict])).toEqual(
      expect.arrayContaining([
        [null, null, 'passed'],
        ['func_name', 'FuncRenameCamelCase', 'passed'],
        ['syntax', null, 'passed'],
        ['syntax', 'VarRenamerNaive', 'passed'],
      ]),
    );
    const texts = model.asked.map(({ text }) => text);
    const having = (...parts: readonly string[]) =>
      texts.filter((text) => parts.every((part) => text.includes(part)));
    expect(having('def addNumber(')).toHaveLength(1);
    expect(having('def add_number(', 'result = value')).toHaveLength(1);
    expect(having('def add_number(', 'VAR_0 = value')).toHaveLength(1);
  });

  it('speaks to completions, to Anthropic and as a prompt in GitHub’s form says', async () => {
    const model = await startModel(({ path, text }) =>
      path === '/completions'
        ? `    return value + ${/Add (\d)/.exec(text)?.[1]}\n`
        : chatAnswer(text),
    );
    const { url, root } = model;
    const of = (name: string, generate: object) => {
      const { generate: usual, ...rest } = askingSuite({ url });
      const { prompt: _prompt, seed: _seed, ...bare } = usual;
      return { ...rest, name, generate: { ...bare, n: 1, ...generate } };
    };
    const suites = [
      of('completion', { api: 'completion', stop: '\ndef' }),
      of('anthropic', {
        ...{
          provider: 'anthropic',
          'base-url': root,
          system: 'prompts/system.md',
          key: 'MODEL_KEY',
        },
      }),
      of('github', { model: undefined, prompt: 'prompts/solve.prompt.yml' }),
    ];
    const conversation = {
      messages: [
        { role: 'system', content: 'You write {{language}}.' },
        { role: 'user', content: 'Complete this:\n{{prompt}}' },
      ],
      model: 'small-2',
      modelParameters: { maxTokens: 77, temperature: 0.25 },
      testData: [],
    };
    const repository = repositoryWith({
      ...askingFiles(suites, [1]),
      'prompts/system.md': 'You write {{language}} only.\n',
      'prompts/solve.prompt.yml': JSON.stringify(conversation),
    });
    const env = { MODEL_KEY: 'sk-anthropic-0123456789' };
    const { stdout } = await runCli(repository, { env, args: ['--dry-run'] });
    expect(stdout).toMatch(
      /^github: .*1 answer of small-2: 0 kept, 1 to ask \(about \d+ tokens in, at most 77 out,/m,
    );
    const run = await ask(repository, { env });
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.verdicts.map(({ suite, verdict }) => [suite, verdict]).sort()).toEqual([
      ['anthropic', 'passed'],
      ['completion', 'passed'],
      ['github', 'passed'],
    ]);
    const [completion, anthropic, github] = model.asked;
    expect(completion).toMatchObject({ path: '/completions', text: addition(1).prompt });
    expect(completion?.body).toMatchObject({ stop: ['\ndef'] });
    expect(anthropic).toMatchObject({ path: '/messages', system: 'You write Python only.' });
    expect(anthropic?.headers).toMatchObject({ 'x-api-key': 'sk-anthropic-0123456789' });
    // The default prompt, whose code is in a block.
    expect(anthropic?.text).toContain(`\`\`\`python\n${addition(1).prompt}`);
    expect(github).toMatchObject({ system: 'You write Python.' });
    expect(github?.body).toMatchObject({ model: 'small-2', max_tokens: 77, temperature: 0.25 });
    expect(run.document.suites.map(({ generated }) => generated?.model)).toEqual([
      ...['small-1', 'small-1', 'small-2'],
    ]);
    expect(run.stderr).toContain('github: asking small-2');
    expect(run.stderr).toContain('note: github: prompts/solve.prompt.yml: not used here: testData');
  });
});
