import type { Config, SuiteConfig } from './config/schema.ts';
import { limitsOf } from './config/schema.ts';
import { loadDataset, samplesOf } from './dataset/load.ts';
import {
  contentHash,
  type Dataset,
  describeVariant,
  type Sample,
  type Variant,
} from './dataset/types.ts';
import { FaultList, UserError } from './errors.ts';
import type { Executor, Outcome } from './execute/executor.ts';
import { assemble } from './execute/program.ts';
import { Slots } from './execute/slots.ts';
import { VERDICTS, type Verdict } from './execute/verdict.ts';
import type { VerdictLine } from './report/results.ts';
import type { ProblemVerdicts } from './score/metrics.ts';

/** A suite whose problems and samples have been read once, and are in order. */
export interface CheckedSuite {
  readonly config: SuiteConfig;
  readonly dataset: Dataset;
  /** Samples over all variants. */
  readonly samples: number;
}

/** What executing one suite gave. */
export interface SuiteEvaluation {
  readonly config: SuiteConfig;
  readonly datasetHash: string;
  readonly counts: {
    readonly problems: number;
    readonly variants: number;
    readonly samples: number;
    readonly programs: number;
    readonly executed: number;
    readonly cached: number;
  };
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly problems: readonly ProblemVerdicts[];
}

/** What an evaluation tells while it runs. */
export interface Listener {
  /** A sample's verdict is known. Awaited: a slow listener slows the run, not memory. */
  verdict(line: VerdictLine): Promise<void>;
}

/**
 * Read every dataset of a config once, from end to end, so that a mistake on the last line is
 * known before the first program runs.
 * @throws UserError with all mistakes of all suites
 */
export async function checkSuites(config: Config): Promise<CheckedSuite[]> {
  const checked: CheckedSuite[] = [];
  const faults = new FaultList();
  for (const [index, suite] of config.suites.entries()) {
    try {
      const dataset = await loadDataset(config, suite, index);
      const samples = await countSamples(config, dataset);
      checked.push({ config: suite, dataset, samples });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const { message, place } of error.faults) faults.add(message, place);
    }
  }
  faults.throwIfAny();
  return checked;
}

async function countSamples(config: Config, dataset: Dataset): Promise<number> {
  const faults = new FaultList();
  let samples = 0;
  for (const variant of dataset.variants) {
    const before = samples;
    for await (const _sample of samplesOf(config, variant, faults)) samples += 1;
    if (samples === before && faults.count === 0) {
      faults.add(`${describeVariant(variant.name)} has no samples`, {
        file: variant.samples[0] ?? config.file,
      });
    }
  }
  faults.throwIfAny();
  return samples;
}

/**
 * Execute every sample of a suite. Samples stream from disk, a few at a time; what stays in
 * memory is one verdict for each.
 * @param signal ends the run early: programs that are running are stopped and nothing is returned
 */
export async function evaluateSuite(
  config: Config,
  { config: suite, dataset }: CheckedSuite,
  executor: Executor,
  listener: Listener,
  signal: AbortSignal,
): Promise<SuiteEvaluation> {
  const limits = limitsOf(suite);
  const tallies = dataset.variants.map(() => new Map<string, Verdict[]>());
  const verdicts = Object.fromEntries(VERDICTS.map((name) => [name, 0])) as Record<Verdict, number>;
  const programs = new Set<string>();
  const counts = { executed: 0, samples: 0 };
  const slots = new Slots(MOST_UNSETTLED);
  let failure: unknown = null;

  const settle = async (
    variant: Variant,
    tally: Map<string, Verdict[]>,
    sample: Sample,
    program: string,
    outcome: Promise<Outcome>,
  ) => {
    const { execution, source } = await outcome;
    if (source === 'executed') counts.executed += 1;
    verdicts[execution.verdict] += 1;
    const list = tally.get(sample.problem) ?? [];
    list[sample.index] = execution.verdict;
    tally.set(sample.problem, list);
    const { family = null, transform = null, seed = null } = variant.name ?? {};
    const where = {
      suite: suite.name,
      problem: sample.problem,
      family,
      transform,
      seed,
      index: sample.index,
    };
    await listener.verdict({ ...where, ...execution, program });
  };

  for (const [v, variant] of dataset.variants.entries()) {
    const tally = tallies[v] ?? new Map();
    const faults = new FaultList();
    for await (const sample of samplesOf(config, variant, faults)) {
      const problem = variant.problems.get(sample.problem);
      if (problem === undefined) continue;
      // A duplicate needs no helper, but its reader must not run ahead of the executor either.
      await executor.ready();
      if (signal.aborted || failure !== null) break;
      const program = assemble(problem, sample, limits);
      programs.add(program.id);
      counts.samples += 1;
      const task = settle(variant, tally, sample, program.id, executor.run(program));
      await slots.start(
        task.catch((error: unknown) => {
          failure ??= error;
        }),
      );
    }
    // The files were read without a fault a moment ago; they changed if there is one now.
    faults.throwIfAny();
  }
  await slots.idle();
  if (failure !== null) throw failure;
  signal.throwIfAborted();

  return {
    config: suite,
    datasetHash: dataset.hash,
    counts: {
      problems: dataset.variants[0].problems.size,
      variants: dataset.variants.length - 1,
      samples: counts.samples,
      programs: programs.size,
      executed: counts.executed,
      cached: programs.size - counts.executed,
    },
    verdicts,
    problems: collect(dataset, tallies),
  };
}

/** Samples whose verdicts are still to come or to be written. */
const MOST_UNSETTLED = 1000;

function collect(
  dataset: Dataset,
  tallies: readonly ReadonlyMap<string, Verdict[]>[],
): ProblemVerdicts[] {
  const [nominal, ...perturbed] = dataset.variants;
  return [...nominal.problems].map(([id, problem]) => ({
    id,
    hash: contentHash(problem),
    nominal: tallies[0]?.get(id) ?? [],
    variants: perturbed.flatMap(({ name, problems }, v) => {
      const row = problems.get(id);
      if (name === null || row === undefined) return [];
      return [{ ...name, hash: contentHash(row), verdicts: tallies[v + 1]?.get(id) ?? [] }];
    }),
  }));
}
