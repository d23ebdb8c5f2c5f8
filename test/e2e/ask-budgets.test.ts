/** Budgets of asking, and services that fail. */

import { describe, expect, it } from 'vitest';
import { failure } from '../generate/support/service.ts';
import {
  ask,
  askingFiles,
  askingSuite,
  chatAnswer,
  repositoryWith,
  unescaped,
} from './support/asking.ts';
import { startModel } from './support/model-server.ts';

const PRICES = { input: 100, output: 1000 };
const gates = [{ metric: 'pass@1', min: 0.1 }];

describe('a budget', () => {
  it('ends asking, skips gates that need more answers, and the next run asks for the rest', async () => {
    const model = await startModel(({ text, body }) => ({
      text: chatAnswer(text),
      ...(body.model === 'silent' ? { usage: null } : {}),
    }));
    const of = (name: string, generate: object, metric = 'pass@2') =>
      askingSuite({
        url: model.url,
        // One at a time: then no answer is under way when the budget ends.
        generate: { n: 2, concurrency: 1, model: name, ...generate },
        suite: { name, k: [1, 2], gates: [{ metric, min: 0.5 }] },
      });
    const suites = [
      of('requests', { budget: { requests: 3 } }),
      of('tokens', { budget: { tokens: 16 } }),
      of('cost', { budget: { cost: 0.013 }, prices: PRICES }),
      of('silent', { budget: { tokens: 1000 } }),
      of('unpriced', {}),
    ];
    const repository = repositoryWith(askingFiles(suites));
    const first = await ask(repository);
    expect(first.exitCode, first.stderr).toBe(0);
    const told = first.document.suites.map(({ name, generated }) => ({
      ...{ name, asked: generated?.asked, missing: generated?.missing },
      ...{ tokens: generated?.tokens, cost: generated?.cost, reasons: generated?.reasons },
    }));
    const because = (reason: string, questions: number) => [{ reason, questions }];
    // Each answer uses 10 tokens in and 5 out, for 0.006.
    expect(told).toEqual([
      {
        ...{
          name: 'requests',
          asked: 3,
          missing: 1,
          tokens: { input: 30, output: 15 },
          cost: null,
        },
        reasons: because(
          'the budget of 3 requests is used up: run again for the rest, or raise it',
          1,
        ),
      },
      {
        ...{ name: 'tokens', asked: 2, missing: 2, tokens: { input: 20, output: 10 }, cost: null },
        reasons: because(
          'the budget of 16 tokens is used up: run again for the rest, or raise it',
          2,
        ),
      },
      {
        ...{ name: 'cost', asked: 3, missing: 1, tokens: { input: 30, output: 15 }, cost: 0.018 },
        reasons: because('the budget of 0.013 is used up: run again for the rest, or raise it', 1),
      },
      {
        ...{ name: 'silent', asked: 1, missing: 3, tokens: null, cost: null },
        reasons: because(
          'the service does not say how many tokens it used, so the budget cannot be kept: use budget.requests',
          3,
        ),
      },
      {
        ...{
          name: 'unpriced',
          asked: 4,
          missing: 0,
          tokens: { input: 40, output: 20 },
          cost: null,
        },
        reasons: [],
      },
    ]);
    const [byRequests, , , , unpriced] = first.document.suites;
    expect(byRequests?.gates).toMatchObject([
      { decision: 'skipped', value: null, notJudged: '1 answer could not be had' },
    ]);
    expect(unpriced?.gates).toMatchObject([{ decision: 'pass', value: 1 }]);
    expect(first.stdout).toContain('(40 tokens in, 20 out, cost unknown)');
    expect(first.stdout).toContain('1 asked now (tokens and cost unknown)');
    const warning =
      'requests: 1 of 4 answers could not be had (1: the budget of 3 requests is used up: run again for the rest, or raise it)';
    expect(first.document.warnings?.[0]).toBe(warning);
    expect(unescaped(first.comment)).toMatch(
      /^Not compared: .*\n\n> \[!WARNING\]\n> ⚠️ requests: 1 of 4 answers could not be had/m,
    );
    model.count();

    const second = await ask(repository);
    expect(second.exitCode, second.stderr).toBe(0);
    expect(second.document.suites.map(({ generated }) => generated?.missing)).toEqual([
      ...[0, 0, 0, 2, 0],
    ]);
    expect(model.count()).toBe(1 + 2 + 1 + 1);
    expect(second.document.suites[0]?.gates).toMatchObject([{ decision: 'pass', value: 1 }]);
  });
});

