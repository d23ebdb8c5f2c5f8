import type { SuiteLimits } from './allowances.ts';
import { type Cause, noteCause } from './causes.ts';
import type { Config, SuiteConfig } from './config/schema.ts';
import { contentHash } from './dataset/content-hash.ts';
import { loadDataset, samplesOf } from './dataset/load.ts';
import { promptKey, promptName, promptsOf } from './dataset/prompt-name.ts';
import { type Dataset, describeVariant, type Sample, type Variant } from './dataset/types.ts';
import { FaultList, UserError } from './errors.ts';
import type { Executor, Outcome } from './execute/executor.ts';
import { missingLibraries } from './execute/languages/libraries.ts';
import { languageOf } from './execute/languages/resolve.ts';
import { findToolchain, type Toolchain } from './execute/languages/toolchain.ts';
import { assemble, codeOf } from './execute/program.ts';
import { Slots } from './execute/slots.ts';
import { type Grading, VERDICTS, type Verdict } from './execute/verdict.ts';
import {
  checkReferences,
  Dropped,
  type ReferenceListener,
  type ReferenceReport,
} from './references.ts';
import type { VerdictLine } from './report/results.ts';
import { boundedText, type SourceLine } from './report/source-line.ts';
import type { ProblemVerdicts } from './score/tally.ts';
import { Stopwatch } from './stopwatch.ts';

/** A suite whose problems and samples have been read once, and are in order. */
export interface CheckedSuite {
  readonly config: SuiteConfig;
  readonly dataset: Dataset;
  /** Of its language; null for Python. */
  readonly toolchain: Toolchain | null;
  /** Samples that are to run, over all variants. */
  readonly samples: number;
  /** Samples of each problem over all its prompts, in the dataset's order. */
  readonly costs: ReadonlyMap<string, number>;
  /** The problems that this run is for; null for all. */
  readonly slice: ReadonlySet<string> | null;
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
    readonly earlier?: number;
  };
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly limits: SuiteLimits;
  /** How many verdicts were reached in which way. */
  readonly gradings: Readonly<Partial<Record<Grading, number>>>;
  readonly problems: readonly ProblemVerdicts[];
  /** Null where references were not to be checked, or there are none. */
  readonly references: ReferenceReport | null;
  /** Wall time, in milliseconds. */
  readonly timings: { readonly referencesMs: number; readonly samplesMs: number };
  /** By promptKey: why the first sample of a prompt that did not pass did not. */
  readonly causes: ReadonlyMap<string, Cause>;
}

/** What an evaluation tells while it runs. */
export interface Listener extends ReferenceListener {
  /** A sample's verdict is known. Awaited: a slow listener slows the run, not memory. */
  verdict(line: VerdictLine): Promise<void>;
  /** A prompt, or a program that was not seen before. Awaited as well. */
  source(line: SourceLine): Promise<void>;
}

/**
 * Read every dataset of a config once, from end to end, so that a mistake on the last line is
 * known before the first program runs, and find the tools of every language.
 * @throws UserError with all mistakes of all suites
 */
export async function checkSuites(
  config: Config,
  environment: NodeJS.ProcessEnv,
): Promise<CheckedSuite[]> {
  const checked: CheckedSuite[] = [];
  const faults = new FaultList();
  for (const [index, suite] of config.suites.entries()) {
    let toolchain: Toolchain | null = null;
    try {
      const language = languageOf(suite.language);
      if (language !== null) toolchain = await findToolchain(language, environment);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faults.add(
        `suites[${index}].language: ${error.message}`,
        config.placeOf(['suites', index, 'language']),
      );
    }
    try {
      const dataset = await loadDataset(config, suite, index);
      const costs = await countSamples(config, dataset);
      const samples = [...costs.values()].reduce((sum, count) => sum + count, 0);
      const problems = dataset.variants.flatMap((variant) => [...variant.problems.values()]);
      if (toolchain !== null) {
        for (const message of await missingLibraries(toolchain, problems, environment)) {
          faults.add(`suites[${index}]: ${message}`, config.placeOf(['suites', index, 'language']));
        }
      }
      checked.push({ config: suite, dataset, toolchain, samples, costs, slice: null });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const { message, place } of error.faults) faults.add(message, place);
    }
  }
  faults.throwIfAny();
  return checked;
}

/** How many samples each problem has, over all its prompts. */
async function countSamples(config: Config, dataset: Dataset): Promise<Map<string, number>> {
  const faults = new FaultList();
  const samples = new Map([...dataset.variants[0].problems.keys()].map((id) => [id, 0]));
  const answered = new Set<Variant>();
  for await (const { variant, sample } of samplesOf(dataset, faults)) {
    samples.set(sample.problem, (samples.get(sample.problem) ?? 0) + 1);
    answered.add(variant);
  }
  faults.throwIfAny();
  const own = dataset.nominals.map(({ family, variant }) => ({
    what: `nominal of ${family}`,
    variant,
  }));
  const all = dataset.variants.map((variant) => ({ what: describeVariant(variant.name), variant }));
  for (const { what, variant } of [...all, ...own]) {
    if (answered.has(variant)) continue;
    faults.add(`${what} has no samples`, { file: variant.samples[0] ?? config.file });
  }
  faults.throwIfAny();
  return samples;
}

/** For evaluations that nobody follows. */
export const SILENT: Listener = {
  start: () => {},
  reference: () => {},
  verdict: async () => {},
  source: async () => {},
};

/**
 * Execute a suite: its reference solutions, then every sample. Samples stream from disk, a few at
 * a time; what stays in memory is one verdict for each.
 * @param signal ends the run early: programs that are running are stopped and nothing is returned
 */
