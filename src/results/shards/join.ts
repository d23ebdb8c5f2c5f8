import type { GateConfig } from '../../config/schema.ts';
import { joinNotes, type SampleNotes } from '../../dataset/sample-notes.ts';
import { gateConfigOf } from '../../gate/gate-config.ts';
import { furtherIn, ksOf } from '../../records/metric-name.ts';
import { MOST_UNFIT } from '../../records/perturbed.ts';
import {
  MOST_LISTED,
  type Results,
  type SuiteResults,
  type Undecided,
} from '../../records/results.ts';
import { GRADINGS, inOrder, VERDICTS } from '../../records/verdict.ts';
import { breaksOf } from '../../score/breaks.ts';
import { score } from '../../score/score.ts';
import { UserError } from '../../system/errors.ts';
import { suiteErrors } from '../suite-errors.ts';
import { joinGenerated } from './join-generated.ts';
import type { Whole } from './part.ts';

/** All shards as one run, before it is compared and decided. */
export interface Joined {
  readonly suites: readonly Undecided[];
  readonly gatesOf: (suite: string) => readonly GateConfig[];
  /** The reasons why the run cannot be trusted; empty otherwise. */
  readonly errors: readonly string[];
  readonly timings: Results['timings'];
}

/**
 * Join the shards of a run: the same results as an unsharded run of the same work.
 * @param parts all of them, as requireWhole gives them
 * @param programs the number of distinct programs of each suite over all shards
 */
export function joinShards(parts: Whole, programs: ReadonlyMap<string, number>): Joined {
  const [first] = parts;
  const suites = first.results.suites.map(({ name }) => {
    const slices = parts.map(({ results }) => find(results, name));
    return joinSuite(slices, programs.get(name) ?? 0);
  });
  const gatesOf = (name: string) => find(first.results, name).gates.map(gateConfigOf);
  const errors = first.results.suites.flatMap(({ name }, s) => {
    const slices = parts.map(({ results }) => find(results, name));
    const failed = suites[s]?.verdicts.error ?? 0;
    const allowed = slices[0]?.slice?.maxErrors ?? 0;
    const unanswered = suiteErrors(name, suites[s] ?? {}, allowed);
    if (failed <= allowed) return unanswered;
    const firstErrors = slices.flatMap(({ slice }) => slice?.firstError ?? []);
    const reason = firstErrors.sort()[0] ?? 'no reason known';
    return [
      `${name}: ${failed} programs could not be judged, ${allowed} allowed (${reason})`,
      ...unanswered,
    ];
  });
  return { suites, gatesOf, errors, timings: joinTimings(parts.map((each) => each.results)) };
}

function find(results: Results, name: string): SuiteResults {
  const suite = results.suites.find((each) => each.name === name);
  if (suite === undefined) throw new UserError(`a shard lacks the suite ${name}`);
  return suite;
}

function joinSuite(slices: readonly SuiteResults[], programs: number): Undecided {
  const [first] = slices;
  if (first === undefined) throw new Error('no shard');
  const problems = byPlace(slices.flatMap(withPlaces));
  const counts = sumOf(slices.map((each) => each.counts));
  // Each program that two shards share was executed in both. In one run the second time would have
  // been cached.
  const executed = Math.max(0, counts.executed - (counts.programs - programs));
  const variants = new Set(
    problems.flatMap((problem) =>
      problem.variants.map(({ family, transform, seed }) =>
        JSON.stringify([family, transform, seed]),
      ),
    ),
  );
  const {
    gates: _gates,
    compared: _compared,
    slice: _slice,
    extracted: _extracted,
    unparsed: _unparsed,
    metadata: _metadata,
    notSplit: _notSplit,
    perturbed: _perturbed,
    generated: _generated,
    unmeasured: _unmeasured,
    ...rest
  } = first;
  return {
    ...rest,
    counts: { ...counts, variants: variants.size, programs, executed, cached: programs - executed },
    verdicts: inOrder(VERDICTS, sumOf(slices.map((each) => each.verdicts))),
    ...(first.gradings === undefined
      ? {}
      : { gradings: inOrder(GRADINGS, sumOf(slices.map((each) => each.gradings ?? {}))) }),
    ...slices.reduce<SampleNotes>(joinNotes, {}),
    ...score(problems, ksOf(first), furtherIn(first)),
    problems,
    ...joinPerturbed(slices, problems),
    ...joinGenerated(slices),
    ...joinUnmeasured(slices),
    ...joinNotSplit(slices, problems),
    breaks: joinBreaks(slices, problems),
    references: joinReferences(slices),
  };
}

interface Placed<T> {
  readonly place: number;
  readonly value: T;
}

function byPlace<T>(placed: readonly Placed<T>[]): T[] {
  return [...placed].sort((a, b) => a.place - b.place).map(({ value }) => value);
}

