import { statSync, truncateSync } from 'node:fs';
import { setOutput, warning } from '@actions/core';
import type { GateResult } from '../records/gate-result.ts';
import type { MeasureChange } from '../records/measure.ts';
import type { Results, SuiteResults } from '../records/results.ts';
import { messageOf } from '../system/errors.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';

/** GitHub takes at most 1 MB of outputs of a job in total. */
const LONGEST_DOCUMENT = 400_000;
/** The most changes of the measure, and the most names in each. */
const MOST_CHANGES = 50;
const MOST_NAMES = 5;

/**
 * Set the step's outputs. Single values are the first suite's. `metrics` has all suites, and `json`
 * also the decisions, each as one JSON document. A failure is only a warning.
 * @param resultsPath the absolute path of results.json
 */
export function setOutputs(results: Results, resultsPath: string): void {
  const file = process.env.GITHUB_OUTPUT;
  let size: number | undefined;
  try {
    if (!file) throw new Error('GITHUB_OUTPUT names no file');
    size = statSync(file).size;
    for (const [name, value] of outputsOf(results, resultsPath)) setOutput(name, value);
  } catch (error) {
    if (file && size !== undefined) cutTo(file, size);
    const why = plainLine(messageOf(error), LENGTHS.cause);
    warning(`the outputs cannot be set: ${why}; let later steps read ${resultsPath} instead`);
  }
}

/** Undo a partial write: the runner fails a step that leaves half a value. */
function cutTo(file: string, size: number): void {
  try {
    truncateSync(file, size);
  } catch {
    // The file has no size, for example a device.
  }
}

function outputsOf(results: Results, resultsPath: string): (readonly [string, string])[] {
  const all = results.suites.map((suite) => [suite.name, valuesOf(suite)] as const);
  const single = Object.entries(all[0]?.[1] ?? {}).map(([metric, value]) => {
    const name = metric.replace('@', '-at-').replace('^', '-hat-');
    return [name, value === null ? '' : String(value)] as const;
  });
  return [
    ['decision', results.decision],
    ['results', resultsPath],
    ['metrics', bounded(Object.fromEntries(all), {})],
    ['json', documentOf(results)],
    ...single,
  ];
}

/** The metrics over nominal and over all perturbed prompts; null for unavailable ones. */
function valuesOf({ metrics, robustness }: SuiteResults): Record<string, number | null> {
  const values = Object.entries({ ...metrics, ...robustness?.overall.metrics });
  return Object.fromEntries(
    values.map(([metric, measured]) => [metric, 'value' in measured ? measured.value : null]),
  );
}

function documentOf(results: Results): string {
  const { decision, errors, commit, baseline, suites, removedSuites = [] } = results;
  const about = {
    decision,
    ...(results.reason === undefined ? {} : { reason: results.reason }),
    commit,
    base: baseline?.commit ?? null,
    warnings: results.warnings ?? [],
    measure: results.measure?.changes.slice(0, MOST_CHANGES).map(shortened) ?? [],
  };
  const whole = suites.map((suite) => ({
    name: suite.name,
    metrics: valuesOf(suite),
    gates: suite.gates.map(gateOf),
  }));
  const removed = removedSuites.map(({ name, gates }) => ({ name, gates: gates.map(gateOf) }));
  return bounded(
    { ...about, errors: errors.slice(0, 20), suites: whole, removedSuites: removed },
    { ...about, measure: [], suites: [] },
  );
}

/** A change with only its first names: thousands would be too long for an output. */
function shortened({ names, ...change }: MeasureChange): MeasureChange {
  return names === undefined ? change : { ...change, names: names.slice(0, MOST_NAMES) };
}

function gateOf({ metric, family, transform, ...gate }: GateResult) {
  return {
    metric,
    ...(family === undefined ? {} : { family }),
    ...(transform === undefined ? {} : { transform }),
    value: gate.value,
    base: gate.baseline ?? null,
    delta: gate.delta ?? null,
    decision: gate.decision,
    reason: gate.reason,
    ...(gate.notJudged === undefined ? {} : { notJudged: gate.notJudged }),
    ...(gate.from === undefined ? {} : { from: gate.from }),
  };
}

/** The document as JSON, or the other one if it is too long. */
function bounded(document: object, instead: object): string {
  const text = JSON.stringify(document);
  return text.length <= LONGEST_DOCUMENT ? text : JSON.stringify({ ...instead });
}
