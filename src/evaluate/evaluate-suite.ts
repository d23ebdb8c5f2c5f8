import { contentHash, partHashes } from '../dataset/content-hash.ts';
import { samplesOf } from '../dataset/load-dataset.ts';
import type { SampleNotes } from '../dataset/sample-notes.ts';
import type { Executor } from '../execute/executor.ts';
import type { Cause } from '../records/causes.ts';
import { describeVariant, type Variant } from '../records/dataset.ts';
import { labelsOf } from '../records/labels.ts';
import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { promptName } from '../records/prompt-name.ts';
import type { SuiteResults } from '../records/results.ts';
import { FaultList } from '../system/errors.ts';
import { Stopwatch } from '../system/stopwatch.ts';
import type { AnsweredChecks } from './answer-suites.ts';
import { longestFirst } from './longest-first.ts';
import { makersOf, perturbedOf } from './made-by.ts';
import type { CheckedSuite } from './read-suites.ts';
import { type Listener, SuiteRun } from './suite-run.ts';

/** The results of executing one suite. */
export interface SuiteEvaluation extends Measured {
  readonly suite: CheckedSuite;
  /** Wall time, in milliseconds. */
  readonly timings: { readonly referencesMs: number; readonly samplesMs: number };
  /** By promptKey: the reason of a prompt's first sample that did not pass. */
  readonly causes: ReadonlyMap<string, Cause>;
}

/** The part of a suite's results that executing it gives. */
type Measured = SampleNotes &
  Pick<
    SuiteResults,
    | 'datasetHash'
    | 'counts'
    | 'verdicts'
    | 'limits'
    | 'gradings'
    | 'listTexts'
    | 'notSplit'
    | 'references'
    | 'perturbed'
    | 'generated'
  > & { readonly problems: readonly ProblemVerdicts[] };

/**
 * Execute every sample of a suite. Samples stream from disk, a few at a time. Only one verdict for
 * each stays in memory.
 * @param checks the suite, and the known facts about its problems
 * @param signal ends the run early: running programs are stopped and nothing is returned
 */
export async function evaluateSuite(
  checks: AnsweredChecks,
  executor: Executor,
  listener: Listener,
  signal: AbortSignal,
): Promise<SuiteEvaluation> {
  const { suite, report: references, allowances, generated, ms: referencesMs } = checks;
  const { config, dataset } = suite;
  const stopwatch = new Stopwatch();
  listener.start(config.name, suite.samples, 'sample');
  const run = new SuiteRun(suite, checks, executor, listener, signal);
  await run.tellPrompts();
  const faults = new FaultList();
  const isSlow = (problem: string) => allowances.isSlow(problem);
  for await (const samples of longestFirst(samplesOf(dataset, faults), isSlow)) {
    await run.start(samples);
    if (run.isOver) break;
  }
  // The files had no faults a moment ago. A fault now means that they changed.
  faults.throwIfAny();
  await run.finish();

  const problems = collect(suite, run).map((problem) =>
    allowances.needReferences
      ? { ...problem, cpuLimitMs: allowances.of(problem.id).cpuMs }
      : problem,
  );
  const variants = new Set(problems.flatMap((problem) => problem.variants.map(describeVariant)));
  const { verdicts, gradings, causes, counts, notes } = run;
  const kept = new Set(problems.map(({ id }) => id));
  const notSplit = checks.gradings.notSplit(dataset).filter(({ problem }) => kept.has(problem));
  return {
    suite,
    datasetHash: dataset.hash,
    counts: { problems: problems.length, variants: variants.size, ...counts },
    verdicts,
    limits: allowances.ofSuite,
    gradings,
    ...notes,
    ...(dataset.listTexts.length === 0 ? {} : { listTexts: dataset.listTexts }),
    problems,
    ...perturbedOf(dataset, checks.unfit, suite.slice),
    ...(generated === null ? {} : { generated }),
    ...(notSplit.length === 0 ? {} : { notSplit }),
    references,
    timings: { referencesMs, samplesMs: stopwatch.lap() },
    causes,
  };
}

function collect({ dataset, slice }: CheckedSuite, run: SuiteRun): ProblemVerdicts[] {
  const [nominal] = dataset.variants;
  const isKept = (variant: Variant, id: string) =>
    variant.problems.has(id) && !run.dropped.has(id, promptName(dataset, variant));
  const own = new Map(dataset.nominals.map(({ family, variant }) => [family, variant]));
  const madeBy = makersOf(dataset);
  return [...nominal.problems.values()]
    .filter(({ id }) => (slice === null || slice.has(id)) && isKept(nominal, id))
    .map((problem) => {
      const { id } = problem;
      const nominals = [...own].filter(([, variant]) => isKept(variant, id));
      const variants = dataset.variants.filter((variant) => isKept(variant, id));
      const borrowed = run.borrowed.get(id);
      const withoutCode = [...variants, ...nominals.map(([, variant]) => variant)].flatMap(
        (variant) =>
          run
            .withoutCodeOf(variant, id)
            .map((each) => ({ ...promptName(dataset, variant), ...each })),
      );
      return {
        id,
        hash: contentHash(problem),
        hashes: partHashes(problem),
        ...labelsOf(problem),
        ...(borrowed === undefined ? {} : { borrowed }),
        ...(withoutCode.length === 0 ? {} : { withoutCode }),
        ...nominalVerdicts(run.verdictsOf(nominal, id)),
        ...familyVerdicts(nominals.map(([family, v]) => [family, run.verdictsOf(v, id)])),
        variants: variants.flatMap((variant) => {
          const row = variant.problems.get(id);
          if (variant.name === null || row === undefined) return [];
          const compared = own.get(variant.name.family)?.problems.get(id);
          const changed = row.prompt !== (compared ?? problem).prompt;
          // The problem's own hash covers the suite's nominal prompt already.
          const hash = contentHash(...(compared === undefined ? [row] : [row, compared]));
          const made = madeBy(variant.name, id);
          return [{ ...variant.name, hash, changed, ...made, ...run.verdictsOf(variant, id) }];
        }),
      };
    });
}

function nominalVerdicts({ verdicts, shares }: ReturnType<SuiteRun['verdictsOf']>) {
  return { nominal: verdicts, ...(shares === undefined ? {} : { nominalShares: shares }) };
}

function familyVerdicts(
  families: readonly (readonly [string, ReturnType<SuiteRun['verdictsOf']>])[],
): Pick<ProblemVerdicts, 'nominals' | 'nominalsShares'> {
  if (families.length === 0) return {};
  const flaky = families.flatMap(([family, { shares }]) =>
    shares === undefined ? [] : [[family, shares] as const],
  );
  return {
    nominals: Object.fromEntries(families.map(([family, { verdicts }]) => [family, verdicts])),
    ...(flaky.length === 0 ? {} : { nominalsShares: Object.fromEntries(flaky) }),
  };
}
