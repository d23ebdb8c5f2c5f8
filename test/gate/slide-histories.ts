/** Simulated histories of runs, as a base branch collects them. */

import { decideSlides } from '../../src/gate/decide-slides.ts';
import { measureHashOf } from '../../src/gate/remember.ts';
import type { HistoryPoint } from '../../src/records/history-point.ts';
import { OUR_LIMITS } from '../../src/records/limits.ts';
import type { SuiteResults } from '../../src/records/results.ts';
import { suiteOf } from '../report/documents.ts';

/** The simulated runs of a branch. */
export interface Branch {
  readonly suites: number;
  /** The number of metrics of each suite: pass@1, and perhaps robust-pass@1. */
  readonly metrics: 1 | 2;
  /** The number of problems of each suite; one sample each. */
  readonly problems: number;
  /** The chance that a run draws its answers anew; otherwise it takes over all of them. */
  readonly drawn: number;
  /** The share of problems that are drawn when a run draws; the rest is taken over. */
  readonly part: number;
  /** The true loss of pass@1 from run to run, in the first suite. */
  readonly loss: number;
}

const RUNS = 30;
const FIRST_LOOK = 8;
const PROMPTS = 2;
const KEPT = 0.9;

/** xorshift32 (Marsaglia 2003). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

interface Values {
  readonly 'pass@1': number;
  readonly 'robust-pass@1'?: number;
}

/** One suite's metrics over the runs. Many problems are always or never solved. */
function valuesOver(runs: number, branch: Branch, random: () => number): Values[] {
  const chances = Array.from({ length: branch.problems }, () => {
    const kind = random();
    if (kind < 0.3) return 0;
    return kind < 0.5 ? 1 : random();
  });
  const level = chances.reduce((sum, each) => sum + each, 0) / chances.length;
  const answers: { right: boolean; robust: boolean }[] = [];
  return Array.from({ length: runs }, (_, run) => {
    const left = level === 0 ? 0 : Math.max(0, 1 - (run * branch.loss) / level);
    const isDrawn = run === 0 || random() < branch.drawn;
    for (const [i, chance] of chances.entries()) {
      if (!isDrawn || (run > 0 && random() >= branch.part)) continue;
      const right = random() < chance * left;
      const robust = right && random() < KEPT ** PROMPTS;
      answers[i] = { right, robust };
    }
    const share = (of: 'right' | 'robust') => answers.filter((each) => each[of]).length;
    return {
      'pass@1': share('right') / branch.problems,
      ...(branch.metrics === 1 ? {} : { 'robust-pass@1': share('robust') / branch.problems }),
    };
  });
}

const MEASURED = {
  settings: {
    ...{ language: 'python', k: [1], grading: 'auto', 'reference-check': 'warn' },
    ...{ 'max-errors': 0, tolerance: null, repeat: 1 },
  },
  limits: OUR_LIMITS,
};

function suiteWith(name: string, values: Values): SuiteResults {
  const of = (value: number) => ({ value, low: null, high: null, n: ONE, problems: 1 });
  const metrics = { 'pass@1': of(values['pass@1']) };
  const robust = values['robust-pass@1'];
  if (robust === undefined) return suiteOf(name, [], { ...MEASURED, metrics, robustness: null });
  const overall = { metrics: { 'robust-pass@1': of(robust) } };
  return suiteOf(name, [], { ...MEASURED, metrics, robustness: { overall, families: {} } });
}

const ONE = { min: 1, max: 1 };

/** The slides that each run of a history tells: a suite's name and a metric each. */
function toldIn(branch: Branch, random: () => number, first: number, last: number): string[][] {
  const names = Array.from({ length: branch.suites }, (_, i) => `suite-${i}`);
  const values = names.map((_, i) =>
    valuesOver(last, i === 0 ? branch : { ...branch, loss: 0 }, random),
  );
  const measure = measureHashOf(suiteOf('any', [], MEASURED)) ?? '';
  const points = Array.from({ length: last }, (_, run): HistoryPoint => {
    const own = names.map((name, i) => [name, { ...values[i]?.[run] }] as const);
    const measures = Object.fromEntries(names.map((name) => [name, measure]));
    return { commit: null, createdAt: '', suites: Object.fromEntries(own), measures };
  });
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const run = first + i - 1;
    const suites = names.flatMap((name, s) => {
      const now = values[s]?.[run];
      return now === undefined ? [] : [{ suite: suiteWith(name, now), gates: [] }];
    });
    const judged = decideSlides(suites, points.slice(0, run), null);
    return judged.flatMap(({ suite, slides }) =>
      slides.map(({ metric }) => `${suite.name} ${metric}`),
    );
  });
}

/** The shares of looks, and of histories of 30 runs, that tell a slide. */
export function alarmShares(branch: Branch, histories: number, seed = 20210707) {
  const random = randomFrom(seed);
  const all = Array.from({ length: histories }, () => toldIn(branch, random, FIRST_LOOK, RUNS));
  const looks = all.flat();
  const isAlarm = (told: readonly string[]) => told.length > 0;
  return {
    looks: looks.filter(isAlarm).length / looks.length,
    histories: all.filter((each) => each.some(isAlarm)).length / all.length,
  };
}

/** The share of histories in which the last of so many runs tells the slide of pass@1. */
export function foundShare(branch: Branch, runs: number, histories: number, seed = 20210707) {
  const random = randomFrom(seed);
  const found = Array.from({ length: histories }, () => toldIn(branch, random, runs, runs).flat());
  return found.filter((told) => told.includes('suite-0 pass@1')).length / histories;
}