describe('a service that fails', () => {
  it('is asked six times for each answer, and failures above max-errors end with exit code 2', async () => {
    const model = await startModel(({ text, body }) =>
      body.seed === 101
        ? {
            ...{ status: 500, headers: { 'retry-after-ms': '1' } },
            body: failure('the model is on fire'),
          }
        : chatAnswer(text),
    );
    const of = (name: string, suite: object) =>
      askingSuite({ url: model.url, generate: { model: name }, suite: { name, gates, ...suite } });
    const run = await ask(
      repositoryWith(askingFiles([of('lenient', { 'max-errors': 1 }), of('strict', {})], [1])),
    );
    expect(run.exitCode).toBe(2);
    const host = new URL(model.url).host;
    const reason = `${host} answered 500 (the model is on fire), 6 times in a row`;
    for (const {
      generated,
      gates: [gate],
    } of run.document.suites) {
      expect(generated).toMatchObject({ asked: 1, failed: 1, missing: 0 });
      expect(generated?.reasons).toEqual([{ reason, questions: 1 }]);
      expect(gate?.value).toBe(1);
    }
    expect(run.document.errors).toEqual([
      `strict: 1 question got no answer, 0 allowed (${reason})`,
    ]);
    expect(run.document.decision).toBe('inconclusive');
    expect(model.asked.filter(({ body }) => body.seed === 101)).toHaveLength(2 * 6);
    expect(run.comment).toContain('the model is on fire');
  });

  it('is asked no more once it refuses the key, whose variable is named', async () => {
    const model = await startModel(() => ({ status: 401, body: failure('no such key') }));
    const generate = { key: 'MODEL_KEY', concurrency: 1, n: 5 };
    const suite = askingSuite({ url: model.url, generate, suite: { gates } });
    const repository = repositoryWith(askingFiles([suite]));
    const run = await ask(repository, { env: { MODEL_KEY: 'sk-0123456789abcdef' } });
    expect(run.exitCode).toBe(2);
    expect(model.asked).toHaveLength(1);
    expect(run.generated).toMatchObject({ asked: 0, failed: 1, missing: 9 });
    const [error] = run.document.errors;
    expect(error).toContain('answered 401 (no such key): check the key in MODEL_KEY');
    expect(run.stdout).toContain('check the key in MODEL_KEY');
  });

  it('counts refusals and answers that are cut off, and keeps no refusal', async () => {
    const model = await startModel(({ text, body }) => {
      if (body.seed === 100) return chatAnswer(text);
      if (body.seed === 101) return { text: '', finish: 'content_filter' };
      return { text: chatAnswer(text).slice(0, 40), finish: 'length' };
    });
    const generate = { n: 3, keep: 'answers' };
    const suite = askingSuite({ url: model.url, generate, suite: { gates } });
    const repository = repositoryWith(askingFiles([suite], [1]));
    const first = await ask(repository);
    expect(first.exitCode, first.stderr).toBe(0);
    expect(first.generated).toMatchObject({ asked: 3, refused: 1, truncated: 1, failed: 0 });
    expect(first.verdicts.map(({ verdict }) => verdict)).toEqual([
      'passed',
      'failed',
      'compile_error',
    ]);
    expect(first.suite.metrics['pass@1']).toMatchObject({ value: expect.closeTo(1 / 3, 12) });
    expect(first.stdout).toContain('1 cut off by the most tokens, 1 refused.');
    model.count();
    const second = await ask(repository);
    expect(second.generated).toMatchObject({ kept: 2, asked: 1, refused: 1, truncated: 1 });
    expect(model.asked.slice(-model.count()).map(({ body }) => body.seed)).toEqual([101]);
  });
});
