import type { SuiteConfig } from './config/schema.ts';
import { limitsOf } from './config/schema.ts';
import { NOMINAL, type PromptName, promptKey, promptsOf } from './dataset/prompt-name.ts';
import type { Dataset } from './dataset/types.ts';
import type { Executor } from './execute/executor.ts';
import { assemble } from './execute/program.ts';
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

/** How many are with the executor at a time; it bounds what runs. */
const AHEAD = 64;

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
 * @returns null where the suite does not ask for it, or has no reference solution
 */
export async function checkReferences(
  suite: SuiteConfig,
  dataset: Dataset,
  executor: Executor,
  listener: ReferenceListener,
  signal: AbortSignal,
): Promise<ReferenceReport | null> {
  const total = countReferences(suite, dataset);
  if (total === 0) return null;
  listener.start(suite.name, total, 'reference solution');
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
    const program = assemble(problem, problem.reference, limits);
    const settle = executor.run(program).then(({ execution: { verdict, reason } }) => {
      listener.reference(verdict);
      if (verdict === 'passed') return;
      failures.set(promptKey(problem.id, name), { problem: problem.id, ...name, verdict, reason });
    });
    await slots.start(
      settle.catch((error: unknown) => {
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
  return { checked, failed, dropped: suite['reference-check'] === 'drop' };
}

/** How many reference solutions a suite asks to be run. */
export function countReferences(suite: SuiteConfig, dataset: Dataset): number {
  if (suite['reference-check'] === 'off') return 0;
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
