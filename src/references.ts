import type { SuiteConfig } from './config/schema.ts';
import { limitsOf } from './config/schema.ts';
import type { Dataset, Variant, VariantName } from './dataset/types.ts';
import type { Executor } from './execute/executor.ts';
import { assemble } from './execute/program.ts';
import type { Verdict } from './execute/verdict.ts';

/** A reference solution that does not pass its own tests. */
export interface ReferenceFailure {
  readonly problem: string;
  readonly variant: VariantName | null;
  readonly verdict: Verdict;
  readonly reason: string | null;
}

/** What came of running a suite's reference solutions. */
export interface ReferenceReport {
  /** Prompts that have a reference solution, and so were checked. */
  readonly checked: number;
  readonly failures: readonly ReferenceFailure[];
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
): Promise<ReferenceReport> {
  const limits = limitsOf(suite);
  const failures: ReferenceFailure[] = [];
  let checked = 0;
  const running = new Set<Promise<void>>();
  let failed: unknown = null;
  for (const variant of allVariants(dataset)) {
    for (const problem of variant.problems.values()) {
      if (problem.reference === undefined) continue;
      await executor.ready();
      if (signal.aborted || failed !== null) break;
      checked += 1;
      const program = assemble(problem, problem.reference, limits);
      const task: Promise<void> = executor
        .run(program)
        .then(({ execution: { verdict, reason } }) => {
          onEach(verdict);
          if (verdict !== 'passed') failures.push({ problem: problem.id, variant: variant.name, verdict, reason });
        })
        .catch((error: unknown) => {
          failed ??= error;
        })
        .finally(() => running.delete(task));
      running.add(task);
      if (running.size >= AHEAD) await Promise.race(running);
    }
  }
  await Promise.all(running);
  if (failed !== null) throw failed;
  signal.throwIfAborted();
  return { checked, failures: inOrder(dataset, failures) };
}

/** Prompts of which a suite that drops failing references takes no samples. */
export class Dropped {
  readonly #keys: ReadonlySet<string>;

  constructor(failures: readonly ReferenceFailure[]) {
    this.#keys = new Set(failures.map(({ problem, variant }) => keyOf(problem, variant)));
  }

  /** A dropped nominal prompt takes its perturbed ones along: there is nothing to compare them with. */
  has(problem: string, variant: VariantName | null): boolean {
    return this.#keys.has(keyOf(problem, variant)) || this.#keys.has(keyOf(problem, null));
  }
}

function keyOf(problem: string, variant: VariantName | null): string {
  return JSON.stringify([problem, variant?.family, variant?.transform, variant?.seed]);
}

export function allVariants(dataset: Dataset): readonly Variant[] {
  return dataset.variants;
}

/** Executions end in any order; reports list failures as the dataset does. */
function inOrder(dataset: Dataset, failures: readonly ReferenceFailure[]): ReferenceFailure[] {
  const byKey = new Map(failures.map((failure) => [keyOf(failure.problem, failure.variant), failure]));
  return allVariants(dataset).flatMap((variant) =>
    [...variant.problems.keys()].flatMap((id) => byKey.get(keyOf(id, variant.name)) ?? []),
  );
}
