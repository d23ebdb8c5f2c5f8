import { limitsOf, type SuiteConfig } from '../config/schema.ts';
import type { Limits, ReportedLimits } from '../records/limits.ts';

/** How many times the CPU time of its reference solution an answer may take. */
const MULTIPLE = 10;
/**
 * Limits are of these only, in milliseconds: coarse, so that they come out the same on every
 * machine and in every run, and with them identical programs stay identical.
 */
const STEPS = [1000, 2000, 3000, 5000, 10_000, 20_000, 30_000, 60_000] as const;
const CEILING = 60_000;

/** The limits of each problem's answers; with `limits.cpu: auto` they go by its reference solution. */
export class Allowances {
  /** Whether reference solutions must run to know them. */
  readonly needReferences: boolean;
  readonly #suite: SuiteConfig;
  readonly #cpu = new Map<string, number>();

  constructor(suite: SuiteConfig) {
    this.#suite = suite;
    this.needReferences = suite.limits.cpu === 'auto';
  }

  /** What reference solutions themselves may take. */
  get ofReferences(): Limits {
    return limitsOf(this.#suite, CEILING);
  }

  /** @param cpuMs what the reference solution of a problem's nominal prompt took */
  note(problem: string, cpuMs: number): void {
    this.#cpu.set(problem, STEPS.find((step) => step >= MULTIPLE * cpuMs) ?? CEILING);
  }

  /** Whether a problem takes long, as far as its reference solution tells. */
  isSlow(problem: string): boolean {
    return (this.#cpu.get(problem) ?? 0) > STEPS[0];
  }

  /** The suite's limits; `auto` where they are each problem's own. */
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
