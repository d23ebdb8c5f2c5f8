import { mostMutants } from '../config/mutate-settings.ts';
import type { SuiteConfig } from '../config/schema.ts';
import { contentHash, partHashes } from '../dataset/content-hash.ts';
import { samplesOf } from '../dataset/load-dataset.ts';
import type { SampleNotes } from '../dataset/sample-notes.ts';
import type { Executor } from '../execute/executor.ts';
import type { Cause } from '../records/causes.ts';
import { describeVariant, type Variant } from '../records/dataset.ts';
import { labelsOf } from '../records/labels.ts';
import { joinMetadata, metadataOf } from '../records/metadata.ts';
import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { promptName } from '../records/prompt-name.ts';
import type { SuiteResults } from '../records/results.ts';
import type { Strength } from '../records/strength.ts';
import { FaultList } from '../system/errors.ts';
import { Stopwatch } from '../system/stopwatch.ts';
import type { AnsweredChecks } from './answer-suites.ts';
import { longestFirst } from './longest-first.ts';
import { makersOf, perturbedOf } from './made-by.ts';
import type { PromptVerdicts } from './prompt-tallies.ts';
import type { CheckedSuite } from './read-suites.ts';
import { type Listener, SuiteRun } from './suite-run.ts';
import { measureStrength } from './test-strength.ts';

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
    | 'unmeasured'
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

  const samplesMs = stopwatch.lap();
  const strengths = await strengthsOf(checks, executor, listener, signal);
  const problems = collect(checks, run).map((problem) => {
    const strength = strengths.get(problem.id);
    return {
      ...problem,
      ...(allowances.needReferences ? { cpuLimitMs: allowances.of(problem.id).cpuMs } : {}),
      ...(strength === undefined ? {} : { strength }),
    };
  });
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
    ...withConfigs(notes, config),
    ...(dataset.listTexts.length === 0 ? {} : { listTexts: dataset.listTexts }),
    problems,
    ...perturbedOf(dataset, checks.unfit, suite.slice),
    ...(generated === null ? {} : { generated }),
    ...(notSplit.length === 0 ? {} : { notSplit }),
    ...(run.numbers.faults.length === 0 ? {} : { unmeasured: run.numbers.faults }),
    references,
    timings: { referencesMs: referencesMs + stopwatch.lap(), samplesMs },
    causes,
  };
}

/** The metadata of samples, with what the config says of all of them. */
function withConfigs({ metadata }: SampleNotes, { metadata: own }: SuiteConfig): SampleNotes {
  const all = joinMetadata(metadata, own === undefined ? undefined : metadataOf(own));
  return all === undefined ? {} : { metadata: all };
}

/** The strength of each problem's tests, by the problem's id; empty unless the suite asks for it. */
async function strengthsOf(
  checks: AnsweredChecks,
  executor: Executor,
  listener: Listener,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Strength>> {
  const most = mostMutants(checks.suite.config);
  if (most === null) return new Map();
  const { problems } = await measureStrength(checks, { executor, listener, signal, most });
  return new Map(problems.map(({ problem, strength }) => [problem, strength]));
}

function collect({ suite, uses }: AnsweredChecks, run: SuiteRun): ProblemVerdicts[] {
  const { dataset, slice } = suite;
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
      const use = uses.get(id);
      const withoutCode = [...variants, ...nominals.map(([, variant]) => variant)].flatMap(
        (variant) =>
          run.tallies
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
        ...run.costs.of(id),
        ...run.numbers.of(id),
        ...(use === undefined ? {} : { use }),
        ...nominalVerdicts(run.tallies.verdictsOf(nominal, id)),
        ...familyVerdicts(nominals.map(([family, v]) => [family, run.tallies.verdictsOf(v, id)])),
        variants: variants.flatMap((variant) => {
          const row = variant.problems.get(id);
          if (variant.name === null || row === undefined) return [];
          const compared = own.get(variant.name.family)?.problems.get(id);
          const changed = row.prompt !== (compared ?? problem).prompt;
          // The problem's own hash covers the suite's nominal prompt already.
          const hash = contentHash(...(compared === undefined ? [row] : [row, compared]));
          const made = madeBy(variant.name, id);
          return [
            { ...variant.name, hash, changed, ...made, ...run.tallies.verdictsOf(variant, id) },
          ];
        }),
      };
    });
}

function nominalVerdicts({ verdicts, shares }: PromptVerdicts) {
  return { nominal: verdicts, ...(shares === undefined ? {} : { nominalShares: shares }) };
}

function familyVerdicts(
  families: readonly (readonly [string, PromptVerdicts])[],
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
