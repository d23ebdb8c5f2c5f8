import { needsRatios } from '../config/metrics.ts';
import type { SuiteConfig } from '../config/schema.ts';
import type { Executor } from '../execute/executor.ts';
import { assemble, type ProgramOptions } from '../execute/program.ts';
import type { Toolchain } from '../execute/toolchains/toolchain.ts';
import type { Dataset } from '../records/dataset.ts';
import { NOMINAL, type PromptName, promptKey, promptsOf } from '../records/prompt-name.ts';
import type { ReferenceFailure, ReferenceReport } from '../records/references.ts';
import type { Grading, Verdict } from '../records/verdict.ts';
import { Slots } from '../system/slots.ts';
import { Allowances } from './allowances.ts';
import { climb, gradingsFor } from './grading-ladder.ts';
import { Gradings } from './gradings.ts';

/** The results of running the references of a suite. */
export interface References {
  /** Null if the suite does not ask for a report, or has no reference solution. */
  readonly report: ReferenceReport | null;
  /** Made variants whose reference solution fails; they never count. */
  readonly unfit: readonly ReferenceFailure[];
  readonly gradings: Gradings;
  readonly allowances: Allowances;
}

/** The way a suite's programs run. */
export function programOptionsOf(suite: SuiteConfig, toolchain: Toolchain | null): ProgramOptions {
  const { tolerance, repeat, grading } = suite;
  const isMeasured = needsRatios(suite);
  return { toolchain, tolerance, repeat, fallsBack: grading === 'auto', isMeasured };
}

/** The most references that are with the executor at a time; it bounds the running ones. */
const AHEAD = 64;

/** The parts of a suite that checking references needs. */
export interface Checkable {
  readonly config: SuiteConfig;
  readonly dataset: Dataset;
  /** The tools of the suite's language; null for Python. */
  readonly toolchain: Toolchain | null;
  /** The problems that this run covers; null for all. */
  readonly slice: ReadonlySet<string> | null;
}

/** Gets the progress of running references. */
export interface ReferenceListener {
  /** A part of the work begins: `total` verdicts follow. */
  start(label: string, total: number, noun: string): void;
  /** A reference solution's verdict is known. */
  reference(verdict: Verdict): void;
}

/**
 * Run the reference solution of every nominal and perturbed prompt that has one. A failing
 * reference shows that its tests, or its perturbation, are broken: answers to it mean little.
 * @param signal ends the check early
 */
export async function checkReferences(
  { config: suite, dataset, toolchain, slice }: Checkable,
  executor: Executor,
  listener: ReferenceListener,
  signal: AbortSignal,
): Promise<References> {
  const ladder = gradingsFor(suite, executor, toolchain);
  const found = new Map<string, Grading>();
  const reasons = new Map<string, string>();
  const isReported = suite['reference-check'] !== 'off';
  const allowances = new Allowances(suite);
  // References that are not reported still decide the grading and the limits of samples.
  const isNeeded = isReported || allowances.needReferences || needsRatios(suite);
  const references = referencesOf(dataset).filter(
    ({ problem }) =>
      (slice === null || slice.has(problem.id)) &&
      (isNeeded || (ladder.length > 1 && problem.cases === undefined)),
  );
  if (references.length === 0) return withoutReferences(suite, ladder);
  listener.start(suite.name, references.length, 'reference solution');
  const limits = allowances.ofReferences;
  const limitMs = allowances.needReferences ? null : limits.cpuMs;
  const options = { ...programOptionsOf(suite, toolchain), isAlone: true };
  const failures = new Map<string, ReferenceFailure>();
  const slots = new Slots(AHEAD);
  let checked = 0;
  for (const { name, problem, reference } of references) {
    await executor.ready();
    if (signal.aborted || slots.hasFailed) break;
    checked += 1;
    const settle = async () => {
      const run = async (grading: Grading) =>
        (await executor.run(assemble(problem, reference, limits, grading, options))).execution;
      const gradings = problem.cases === undefined ? ladder : (['outside'] as const);
      const { grading, execution, reason: whyNotSplit } = await climb(gradings, run, limitMs);
      if (execution === null) return;
      const { verdict, reason } = execution;
      listener.reference(verdict);
      const key = promptKey(problem.id, name);
      if (grading === null) {
        failures.set(key, { problem: problem.id, ...name, verdict, reason });
        return;
      }
      if (name.family === null) allowances.note(problem.id, execution.cpuMs);
      found.set(key, grading);
      if (grading !== gradings[0] && whyNotSplit !== null) reasons.set(key, whyNotSplit);
    };
    await slots.start(settle());
  }
  await slots.idle();
  signal.throwIfAborted();
  // Executions end in any order; reports list failures as the dataset does.
  const failed = promptsOf(dataset).flatMap(
    ({ name, problem }) => failures.get(promptKey(problem.id, name)) ?? [],
  );
  const isMade = madeIn(dataset);
  // An `error` is Passgate's fault and does not count against a variant.
  const unfit = failed.filter((each) => each.verdict !== 'error' && isMade(each));
  const report = {
    checked,
    failed: failed.filter((each) => !unfit.includes(each)),
    dropped: suite['reference-check'] === 'drop',
  };
  const gradings = new Gradings(found, ladder, reasons);
  return { report: isReported ? report : null, unfit, gradings, allowances };
}

/** The results for a suite whose references do not run. */
export function withoutReferences(suite: SuiteConfig, ladder: readonly Grading[]): References {
  const gradings = new Gradings(new Map(), ladder);
  return { report: null, unfit: [], gradings, allowances: new Allowances(suite) };
}

/** Tells if Passgate made a prompt. */
function madeIn({ manifests }: Dataset): (failure: ReferenceFailure) => boolean {
  const keys = new Set(
    manifests.flatMap(({ transforms }) =>
      transforms.flatMap(({ made, ...name }) =>
        made.map(({ problem }) => promptKey(problem, name)),
      ),
    ),
  );
  return (failure) => keys.has(promptKey(failure.problem, failure));
}

/** The number of reference solutions that a suite asks to report. */
export function countReferences(suite: SuiteConfig, dataset: Dataset): number {
  return suite['reference-check'] === 'off' ? 0 : referencesOf(dataset).length;
}

function referencesOf(dataset: Dataset) {
  return promptsOf(dataset).flatMap(({ name, problem }) =>
    problem.reference === undefined ? [] : [{ name, problem, reference: problem.reference }],
  );
}

/**
 * Prompts whose samples do not count because their reference solutions fail or their tests are
 * faulty.
 */
export class Dropped {
  readonly #keys: ReadonlySet<string>;

  /** @param unfit made variants whose reference solution fails */
  constructor(report: ReferenceReport | null, unfit: readonly ReferenceFailure[] = []) {
    // An `error` is Passgate's fault and does not count against the reference.
    const failed = report?.dropped ? report.failed.filter((f) => f.verdict !== 'error') : [];
    const faulty = report?.dropped ? (report.faultyTests ?? []) : [];
    this.#keys = new Set(
      [...failed, ...faulty, ...unfit].map((each) => promptKey(each.problem, each)),
    );
  }

  /**
   * A dropped nominal prompt drops its perturbed ones too, because they have nothing to be compared
   * with.
   */
  has(problem: string, name: PromptName): boolean {
    if (this.#keys.size === 0) return false;
    const { family } = name;
    return [name, { ...NOMINAL, family }, NOMINAL].some((each) =>
      this.#keys.has(promptKey(problem, each)),
    );
  }
}
