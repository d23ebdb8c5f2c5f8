import { createHash } from 'node:crypto';
import { limitText } from '../../gate/same-work.ts';
import { groupNames } from '../../records/group.ts';
import {
  type HistoryLine,
  type HistorySuite,
  LONGEST_KEY,
  LONGEST_TEXT,
  MOST_LINE_METRICS,
  MOST_LINE_SUITES,
  MOST_LINE_TAGS,
} from '../../records/history-line.ts';
import { LIMIT_NAMES, LIMITS } from '../../records/limits.ts';
import { parseMetric } from '../../records/metric-name.ts';
import type { Results, SuiteResults } from '../../records/results.ts';
import { compareText } from '../../system/paths.ts';

/** The facts of a line that results do not have. */
export interface LineContext {
  /** The config and the job. */
  readonly key: string;
  /** The workflow run; null outside of GitHub. */
  readonly run: { readonly id: number; readonly attempt: number } | null;
  /** The tags of the evaluated commit. */
  readonly tags: readonly string[];
}

type Value = HistorySuite['metrics'][string];
type Gate = SuiteResults['gates'][number];

/** The line of history for a finished run. */
export function lineOf(results: Results, { key, run, tags }: LineContext): HistoryLine {
  const { commit, createdAt, tool, decision, isolation } = results;
  const known = tags.slice(0, MOST_LINE_TAGS).map((tag) => bounded(tag));
  return {
    version: 1,
    key: bounded(key, LONGEST_KEY),
    commit,
    createdAt,
    tool: tool.version,
    decision,
    ...(run === null ? {} : { run }),
    ...(known.length === 0 ? {} : { tags: known }),
    suites: results.suites.slice(0, MOST_LINE_SUITES).map((suite) => suiteOf(suite, isolation)),
  };
}

function suiteOf(suite: SuiteResults, isolation: Results['isolation']): HistorySuite {
  const { name, language, arm, counts } = suite;
  return {
    name,
    language,
    ...(arm === undefined ? {} : { arm: { suite: arm.suite, name: arm.name } }),
    problems: counts.problems,
    samples: counts.samples,
    metrics: metricsOf(suite),
    facts: factsOf(suite, isolation),
  };
}

/**
 * Every pass@k and every robust-pass@k of all perturbed prompts, then the metrics that have a gate.
 * A metric of a family or a transform has its name behind the metric's, as in reports.
 */
function metricsOf(suite: SuiteResults): HistorySuite['metrics'] {
  const overall = { ...suite.metrics, ...suite.robustness?.overall.metrics };
  const headline = Object.entries(overall).flatMap(([metric, value]) => {
    const kind = parseMetric(metric)?.kind;
    const isHeadline = kind === 'pass@' || kind === 'robust-pass@';
    return isHeadline && 'value' in value ? [[metric, measured(value)] as const] : [];
  });
  const gated = suite.gates.flatMap((gate) => {
    const value = gatedValue(suite, gate);
    const name = bounded([gate.metric, ...groupNames(gate)].join(' '));
    return value === null ? [] : [[name, value] as const];
  });
  const distinct = new Map([...headline, ...gated]);
  return Object.fromEntries([...distinct].slice(0, MOST_LINE_METRICS));
}

function measured({ value, low, high }: Value): Value {
  return { value, low, high };
}

/** A gate's metric with its interval; a count of flipped problems has none. Null without a value. */
function gatedValue({ metrics, robustness }: SuiteResults, gate: Gate): Value | null {
  const { metric, family, transform } = gate;
  const ofFamily = family === undefined ? robustness?.overall : robustness?.families[family];
  const group =
    transform === undefined ? ofFamily : robustness?.families[family ?? '']?.transforms[transform];
  const found = group?.metrics[metric] ?? (family === undefined ? metrics[metric] : undefined);
  if (found !== undefined && 'value' in found) return measured(found);
  return gate.value === null ? null : { value: gate.value, low: null, high: null };
}

/** The conditions of a suite's values, each as a short text; unknown ones are left out. */
function factsOf(suite: SuiteResults, { tier, python }: Results['isolation']) {
  const { datasetHash, settings, limits, generated, toolchain, language } = suite;
  const tests = suite.problems.map(({ id, hashes }) => [id, hashes?.tests ?? null]);
  const hasTests = suite.problems.some(({ hashes }) => hashes !== undefined);
  const facts: Record<string, string | undefined> = {
    problems: datasetHash.slice(0, HASH_LENGTH),
    tests: hasTests ? hashOf(tests.sort(([a], [b]) => compareText(a ?? '', b ?? ''))) : undefined,
    settings: settings === undefined ? undefined : hashOf(settings),
    limits: limits === undefined ? undefined : limitsText(limits),
    model: generated?.model ?? undefined,
    prompt: generated?.promptHash,
    asked: generated === undefined ? undefined : `${generated.source}; ${generated.settings}`,
    language: language === 'python' ? python : toolchain,
    isolation: tier,
  };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, bounded(text)]],
    ),
  );
}

function limitsText(limits: NonNullable<SuiteResults['limits']>): string {
  return LIMIT_NAMES.flatMap((name) => {
    const text = limitText(name, limits);
    return text === undefined ? [] : [`${LIMITS[name].key} ${text}`];
  }).join(', ');
}

const HASH_LENGTH = 12;

/** Hash a value, whatever the order of its keys. */
function hashOf(value: unknown): string {
  const text = JSON.stringify(value, (_key, node: unknown) =>
    typeof node !== 'object' || node === null || Array.isArray(node)
      ? node
      : Object.fromEntries(Object.entries(node).sort(([a], [b]) => compareText(a, b))),
  );
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}

/** A text with at most that many characters. A long one ends with its hash, so that no change is cut off. */
function bounded(text: string, most = LONGEST_TEXT): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - HASH_LENGTH - 2)}… ${hashOf(text)}`;
}