function withPlaces({ problems, slice }: SuiteResults): Placed<SuiteResults['problems'][number]>[] {
  return problems.map((value, i) => ({ value, place: slice?.places[i] ?? 0 }));
}

/** Adds up the numbers with the same names. */
function sumOf<K extends string>(
  records: readonly Readonly<Partial<Record<K, number | undefined>>>[],
): Record<K, number> {
  const sums = {} as Record<K, number>;
  for (const record of records) {
    for (const [name, value] of Object.entries(record) as [K, number | undefined][]) {
      if (value !== undefined) sums[name] = (sums[name] ?? 0) + value;
    }
  }
  return sums;
}

/** Each shard lists its own worst problems, and the worst of all are among these. */
function joinBreaks(
  slices: readonly SuiteResults[],
  problems: SuiteResults['problems'],
): SuiteResults['breaks'] {
  const { solved, breaks } = breaksOf(problems);
  const listed = new Map(
    slices.flatMap(({ breaks: own }) => own.listed.map((each) => [each.problem, each] as const)),
  );
  return {
    solved,
    problems: breaks.length,
    listed: breaks.slice(0, MOST_LISTED).flatMap(({ problem }) => listed.get(problem) ?? []),
  };
}

function joinPerturbed(
  slices: readonly SuiteResults[],
  problems: SuiteResults['problems'],
): Pick<SuiteResults, 'perturbed'> {
  const all = slices.flatMap(({ perturbed }) => perturbed ?? []);
  const [first] = all;
  if (first === undefined) return {};
  const transforms = first.transforms.map((of, i) => {
    const each = all.flatMap(({ transforms: own }) => own[i] ?? []);
    const { made, notApplicable, dropped } = sumOf(
      each.map((own) => ({
        ...{ made: own.made, notApplicable: own.notApplicable, dropped: own.dropped },
      })),
    );
    return { ...of, made, notApplicable, dropped };
  });
  const places = new Map(problems.map(({ id }, place) => [id, place]));
  const unfit = byPlace(
    all
      .flatMap((own) => own.unfit ?? [])
      .map((value) => ({ value, place: places.get(value.problem) ?? problems.length })),
  );
  const { unfit: _unfit, ...rest } = first;
  return {
    perturbed: {
      ...rest,
      transforms,
      ...(unfit.length === 0 ? {} : { unfit: unfit.slice(0, MOST_UNFIT) }),
    },
  };
}

function joinUnmeasured(slices: readonly SuiteResults[]): Pick<SuiteResults, 'unmeasured'> {
  const all = new Set(slices.flatMap(({ unmeasured }) => unmeasured ?? []));
  return all.size === 0 ? {} : { unmeasured: [...all].sort() };
}

function joinNotSplit(
  slices: readonly SuiteResults[],
  problems: SuiteResults['problems'],
): Pick<SuiteResults, 'notSplit'> {
  const all = slices.flatMap(({ notSplit }) => notSplit ?? []);
  const places = new Map(problems.map(({ id }, place) => [id, place]));
  const placed = all.map((value) => ({ value, place: places.get(value.problem) ?? 0 }));
  return all.length === 0 ? {} : { notSplit: byPlace(placed) };
}

function joinReferences(slices: readonly SuiteResults[]): SuiteResults['references'] {
  const known = slices.flatMap(({ references, slice }) =>
    references === null ? [] : [{ ...references, slice }],
  );
  const [first] = known;
  if (first === undefined) return null;
  const placed = <T>(values: readonly T[], places: readonly number[] = []): Placed<T>[] =>
    values.map((value, i) => ({ value, place: places[i] ?? 0 }));
  const failed = known.flatMap((each) => placed(each.failed, each.slice?.failedPlaces));
  const faulty = known.flatMap((each) => placed(each.faultyTests ?? [], each.slice?.faultyPlaces));
  return {
    checked: known.reduce((sum, { checked }) => sum + checked, 0),
    dropped: first.dropped,
    failed: byPlace(failed),
    ...(faulty.length === 0 ? {} : { faultyTests: byPlace(faulty) }),
  };
}

/** Shards run side by side: durations are the longest shard's, amounts of work are sums. */
function joinTimings(all: readonly Results[]): Results['timings'] {
  const timings = all.map((each) => each.timings);
  const longest = (name: 'totalMs' | 'readMs' | 'isolationMs' | 'referencesMs' | 'samplesMs') =>
    Math.max(...timings.map((each) => each[name]));
  return {
    totalMs: longest('totalMs'),
    readMs: longest('readMs'),
    isolationMs: longest('isolationMs'),
    referencesMs: longest('referencesMs'),
    samplesMs: longest('samplesMs'),
    baselineMs: 0,
    programs: sumOf(timings.map((each) => each.programs)),
    rerun: timings.reduce((sum, each) => sum + each.rerun, 0),
    notRerun: timings.reduce((sum, each) => sum + each.notRerun, 0),
  };
}
