import type { GateConfig } from '../../src/config/schema.ts';
import { ruleOf } from '../../src/gate/gate-config.ts';
import type { Cause } from '../../src/records/causes.ts';
import type { Host } from '../../src/records/host.ts';
import type { ProblemVerdicts } from '../../src/records/problem-verdicts.ts';
import { promptKey } from '../../src/records/prompt-name.ts';
import { type Results, resultsSchema, type SuiteResults } from '../../src/records/results.ts';
import { HEAD_RULES } from '../../src/records/rules.ts';
import { VERDICTS, type Verdict } from '../../src/records/verdict.ts';
import { fromResults } from '../../src/results/read-results.ts';
import { score } from '../../src/score/score.ts';
import { conclude, type RunOutcome } from '../../src/tasks/conclude.ts';

export const HEAD = 'd'.repeat(40);
export const BASE = 'b'.repeat(40);
export const HOST: Host = {
  server: 'https://github.com',
  repository: 'Codertocat/Hello-World',
  runId: 7,
};

/** Verdicts in short form: `1` passed, `0` failed, `t` timeout. */
export function verdicts(text: string): Verdict[] {
  return [...text].map((each) => (each === '1' ? 'passed' : each === 't' ? 'timeout' : 'failed'));
}

/** A suite's results, in the form of a run. */
export function suiteOf(
  name: string,
  problems: readonly ProblemVerdicts[],
  change: Partial<SuiteResults> = {},
): SuiteResults {
  const all = problems.flatMap((problem) => [
    ...problem.nominal,
    ...problem.variants.flatMap((variant) => variant.verdicts),
  ]);
  const counts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, all.filter((each) => each === verdict).length]),
  );
  return {
    name,
    language: 'python',
    datasetHash: 'a'.repeat(64),
    counts: {
      problems: problems.length,
      variants: problems[0]?.variants.length ?? 0,
      samples: all.length,
      programs: all.length,
      executed: all.length,
      cached: 0,
    },
    verdicts: counts as SuiteResults['verdicts'],
    ...score(problems, [1], []),
    gates: [],
    problems: [...problems] as SuiteResults['problems'],
    breaks: { solved: 0, problems: 0, listed: [] },
    references: null,
    ...change,
  };
}

/** A complete results.json, valid by its schema. */
export function documentOf(
  suites: readonly SuiteResults[],
  change: Partial<Results> = {},
): Results {
  return resultsSchema.parse({
    schemaVersion: 1,
    tool: { name: 'passgate', version: '0.1.0' },
    commit: HEAD,
    createdAt: '2026-01-05T09:12:44.000Z',
    decision: 'pass',
    errors: [],
    suites,
    baseline: null,
    timings: { totalMs: 21_000, baselineMs: 0 },
    isolation: { tier: 'namespaces', description: 'namespaces', python: '3.11.2', workers: 2 },
    ...change,
  });
}

interface Comparison {
  readonly gates?: readonly GateConfig[];
  readonly host?: Host | null;
  /** The reason of every failed sample. */
  readonly reason?: string;
  readonly notes?: readonly string[];
}

/** The results of a run with head's verdicts, compared with base's. */
export function compared(
  head: Results,
  base: Results | null,
  { gates = [], host = HOST, reason = 'AssertionError', notes = [] }: Comparison = {},
): RunOutcome {
  const resolved =
    base === null
      ? { none: 'there is none', notes }
      : {
          baseline: fromResults(withGates(base, gates), {
            source: 'cache',
            commit: base.commit,
            distance: 0,
          }),
          notes,
        };
  const circumstances = {
    notice: '',
    repeat: ['node dist/cli/index.js run'],
    isPullRequest: true,
    host,
    causes: new Map(head.suites.map((suite) => [suite.name, causesOf(suite, reason)])),
  };
  return conclude(
    { ...head, rules: head.rules ?? HEAD_RULES },
    () => gates,
    resolved,
    circumstances,
  );
}

/** The same results, for a config with these further gates. */
function withGates(results: Results, gates: readonly GateConfig[]): Results {
  const decided = gates.map((gate) => ({
    ...ruleOf(gate),
    value: null,
    decision: 'pass' as const,
    reason: '',
  }));
  return { ...results, suites: results.suites.map((suite) => ({ ...suite, gates: decided })) };
}

function causesOf({ problems }: SuiteResults, reason: string): Map<string, Cause> {
  const cause: Cause = { index: 0, verdict: 'failed', reason };
  const nominal = { family: null, transform: null, seed: null };
  return new Map(
    problems.flatMap((problem) =>
      [nominal, ...problem.variants].map((prompt) => [promptKey(problem.id, prompt), cause]),
    ),
  );
}
