import { type Results, resultsSchema } from '../../src/records/results.ts';

/** A small results.json of a commit. */
export function someResults(commit: string, change: object = {}): Results {
  return resultsSchema.parse({
    schemaVersion: 1,
    tool: { name: 'passgate', version: '0.1.0' },
    commit,
    createdAt: '2026-01-05T09:12:44.000Z',
    decision: 'pass',
    errors: [],
    suites: [
      {
        name: 'small',
        language: 'python',
        datasetHash: 'a'.repeat(64),
        counts: { problems: 1, variants: 0, samples: 1, programs: 1, executed: 1, cached: 0 },
        verdicts: {
          passed: 1,
          failed: 0,
          timeout: 0,
          out_of_memory: 0,
          output_limit: 0,
          crashed: 0,
          compile_error: 0,
          tampered: 0,
          error: 0,
        },
        metrics: {},
        robustness: null,
        gates: [],
        problems: [{ id: 'add/0', nominal: ['passed'], variants: [] }],
      },
    ],
    baseline: null,
    timings: { totalMs: 1, baselineMs: 0 },
    isolation: { tier: 'namespaces', description: 'namespaces', python: '3.11.2', workers: 2 },
    ...change,
  });
}
