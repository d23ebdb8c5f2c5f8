import { needsRatios } from '../config/metrics.ts';
import type { SuiteConfig } from '../config/schema.ts';
import type { Answer, Problem } from '../records/dataset.ts';
import type { Execution } from '../records/execution.ts';
import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { medianOf } from '../score/median.ts';

/** CPU time in milliseconds and memory in bytes. */
type Cost = Pick<Execution, 'cpuMs' | 'memoryBytes'>;

/** The finest CPU time that is measured, in milliseconds: a program's time is never nothing. */
const FINEST_MS = 0.01;

/** Sums of logarithms over the passing programs of a problem. */
interface Logs {
  cpu: number;
  memory: number;
  programs: number;
}

/** The cost of a suite's nominal programs, by problem: as far as its metrics or arms tell it. */
export class NominalCosts {
  readonly #isArm: boolean;
  readonly #areRatios: boolean;
  readonly #references = new Map<string, Promise<Cost | null>>();
  readonly #known = new Map<string, Cost>();
  readonly #logs = new Map<string, Logs>();
  readonly #times = new Map<string, number[]>();

  constructor(suite: SuiteConfig) {
    this.#isArm = suite.arm !== undefined;
    this.#areRatios = needsRatios(suite);
  }

  /**
   * Measure a problem's reference solution once, at the time of its samples: a busy machine then
   * slows both alike.
   * @param run executes the reference solution as samples are executed
   */
  compareWith({ id, reference }: Problem, run: (reference: Answer) => Promise<Execution>): void {
    if (!this.#areRatios || reference === undefined || this.#references.has(id)) return;
    const cost = run(reference).then((execution) =>
      execution.verdict === 'passed' ? execution : null,
    );
    // The suite's run gets the failure when it waits.
    cost.catch(() => {});
    this.#references.set(id, cost);
  }

  /** Resolves when the cost of each reference solution is known. */
  async finish(): Promise<void> {
    for (const [id, pending] of this.#references) {
      const cost = await pending;
      if (cost !== null) this.#known.set(id, cost);
    }
  }

  note(problem: string, execution: Execution): void {
    const { verdict, cpuMs, memoryBytes, borrowed } = execution;
    if (this.#isArm && verdict !== 'error') {
      const times = this.#times.get(problem) ?? [];
      times.push(cpuMs);
      this.#times.set(problem, times);
    }
    // A program that is graded together with its tests costs something else than its reference.
    if (!this.#areRatios || verdict !== 'passed' || borrowed !== undefined) return;
    const logs = this.#logs.get(problem) ?? { cpu: 0, memory: 0, programs: 0 };
    logs.cpu += Math.log(Math.max(FINEST_MS, cpuMs));
    logs.memory += Math.log(Math.max(1, memoryBytes));
    logs.programs += 1;
    this.#logs.set(problem, logs);
  }

  /** The fields of a problem's results. */
  of(problem: string): Pick<ProblemVerdicts, 'ratios' | 'medianCpuMs'> {
    const times = this.#times.get(problem);
    return {
      ...(times === undefined ? {} : { medianCpuMs: medianOf(times) }),
      ...this.#ratiosOf(problem),
    };
  }

  #ratiosOf(problem: string): Pick<ProblemVerdicts, 'ratios'> {
    const logs = this.#logs.get(problem);
    const reference = this.#known.get(problem);
    if (logs === undefined || reference === undefined) return {};
    const { cpu, memory, programs } = logs;
    const ratio = (sum: number, own: number) => fourDigits(Math.exp(sum / programs) / own);
    return {
      ratios: {
        cpu: ratio(cpu, Math.max(FINEST_MS, reference.cpuMs)),
        memory: ratio(memory, Math.max(1, reference.memoryBytes)),
      },
    };
  }
}

/** Measured costs have no more digits that tell something. */
function fourDigits(ratio: number): number {
  return Number(ratio.toPrecision(4));
}
