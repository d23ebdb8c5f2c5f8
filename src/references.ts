import { Allowances } from './allowances.ts';
import type { SuiteConfig } from './config/schema.ts';
import { NOMINAL, type PromptName, promptKey, promptsOf } from './dataset/prompt-name.ts';
import type { Dataset } from './dataset/types.ts';
import type { Executor } from './execute/executor.ts';
import type { Toolchain } from './execute/languages/toolchain.ts';
import { assemble } from './execute/program.ts';
import { Slots } from './execute/slots.ts';
import type { Grading, Verdict } from './execute/verdict.ts';

/** A reference solution that does not pass its own tests. */
export interface ReferenceFailure extends PromptName {
  readonly problem: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
}

/** Tests that say nothing of an answer, by the prompt that they came with. */
export interface FaultyTests extends PromptName {
  readonly problem: string;
  /** Why they cannot be run; null where they can, and pass whatever is answered. */
  readonly reason: string | null;
}

/** What came of running a suite's reference solutions, and of trying its tests. */
export interface ReferenceReport {
  /** Prompts that have a reference solution, and so were checked. */
  readonly checked: number;
  readonly failed: readonly ReferenceFailure[];
  /** Whether the prompts of failing references and of faulty tests are left out of the suite. */
  readonly dropped: boolean;
  /** Left out where there are none. */
  readonly faultyTests?: readonly FaultyTests[];
}

/** What running the references of a suite told. */
export interface References {
  /** Null where the suite does not ask for it, or has no reference solution. */
  readonly report: ReferenceReport | null;
  readonly gradings: Gradings;
  readonly allowances: Allowances;
}

/** How the answers to each prompt are graded: as strongly as its reference solution allows. */
class Gradings {
  readonly #found: ReadonlyMap<string, Grading>;
  readonly #otherwise: Grading;

  constructor(found: ReadonlyMap<string, Grading>, otherwise: Grading) {
    this.#found = found;
    this.#otherwise = otherwise;
  }

