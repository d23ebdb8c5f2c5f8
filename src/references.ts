import type { SuiteConfig } from './config/schema.ts';
import { limitsOf } from './config/schema.ts';
import { NOMINAL, type PromptName, promptKey, promptsOf } from './dataset/prompt-name.ts';
import type { Dataset } from './dataset/types.ts';
import type { Executor } from './execute/executor.ts';
import { assemble, type TestsPlace } from './execute/program.ts';
import { Slots } from './execute/slots.ts';
import type { Verdict } from './execute/verdict.ts';

/** A reference solution that does not pass its own tests. */
export interface ReferenceFailure extends PromptName {
  readonly problem: string;
  readonly verdict: Verdict;
  readonly reason: string | null;
}

/** What came of running a suite's reference solutions. */
export interface ReferenceReport {
  /** Prompts that have a reference solution, and so were checked. */
  readonly checked: number;
  readonly failed: readonly ReferenceFailure[];
  /** Whether the prompts of failing references are left out of the suite. */
  readonly dropped: boolean;
}

/** What running the references of a suite told. */
export interface References {
  readonly report: ReferenceReport;
  readonly gradings: Gradings;
}

/** How the answers to each prompt are graded: as strongly as its reference solution allows. */
export class Gradings {
  readonly #found: ReadonlyMap<string, TestsPlace>;
  readonly #otherwise: TestsPlace;

  constructor(found: ReadonlyMap<string, TestsPlace>, otherwise: TestsPlace) {
    this.#found = found;
    this.#otherwise = otherwise;
  }

  /** A prompt whose own reference is broken or missing goes by its nominal one. */
  of(problem: string, name: PromptName): TestsPlace {
    const names = [name, { ...NOMINAL, family: name.family }, NOMINAL];
    const keys = names.map((each) => promptKey(problem, each));
    const key = keys.find((each) => this.#found.has(each));
    return (key === undefined ? undefined : this.#found.get(key)) ?? this.#otherwise;
  }
}

/** The gradings to try, strongest first. */
export function gradingsFor(
  { grading }: Pick<SuiteConfig, 'grading'>,
  executor: Pick<Executor, 'canSplit'>,
): readonly [TestsPlace, ...TestsPlace[]] {
  if (grading === 'shared' || !executor.canSplit) return ['shared'];
  return grading === 'split' ? ['split'] : ['split', 'shared'];
}

/** How many are with the executor at a time; it bounds what runs. */
const AHEAD = 64;

/**
 * Run the reference solution of every prompt, nominal and perturbed, that has one. A reference
 * that fails says that its tests, or its perturbation, are broken: no answer to it means much.
 * @param onEach called after each one
 * @param signal ends the check early
 */
export async function checkReferences(
  suite: SuiteConfig,
  dataset: Dataset,
  executor: Executor,
  onEach: (verdict: Verdict) => void,
  signal: AbortSignal,
): Promise<References> {
  const ladder = gradingsFor(suite, executor);
  const found = new Map<string, TestsPlace>();
  const limits = limitsOf(suite);
  const failures = new Map<string, ReferenceFailure>();
  const slots = new Slots(AHEAD);
  let checked = 0;
  let broken: unknown = null;
  for (const { name, problem } of promptsOf(dataset)) {
    if (problem.reference === undefined) continue;
    await executor.ready();
    if (signal.aborted || broken !== null) break;
    checked += 1;
    const { reference } = problem;
    const settle = async () => {
      let last: { verdict: Verdict; reason: string | null } | null = null;
      for (const grading of ladder) {
        const program = assemble(problem, reference, limits, grading);
        last = (await executor.run(program)).execution;
        if (last.verdict !== 'passed') continue;
        found.set(promptKey(problem.id, name), grading);
        break;
      }
      if (last === null) return;
      const { verdict, reason } = last;
      onEach(verdict);
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
  return { report, gradings: new Gradings(found, ladder.at(-1) ?? 'shared') };
}

/** How many prompts have a reference solution. */
export function countReferences(dataset: Dataset): number {
  return promptsOf(dataset).filter(({ problem }) => problem.reference !== undefined).length;
}

/** Prompts whose samples do not count, as their reference solutions fail. */
export class Dropped {
  readonly #keys: ReadonlySet<string>;

  constructor(report: ReferenceReport | null) {
    // An `error` is ours: it says nothing of the reference.
    const failed = report?.dropped ? report.failed.filter((f) => f.verdict !== 'error') : [];
    this.#keys = new Set(failed.map((failure) => promptKey(failure.problem, failure)));
  }

  /** A dropped nominal prompt takes its perturbed ones along: there is nothing to compare them with. */
  has(problem: string, name: PromptName): boolean {
    const { family } = name;
    return [name, { ...NOMINAL, family }, NOMINAL].some((each) =>
      this.#keys.has(promptKey(problem, each)),
    );
  }
}