export async function evaluateSuite(
  checked: CheckedSuite,
  executor: Executor,
  listener: Listener,
  signal: AbortSignal,
): Promise<SuiteEvaluation> {
  const { config: suite, dataset, toolchain, slice } = checked;
  const stopwatch = new Stopwatch();
  const checks = await checkReferences(checked, executor, listener, signal);
  const { report: references, gradings, allowances } = checks;
  const referencesMs = stopwatch.lap();
  const dropped = new Dropped(references);
  listener.start(suite.name, checked.samples, 'sample');
  const tallies = new Map<Variant, Map<string, Verdict[]>>();
  const verdicts = Object.fromEntries(VERDICTS.map((name) => [name, 0])) as Record<Verdict, number>;
  const gradingCounts: Partial<Record<Grading, number>> = {};
  const programs = new Set<string>();
  const earlier = new Set<string>();
  const causes = new Map<string, Cause>();
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
    if (source === 'earlier') earlier.add(program);
    verdicts[execution.verdict] += 1;
    gradingCounts[execution.grading] = (gradingCounts[execution.grading] ?? 0) + 1;
    const list = tally.get(sample.problem) ?? [];
    list[sample.index] = execution.verdict;
    tally.set(sample.problem, list);
    const name = promptName(dataset, variant);
    noteCause(causes, promptKey(sample.problem, name), { index: sample.index, ...execution });
    const where = { suite: suite.name, problem: sample.problem, ...name, index: sample.index };
    // In the order of the schema, whatever made the execution.
    const { verdict, grading, reason, cpuMs, wallMs, memoryBytes, output } = execution;
    const measured = { cpuMs, wallMs, memoryBytes };
    await listener.verdict({ ...where, verdict, grading, reason, ...measured, output, program });
  };

  for (const { name, problem } of promptsOf(dataset)) {
    if ((slice !== null && !slice.has(problem.id)) || dropped.has(problem.id, name)) continue;
    const prompt = { suite: suite.name, problem: problem.id, ...name };
    await listener.source({ ...prompt, ...boundedText(problem.prompt) });
  }
  const faults = new FaultList();
  for await (const { variant, sample } of samplesOf(dataset, faults)) {
    if (slice !== null && !slice.has(sample.problem)) continue;
    const problem = variant.problems.get(sample.problem);
    if (problem === undefined || dropped.has(problem.id, promptName(dataset, variant))) continue;
    const tally = tallies.get(variant) ?? new Map<string, Verdict[]>();
    tallies.set(variant, tally);
    // A duplicate needs no helper, but its reader must not run ahead of the executor either.
    await executor.ready();
    if (signal.aborted || failure !== null) break;
    const grading = gradings.of(problem.id, promptName(dataset, variant));
    const allowed = allowances.of(problem.id);
    const manner = { toolchain, tolerance: suite.tolerance };
    const program = assemble(problem, sample, allowed, grading, manner);
    if (!programs.has(program.id)) {
      programs.add(program.id);
      const text = boundedText(codeOf(problem, sample));
      await listener.source({ suite: suite.name, program: program.id, ...text });
    }
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
  await slots.idle();
  if (failure !== null) throw failure;
  signal.throwIfAborted();

  const problems = collect(checked, tallies, dropped).map((problem) =>
    allowances.needReferences
      ? { ...problem, cpuLimitMs: allowances.of(problem.id).cpuMs }
      : problem,
  );
  const variants = new Set(problems.flatMap((problem) => problem.variants.map(describeVariant)));
  return {
    config: suite,
    datasetHash: dataset.hash,
    counts: {
      problems: problems.length,
      variants: variants.size,
      samples: counts.samples,
      programs: programs.size,
      executed: counts.executed,
      cached: programs.size - counts.executed,
      ...(earlier.size === 0 ? {} : { earlier: earlier.size }),
    },
    verdicts,
    limits: allowances.ofSuite,
    gradings: gradingCounts,
    problems,
    references,
    timings: { referencesMs, samplesMs: stopwatch.lap() },
    causes,
  };
}

/** Samples whose verdicts are still to come or to be written. */
const MOST_UNSETTLED = 1000;

function collect(
  { dataset, slice }: CheckedSuite,
  tallies: ReadonlyMap<Variant, ReadonlyMap<string, Verdict[]>>,
  dropped: Dropped,
): ProblemVerdicts[] {
  const [nominal] = dataset.variants;
  const of = (variant: Variant, id: string) => tallies.get(variant)?.get(id) ?? [];
  const isKept = (variant: Variant, id: string) =>
    variant.problems.has(id) && !dropped.has(id, promptName(dataset, variant));
  const own = new Map(dataset.nominals.map(({ family, variant }) => [family, variant]));
  return [...nominal.problems.values()]
    .filter(({ id }) => (slice === null || slice.has(id)) && isKept(nominal, id))
    .map((problem) => {
      const { id } = problem;
      const nominals = [...own].filter(([, variant]) => isKept(variant, id));
      return {
        id,
        hash: contentHash(problem),
        nominal: of(nominal, id),
        ...(nominals.length === 0
          ? {}
          : { nominals: Object.fromEntries(nominals.map(([family, v]) => [family, of(v, id)])) }),
        variants: dataset.variants.flatMap((variant) => {
          const row = variant.problems.get(id);
          if (variant.name === null || row === undefined || !isKept(variant, id)) return [];
          const compared = own.get(variant.name.family)?.problems.get(id);
          const changed = row.prompt !== (compared ?? problem).prompt;
          // Of the suite's nominal prompt the problem's own hash tells.
          const hash = contentHash(...(compared === undefined ? [row] : [row, compared]));
          return [{ ...variant.name, hash, changed, verdicts: of(variant, id) }];
        }),
      };
    });
}
