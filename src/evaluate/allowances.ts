import { limitsOf, type SuiteConfig } from '../config/schema.ts';
import type { Limits, ReportedLimits } from '../records/limits.ts';

/** The CPU limit of an answer, as a multiple of its reference solution's CPU time. */
const MULTIPLE = 10;
/**
 * The possible limits in milliseconds. They are coarse so that every machine and every run gets the
 * same ones. Identical programs then stay identical.
 */
const STEPS = [1000, 2000, 3000, 5000, 10_000, 20_000, 30_000, 60_000] as const;
const CEILING = 60_000;

/**
 * The limits of each problem's answers; with `limits.cpu: auto` they depend on its reference
 * solution.
 */
export class Allowances {
  /** True if reference solutions must run to find the limits. */
  readonly needReferences: boolean;
  readonly #suite: SuiteConfig;
  readonly #cpu = new Map<string, number>();

  constructor(suite: SuiteConfig) {
    this.#suite = suite;
    this.needReferences = suite.limits.cpu === 'auto';
  }

  /** The limits of the reference solutions themselves. */
  get ofReferences(): Limits {
    return limitsOf(this.#suite, CEILING);
  }

  /** @param cpuMs the CPU time of the reference solution of a problem's nominal prompt */
  note(problem: string, cpuMs: number): void {
    this.#cpu.set(problem, STEPS.find((step) => step >= MULTIPLE * cpuMs) ?? CEILING);
  }

  /** True when a problem takes long, as far as its reference solution shows. */
  isSlow(problem: string): boolean {
    return (this.#cpu.get(problem) ?? 0) > STEPS[0];
  }

  /** The suite's limits; `auto` if each problem has its own. */
  get ofSuite(): ReportedLimits {
    const { cpuMs, wallMs, ...rest } = limitsOf(this.#suite);
    if (!this.needReferences) return { cpuMs, wallMs, ...rest };
    return { cpuMs: 'auto', wallMs: this.#suite.limits.wall ?? 'auto', ...rest };
  }

  /** The limits of the answers to a problem's prompts, nominal and perturbed. */
  of(problem: string): Limits {
    return limitsOf(this.#suite, this.#cpu.get(problem));
  }
}