  /** A prompt whose own reference is broken or missing goes by its nominal one. */
  of(problem: string, name: PromptName): Grading {
    if (this.#found.size === 0) return this.#otherwise;
    const names = [name, { ...NOMINAL, family: name.family }, NOMINAL];
    const keys = names.map((each) => promptKey(problem, each));
    const key = keys.find((each) => this.#found.has(each));
    return (key === undefined ? undefined : this.#found.get(key)) ?? this.#otherwise;
  }
}

/** The gradings to try for tests that are code, strongest first. */
function gradingsFor(
  { grading }: Pick<SuiteConfig, 'grading'>,
  executor: Pick<Executor, 'canSplit'>,
  toolchain: Toolchain | null,
): readonly Grading[] {
  const canSplit = toolchain === null || toolchain.language.apart !== undefined;
  if (grading === 'shared' || !executor.canSplit || !canSplit) return ['shared'];
  return grading === 'split' ? ['split'] : ['split', 'shared'];
}

/** How many are with the executor at a time; it bounds what runs. */
const AHEAD = 64;

/** What references are run of. */
export interface Checkable {
  readonly config: SuiteConfig;
  readonly dataset: Dataset;
  /** Of the suite's language; null for Python. */
  readonly toolchain: Toolchain | null;
  /** The problems that this run is for; null for all. */
  readonly slice: ReadonlySet<string> | null;
}

/** What running references tells meanwhile. */
export interface ReferenceListener {
  /** A part of the work begins: `total` verdicts follow. */
  start(label: string, total: number, noun: string): void;
  /** A reference solution's verdict is known. */
  reference(verdict: Verdict): void;
}

/**
 * Run the reference solution of every prompt, nominal and perturbed, that has one. A reference
 * that fails says that its tests, or its perturbation, are broken: no answer to it means much.
 * @param signal ends the check early
 */
export async function checkReferences(
  { config: suite, dataset, toolchain, slice }: Checkable,
  executor: Executor,
  listener: ReferenceListener,
  signal: AbortSignal,
): Promise<References> {
  const ladder = gradingsFor(suite, executor, toolchain);
  const weakest = ladder.at(-1) ?? 'shared';
  const found = new Map<string, Grading>();
  const isReported = suite['reference-check'] !== 'off';
  const allowances = new Allowances(suite);
  // Those that nobody is told of choose how samples are graded, and what time they get.
  const isNeeded = isReported || allowances.needReferences;
  const references = referencesOf(dataset).filter(
    ({ problem }) =>
      (slice === null || slice.has(problem.id)) &&
      (isNeeded || (ladder.length > 1 && problem.cases === undefined)),
  );
  const total = references.length;
  if (total === 0) return withoutReferences(suite, weakest);
  listener.start(suite.name, total, 'reference solution');
  const limits = allowances.ofReferences;
  const failures = new Map<string, ReferenceFailure>();
  const slots = new Slots(AHEAD);
  let checked = 0;
  let broken: unknown = null;
  for (const { name, problem, reference } of references) {
    await executor.ready();
    if (signal.aborted || broken !== null) break;
    checked += 1;
    const settle = async () => {
      let last: { verdict: Verdict; reason: string | null } | null = null;
      for (const grading of problem.cases === undefined ? ladder : (['outside'] as const)) {
        const manner = { toolchain, tolerance: suite.tolerance, isAlone: true };
        const program = assemble(problem, reference, limits, grading, manner);
        const { execution } = await executor.run(program);
        last = execution;
        if (execution.verdict !== 'passed') continue;
        if (name.family === null) allowances.note(problem.id, execution.cpuMs);
        found.set(promptKey(problem.id, name), grading);
        break;
      }
      if (last === null) return;
      const { verdict, reason } = last;
      listener.reference(verdict);
      if (verdict === 'passed') return;
      failures.set(promptKey(problem.id, name), { problem: problem.id, ...name, verdict, reason });
    };
    await slots.start(
      settle().catch((error: unknown) => {
        broken ??= error;
      }),
    );
  }
  await slots.idle();
  if (broken !== null) throw broken;
  signal.throwIfAborted();
  // Executions end in any order; reports list failures as the dataset does.
  const failed = promptsOf(dataset).flatMap(
    ({ name, problem }) => failures.get(promptKey(problem.id, name)) ?? [],
  );
  const report = { checked, failed, dropped: suite['reference-check'] === 'drop' };
  const gradings = new Gradings(found, weakest);
  return { report: isReported ? report : null, gradings, allowances };
}

/** What is known of a suite whose references do not run. */
export function withoutReferences(suite: SuiteConfig, grading: Grading): References {
  const gradings = new Gradings(new Map(), grading);
  return { report: null, gradings, allowances: new Allowances(suite) };
}

/** How many reference solutions a suite asks to be told of. */
export function countReferences(suite: SuiteConfig, dataset: Dataset): number {
  return suite['reference-check'] === 'off' ? 0 : referencesOf(dataset).length;
}

function referencesOf(dataset: Dataset) {
  return promptsOf(dataset).flatMap(({ name, problem }) =>
    problem.reference === undefined ? [] : [{ name, problem, reference: problem.reference }],
  );
}

/** Prompts whose samples do not count, as their reference solutions fail or their tests are faulty. */
export class Dropped {
  readonly #keys: ReadonlySet<string>;

  constructor(report: ReferenceReport | null) {
    // An `error` is ours: it says nothing of the reference.
    const failed = report?.dropped ? report.failed.filter((f) => f.verdict !== 'error') : [];
    const faulty = report?.dropped ? (report.faultyTests ?? []) : [];
    this.#keys = new Set([...failed, ...faulty].map((each) => promptKey(each.problem, each)));
  }

  /** A dropped nominal prompt takes its perturbed ones along: there is nothing to compare them with. */
  has(problem: string, name: PromptName): boolean {
    if (this.#keys.size === 0) return false;
    const { family } = name;
    return [name, { ...NOMINAL, family }, NOMINAL].some((each) =>
      this.#keys.has(promptKey(problem, each)),
    );
  }
}
